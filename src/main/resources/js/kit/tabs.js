/** Tabs of one part: arrows change them, only the chosen one is in the tab order, its pane is filled when first seen. */
define('okr/tabs', ['okr/dom'], function (dom) {
    'use strict';

    const { h, uid } = dom;

    /**
     * options: label, tabs [{ id, text, fill(pane) }], chosen (an id), onChoose(id).
     * Returns { element (the tab list), panes, choose(id) }.
     */
    return function tabs(options) {
        const prefix = uid('tab');
        const filled = new Set();
        const buttons = options.tabs.map(tab => h('button', {
            type: 'button', role: 'tab', id: `${prefix}-${tab.id}`, 'aria-controls': `${prefix}-${tab.id}-pane`, onclick: () => choose(tab.id)
        }, tab.text));
        const panes = options.tabs.map(tab => h('div', {
            role: 'tabpanel', id: `${prefix}-${tab.id}-pane`, 'aria-labelledby': `${prefix}-${tab.id}`, tabindex: 0, hidden: true
        }));
        const element = h('div', { class: 'okr-tabs', role: 'tablist', 'aria-label': options.label, onkeydown: keys }, buttons);

        function choose(id) {
            options.tabs.forEach((tab, i) => {
                const on = tab.id === id;
                buttons[i].setAttribute('aria-selected', on);
                buttons[i].tabIndex = on ? 0 : -1;
                panes[i].hidden = !on;
                if (on && !filled.has(id)) {
                    filled.add(id);
                    tab.fill(panes[i]);
                }
            });
            if (options.onChoose) options.onChoose(id);
        }

        function keys(event) {
            const now = buttons.indexOf(document.activeElement);
            const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
            if (now < 0 || to === undefined) return;
            event.preventDefault();
            const next = (to + buttons.length) % buttons.length;
            choose(options.tabs[next].id);
            buttons[next].focus();
        }

        choose(options.chosen || options.tabs[0].id);
        return { element, panes, choose };
    };
});
