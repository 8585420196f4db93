/** What two limits mean over one period whose plan is a straight line: where it is too early, and the three bands. */
define('okr/admin/limits-picture', ['okr/dom', 'okr/format', 'okr/health'], function (dom, format, health) {
    'use strict';

    const { h, svg } = dom;
    const WIDTH = 400;
    const HEIGHT = 160;
    const STEPS = 40;
    const TOO_EARLY = { WEEK: 0.4 };
    const TENTH = 0.1;

    /** How much must be done for a limit when a share of the time is over. */
    function edge(by, limit) {
        return by === 'POINTS_BEHIND' ? due => Math.max(0, due - limit / 100) : due => due * limit / 100;
    }

    function below(upper) {
        const points = Array.from({ length: STEPS + 1 }, (none, i) => `${WIDTH * i / STEPS} ${HEIGHT * (1 - upper(i / STEPS))}`);
        return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}Z`;
    }

    function key(status) {
        return h('span', { class: `okr-health ${health.classOf(status)}` }, [health.shape(status), h('span', {}, health.word(status))]);
    }

    return function picture({ by, onTrack, atRisk }, cadence) {
        const early = WIDTH * (TOO_EARLY[cadence.unit] || TENTH);
        const least = limit => format.percent(Math.round(10000 * edge(by, limit)(0.5)));
        return [
            svg('svg', { class: 'okr-limits-picture', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': AJS.I18n.getText('okr.admin.limits.picture', least(onTrack), least(atRisk)) }, [
                svg('rect', { class: 'okr-limits-on', width: WIDTH, height: HEIGHT }),
                svg('path', { class: 'okr-limits-risk', d: below(edge(by, onTrack)) }),
                svg('path', { class: 'okr-limits-off', d: below(edge(by, atRisk)) }),
                svg('rect', { class: 'okr-limits-early', width: early, height: HEIGHT }),
                svg('path', { class: 'okr-ch-pace', d: `M0 ${HEIGHT}L${WIDTH} 0` }),
                svg('path', { class: 'okr-ch-today', d: `M${WIDTH / 2} 0V${HEIGHT}` })
            ]),
            h('figcaption', { class: 'okr-row okr-wrap okr-small' }, [
                ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'TOO_EARLY'].map(key),
                h('span', { class: 'okr-2 okr-whole' }, AJS.I18n.getText('okr.admin.limits.picture', least(onTrack), least(atRisk)))
            ])
        ];
    };
});
