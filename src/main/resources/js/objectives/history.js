/** Everything that ever changed the value, the newest first: nothing is overwritten, reversals are lines of their own. */
define('okr/objectives/history', ['okr/dom', 'okr/states', 'okr/objectives/ledger'], function (dom, states, ledger) {
    'use strict';

    const { h, renew } = dom;
    const MOST_LEDGERS = 12;

    /** The line for what the reader may not see has no day: it comes last. */
    function newestFirst(a, b) {
        return String(b.recordedAt || b.day || '').localeCompare(String(a.recordedAt || a.day || ''));
    }

    return function history(context) {
        const element = h('div', { class: 'okr-stack okr-side-pane' }, states.skeleton(['62%', '70%', '46%', '58%']));
        let faceShown = null;

        function sources(row) {
            return row.type === 'KEY_RESULT' ? [row.node] : (row.node.keyResults || []).slice(0, MOST_LEDGERS);
        }

        async function refresh() {
            const row = context.row();
            const face = row.id + sources(row).map(node => `${node.id}:${node.current}`).join();
            if (face === faceShown) return;
            faceShown = face;
            try {
                const ledgers = await Promise.all(sources(row).map(ledger.of));
                show(row, [].concat(...ledgers).sort(newestFirst));
            } catch (error) {
                faceShown = null;
                renew(element, states.failed(error, refresh));
            }
        }

        function show(row, entries) {
            renew(element, entries.length
                ? h('ul', { class: 'okr-log' }, entries.map(entry => ledger.line(entry, context.people(), row.type === 'OBJECTIVE')))
                : states.empty({ icon: 'clock', title: AJS.I18n.getText('okr.side.history.none'), text: AJS.I18n.getText('okr.side.history.none.text') }));
        }

        return { element, refresh };
    };
});
