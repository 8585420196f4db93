/** What saving would mean, asked again a moment after each change of a form; saves nothing. */
define('okr/admin/preview', ['okr/dom', 'okr/rest'], function (dom, rest) {
    'use strict';

    const { h, renew } = dom;
    const PAUSE_MS = 300;

    /**
     * options: path, values() -> what to ask about, or null when there is nothing to ask, say(answer) -> nodes.
     * Returns { element, ask }.
     */
    return function preview(options) {
        const element = h('div', { class: 'okr-row okr-wrap okr-small okr-effect', role: 'status', 'data-id': 'preview' });
        let timer = null;
        let asked = 0;

        /** Only the last answer counts: one asked earlier may come later. */
        async function now() {
            asked += 1;
            const mine = asked;
            const values = options.values();
            if (!values) {
                renew(element, null);
                return;
            }
            const shown = await rest.post(options.path, values).then(options.say, refusal => h('span', { class: 'okr-warn' }, refusal.detail || refusal.message));
            if (mine === asked) renew(element, shown);
        }

        function ask() {
            clearTimeout(timer);
            timer = setTimeout(now, PAUSE_MS);
        }

        return { element, ask };
    };
});
