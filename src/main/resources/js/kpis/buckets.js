/** How a bucket of a KPI is called: by its period where it is one. */
define('okr/kpis/buckets', ['okr/format'], function (format) {
    'use strict';

    /** lists: periods and cadences. */
    return function buckets(lists) {
        function periodsOf(kpi) {
            const ids = new Set(lists.cadences.filter(one => one.unit === kpi.frequency && (one.count || 1) === 1).map(one => one.id));
            return lists.periods.filter(period => ids.has(period.cadenceId));
        }

        function name(kpi, bucket) {
            const period = periodsOf(kpi).find(one => one.firstDay === String(bucket).slice(0, 10));
            if (period) return period.name;
            return String(bucket).length > 10 ? format.moment(bucket) : format.day(bucket);
        }

        return { name };
    };
});
