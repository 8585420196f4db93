/** Words for how a KPI is measured and judged. */
define('okr/kpis/words', ['okr/format'], function (format) {
    'use strict';

    function frequencies() {
        return [
            { value: 'HOUR', text: AJS.I18n.getText('okr.kpis.frequency.hour') },
            { value: 'DAY', text: AJS.I18n.getText('okr.kpis.frequency.day') },
            { value: 'WEEK', text: AJS.I18n.getText('okr.kpis.frequency.week') },
            { value: 'MONTH', text: AJS.I18n.getText('okr.kpis.frequency.month') },
            { value: 'QUARTER', text: AJS.I18n.getText('okr.kpis.frequency.quarter') },
            { value: 'YEAR', text: AJS.I18n.getText('okr.kpis.frequency.year') }
        ];
    }

    function aggregations() {
        return [
            { value: 'SUM', text: AJS.I18n.getText('okr.kpis.aggregation.sum') },
            { value: 'COUNT', text: AJS.I18n.getText('okr.kpis.aggregation.count') },
            { value: 'AVERAGE', text: AJS.I18n.getText('okr.kpis.aggregation.average') },
            { value: 'RATIO', text: AJS.I18n.getText('okr.kpis.aggregation.ratio') },
            { value: 'LAST', text: AJS.I18n.getText('okr.kpis.aggregation.last') },
            { value: 'MIN', text: AJS.I18n.getText('okr.kpis.aggregation.min') },
            { value: 'MAX', text: AJS.I18n.getText('okr.kpis.aggregation.max') }
        ];
    }

    function directions() {
        return [
            { value: 'UP', text: AJS.I18n.getText('okr.kpis.direction.up') },
            { value: 'DOWN', text: AJS.I18n.getText('okr.kpis.direction.down') },
            { value: 'RANGE', text: AJS.I18n.getText('okr.kpis.direction.range') }
        ];
    }

    function textOf(list, value) {
        const found = list.find(one => one.value === value);
        return found ? found.text : value;
    }

    /** "Target 4" or "Ideal $1,900 - $2,400". */
    function goal(kpi) {
        if (kpi.direction === 'RANGE') return AJS.I18n.getText('okr.kpis.ideal', format.quantity(kpi.lower, kpi), format.quantity(kpi.upper, kpi));
        return AJS.I18n.getText('okr.kpis.target', format.quantity(kpi.target, kpi));
    }

    /** When the value is from: the running bucket is "so far". */
    function when(kpi, nameOf) {
        if (!kpi.latest) return AJS.I18n.getText('okr.kpis.no.value');
        const name = nameOf(kpi, kpi.latest.bucket);
        return kpi.latest.soFar ? AJS.I18n.getText('okr.kpis.so.far', name) : name;
    }

    return { frequencies, aggregations, directions, textOf, goal, when };
});
