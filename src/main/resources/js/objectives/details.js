/**
 * What is only known of a key result that is read by itself: by when it will reach its target if the days to come are like
 * the days behind, how many of its issues are done where the reader sees them all, and what it names that Jira no longer has.
 */
define('okr/objectives/details', ['okr/format', 'okr/goal', 'okr/rest'], function (format, goal, rest) {
    'use strict';

    function inWords({ p50, p85, notWithin, tooFewDays }) {
        if (tooFewDays) return AJS.I18n.getText('okr.side.forecast.too.few');
        if (p85) return AJS.I18n.getText('okr.side.forecast.both', format.day(p50), format.day(p85));
        if (p50) return AJS.I18n.getText('okr.side.forecast.half', format.day(p50), format.day(notWithin));
        return AJS.I18n.getText('okr.side.forecast.none', format.day(notWithin));
    }

    /** onKnown: called when there is something new to say. Returns { refresh(row), forecast(), share(), warnings() }. */
    return function details(onKnown) {
        let faceShown = null;
        let idShown = null;
        let known = null;

        async function refresh(row) {
            const face = `${row.type} ${row.node.id} ${row.node.version} ${row.node.current}`;
            if (face === faceShown) return;
            faceShown = face;
            if (row.id !== idShown) known = null;
            idShown = row.id;
            if (row.type !== 'KEY_RESULT') return;
            const answer = await rest.get(`/key-results/${row.node.id}`).catch(() => null);
            if (face !== faceShown || !answer) return;
            known = answer;
            onKnown();
        }

        return {
            refresh,
            forecast: () => known && known.forecast && inWords(known.forecast),
            share: () => (known ? goal.share(known) : ''),
            warnings: () => (known && known.warnings) || []
        };
    };
});
