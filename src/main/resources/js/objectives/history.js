/**
 * Everything that ever changed the value, the newest first: nothing is overwritten, reversals are lines of their own. A
 * correction by hand can be taken back here.
 */
define('okr/objectives/history', ['okr/dom', 'okr/ask', 'okr/flag', 'okr/format', 'okr/rest', 'okr/states', 'okr/objectives/ledger'], function (dom, ask, flag, format, rest, states, ledger) {
    'use strict';

    const { h, renew } = dom;
    const MOST_LEDGERS = 12;
    const MOST_CHECK_INS = 200;

    /** The line for what the reader may not see has no day: it comes last. */
    function newestFirst(a, b) {
        return String(b.recordedAt || b.day || '').localeCompare(String(a.recordedAt || a.day || ''));
    }

    /** The check-in that wrote a correction into the ledger: both were recorded at the same moment. */
    function correctionOf(entry, checkIns) {
        return entry.source === 'CORRECTION' ? checkIns.find(one => one.corrected && one.recordedAt === entry.recordedAt) : null;
    }

    async function checkInsOf(row) {
        if (row.type !== 'KEY_RESULT') return [];
        return (await rest.get(`/key-results/${row.node.id}/check-ins`, { limit: MOST_CHECK_INS })).values;
    }

    return function history(context) {
        const element = h('div', { class: 'okr-stack okr-side-pane' }, states.skeleton(['62%', '70%', '46%', '58%']));
        let faceShown = null;

        function sources(row) {
            return row.type === 'KEY_RESULT' ? [row.node] : (row.node.keyResults || []).slice(0, MOST_LEDGERS);
        }

        async function refresh() {
            const row = context.row();
            const face = row.id + sources(row).map(node => `${node.id}:${node.current}:${node.health && node.health.status}`).join();
            if (face === faceShown) return;
            faceShown = face;
            try {
                const [checkIns, ...ledgers] = await Promise.all([checkInsOf(row)].concat(sources(row).map(ledger.of)));
                show(row, [].concat(...ledgers).sort(newestFirst), checkIns);
            } catch (error) {
                faceShown = null;
                renew(element, states.failed(error, refresh));
            }
        }

        function takeBack(node, checkIn) {
            ask({
                title: AJS.I18n.getText('okr.side.take.back.title'), type: 'KEY_RESULT', key: node.key, act: AJS.I18n.getText('okr.side.take.back'),
                text: AJS.I18n.getText('okr.side.take.back.text', format.delta(checkIn.corrected, node)),
                onYes: async () => {
                    await rest.post(`/key-results/${node.id}/check-ins/${checkIn.id}/take-back`, {});
                    flag('success', AJS.I18n.getText('okr.side.take.back.done', node.key));
                    faceShown = null;
                    await context.actions.reload();
                }
            });
        }

        /** What became of a correction, or can be done about it. */
        function aboutCorrection(row, checkIn) {
            if (!checkIn) return null;
            const said = h('span', { class: 'okr-grow' }, `\u201c${checkIn.reason}\u201d`);
            if (checkIn.takenBack) return [said, h('span', { class: 'okr-loz' }, AJS.I18n.getText('okr.panel.taken.back'))];
            return [
                said,
                row.node.mayCorrect && h('button', { type: 'button', class: 'okr-link', 'data-take-back': checkIn.id, onclick: () => takeBack(row.node, checkIn) }, AJS.I18n.getText('okr.side.take.back')),
                checkIn.creditedSince && h('span', { class: 'okr-warn okr-whole' }, AJS.I18n.getText('okr.side.credited.since'))
            ];
        }

        function show(row, entries, checkIns) {
            renew(element, entries.length
                ? h('ul', { class: 'okr-log' }, entries.map(entry => ledger.line(entry, context.people(), row.type === 'OBJECTIVE', aboutCorrection(row, correctionOf(entry, checkIns)))))
                : states.empty({ icon: 'clock', title: AJS.I18n.getText('okr.side.history.none'), text: AJS.I18n.getText('okr.side.history.none.text') }));
        }

        return { element, refresh };
    };
});
