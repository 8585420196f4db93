/** The goal itself: big number, value of target, trend against pace, bar, health and its reason. */
define('okr/dashboard/goal-head', [
    'okr/dom', 'okr/bar', 'okr/format', 'okr/goal', 'okr/health', 'okr/sparkline'
], function (dom, bars, format, goal, health, sparkline) {
    'use strict';

    const { h } = dom;
    const WEEKS = 13;

    function bigNumber(shown) {
        const [digits, sign] = format.percent(shown.progress).split(format.NBSP);
        return h('div', { class: 'okr-big' }, [digits, sign && h('small', {}, format.NBSP + sign)]);
    }

    function value(keyResult) {
        return h('div', { class: 'okr-tn' }, [
            h('b', { class: 'okr-strong' }, goal.now(keyResult)), ' ',
            h('span', { class: 'okr-2' }, [goal.beside(keyResult), goal.share(keyResult)].filter(Boolean).join(' \u00b7 '))
        ]);
    }

    function gained(series) {
        const known = series.filter(point => point.value !== null && point.value !== undefined);
        return known.length < 2 ? null : String(Number(known[known.length - 1].value) - Number(known[0].value));
    }

    /** A goal that began lately has fewer weeks behind it. */
    function span(series) {
        return series.length < WEEKS
            ? AJS.I18n.getText('okr.dashboard.trend.since', format.day(series[0].day))
            : AJS.I18n.getText('okr.dashboard.trend');
    }

    function trend(series, keyResult) {
        const gain = gained(series || []);
        if (gain === null || !keyResult) return null;
        const change = format.delta(Number(gain).toFixed(goal.courseUnit(keyResult).decimals || 0), goal.courseUnit(keyResult));
        return h('div', { class: 'okr-trend' }, [
            h('div', { class: 'okr-row okr-between okr-small okr-3' }, [
                h('span', {}, span(series)), h('span', { class: 'okr-tn' }, change)
            ]),
            sparkline(series, { height: 64, label: AJS.I18n.getText('okr.dashboard.trend.label', span(series), change) })
        ]);
    }

    function ahead(points) {
        switch (format.plural(points)) {
            case 'one': return AJS.I18n.getText('okr.dashboard.ahead.one', points);
            case 'few': return AJS.I18n.getText('okr.dashboard.ahead.few', points);
            case 'many': return AJS.I18n.getText('okr.dashboard.ahead.many', points);
            default: return AJS.I18n.getText('okr.dashboard.ahead.other', points);
        }
    }

    function behind(points) {
        switch (format.plural(points)) {
            case 'one': return AJS.I18n.getText('okr.dashboard.behind.one', points);
            case 'few': return AJS.I18n.getText('okr.dashboard.behind.few', points);
            case 'many': return AJS.I18n.getText('okr.dashboard.behind.many', points);
            default: return AJS.I18n.getText('okr.dashboard.behind.other', points);
        }
    }

    function againstPace({ progress, expected }) {
        if (expected === null || expected === undefined) return '';
        const pace = AJS.I18n.getText('okr.word.expected', format.percent(expected));
        const points = progress === null || progress === undefined ? 0 : Math.round((progress - expected) / 100);
        if (points === 0) return pace;
        return `${pace}, ${points > 0 ? ahead(points) : behind(-points)}`;
    }

    /** shown: the key result, or the objective where none was chosen. */
    return function goalHead(answer) {
        const shown = answer.keyResult || answer.objective;
        const status = shown.health && shown.health.status;
        const reason = health.reasonOf(shown.health);
        return h('div', { class: 'okr-stack-4', 'data-id': 'head' }, [
            h('div', { class: 'okr-goal' }, [
                h('div', {}, [
                    bigNumber(shown),
                    answer.keyResult ? value(answer.keyResult) : h('div', { class: 'okr-2' }, answer.objective.periodName)
                ]),
                trend(answer.series, answer.keyResult)
            ]),
            h('div', { class: 'okr-goal-pace' }, [
                bars.bar({ progress: shown.progress, expected: shown.expected, status, large: true }),
                h('div', { class: 'okr-row okr-between okr-wrap okr-small' }, [
                    health.health(shown.health, { plain: true, byHand: true }), h('span', { class: 'okr-2 okr-tn' }, againstPace(shown))
                ])
            ]),
            reason && h('p', { class: `okr-why ${health.classOf(status)}` }, reason)
        ]);
    };
});
