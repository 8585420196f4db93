/** What a part shows when it has nothing to show: empty, loading, failed, not allowed; and the message strip. */
define('okr/states', ['okr/dom', 'okr/icon'], function (dom, icon) {
    'use strict';

    const { h, append } = dom;
    const KINDS = {
        info: ['', 'info'],
        warning: [' okr-msg-warn', 'warning'],
        error: [' okr-msg-bad', 'warning'],
        success: [' okr-msg-good', 'check']
    };

    function button(action, primary) {
        const classes = `aui-button${primary ? ' aui-button-primary' : ''}`;
        return action.href
            ? h('a', { class: classes, href: action.href }, action.text)
            : h('button', { type: 'button', class: classes, onclick: action.onClick }, action.text);
    }

    /** facts: icon, title, text, action { text, onClick or href }, second (a quieter action), primary (default true). */
    function empty(facts) {
        return h('div', { class: 'okr-empty', role: facts.role || null }, [
            h('span', { class: 'okr-empty-art' }, icon(facts.icon || 'dashed', 32)),
            h('h3', {}, facts.title),
            facts.text && h('p', { class: 'okr-small' }, facts.text),
            (facts.action || facts.second) && h('span', { class: 'okr-row okr-wrap' }, [
                facts.action && button(facts.action, facts.primary !== false),
                facts.second && button(facts.second, false)
            ])
        ]);
    }

    /** An error with its sentence and a way to try again; what was typed elsewhere stays. */
    function failed(error, retry) {
        return empty({
            icon: 'warning',
            role: 'alert',
            title: AJS.I18n.getText('okr.state.failed.title'),
            text: error.detail || error.message,
            action: retry && { text: AJS.I18n.getText('okr.state.try.again'), onClick: retry }
        });
    }

    function notAllowed(text) {
        return empty({ icon: 'lock', title: AJS.I18n.getText('okr.state.hidden.title'), text: text || AJS.I18n.getText('okr.state.hidden.text') });
    }

    /** Grey lines in the shape of what comes; widths such as ['62%', '40%']. */
    function skeleton(widths) {
        return h('div', { class: 'okr-skeleton okr-stack', role: 'status', 'aria-label': AJS.I18n.getText('okr.state.loading') },
            widths.map(width => h('span', { class: 'okr-sk', style: { '--okr-w': width } })));
    }

    /** kind: info, warning, error or success. content: text or nodes; action: { text, onClick }. */
    function message(kind, content, action, small) {
        const [look, drawing] = KINDS[kind];
        const strip = h('div', { class: `okr-msg${look}${small ? ' okr-msg-small' : ''}`, role: kind === 'error' ? 'alert' : 'status' }, icon(drawing));
        append(strip, [
            h('div', { class: 'okr-grow' }, content),
            action && h('button', { type: 'button', class: 'aui-button aui-button-link', onclick: action.onClick }, action.text)
        ]);
        return strip;
    }

    return { empty, failed, notAllowed, skeleton, message };
});
