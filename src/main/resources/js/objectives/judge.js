/** A person's own word on the health of a key result, with a reason and a last day; until then it stands above the numbers. */
define('okr/objectives/judge', [
    'okr/dom', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/health', 'okr/one-at-a-time', 'okr/rest'
], function (dom, dialog, field, flag, form, health, oneAtATime, rest) {
    'use strict';

    const { h } = dom;
    const DAYS = 7;
    const DAY_MS = 86400000;
    const inDays = days => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

    /** The whole answer goes back, with this one thing changed. */
    function put(node, healthOverride) {
        return rest.put(`/key-results/${node.id}`, Object.assign({}, node, { healthOverride }), { ifMatch: node.version });
    }

    function show(node, onSaved) {
        const now = node.healthOverride || { status: 'AT_RISK', reason: '', until: inDays(DAYS) };
        const status = field.choices({
            name: 'status', label: AJS.I18n.getText('okr.judge.status'), value: now.status,
            options: ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'].map(one => ({ value: one, text: health.health({ status: one }, { plain: true }) }))
        });
        const reason = field.text({ name: 'reason', label: AJS.I18n.getText('okr.judge.reason'), help: AJS.I18n.getText('okr.judge.reason.help'), value: now.reason, required: true, rows: 2, max: 255 });
        const until = field.day({ name: 'until', label: AJS.I18n.getText('okr.judge.until'), help: AJS.I18n.getText('okr.judge.until.help'), value: now.until, earliest: inDays(0), required: true });
        const all = form([status, reason, until]);
        const takeAway = node.healthOverride && h('button', { type: 'button', class: 'aui-button', 'data-remove': true, onclick: remove }, AJS.I18n.getText('okr.judge.remove'));
        const opened = dialog.open({
            title: AJS.I18n.getText('okr.judge.title', node.title), type: 'KEY_RESULT', key: node.key, save: AJS.I18n.getText('okr.judge.act'), isDirty: all.isDirty, small: true,
            body: h('div', { class: 'okr-stack-4' }, [h('p', { class: 'okr-2' }, AJS.I18n.getText('okr.judge.text')), all.draw(), takeAway && h('div', {}, takeAway)]),
            onSave: async () => {
                await all.send(values => put(node, values));
                onSaved();
            }
        });

        async function remove() {
            opened.busy(true);
            try {
                await put(node, null);
                opened.close();
                flag('success', AJS.I18n.getText('okr.judge.removed', node.key));
                onSaved();
            } catch (error) {
                opened.busy(false);
                opened.fail(error);
            }
        }
    }

    return oneAtATime(async function judge(id, onSaved) {
        try {
            show(await rest.get(`/key-results/${id}`), onSaved);
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
