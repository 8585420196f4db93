/** Which bucket of a KPI is running, and how a bucket is called: by its period where it is one. */
define('okr/kpis/buckets', ['okr/format'], function (format) {
    'use strict';

    const OF_PERIODS = ['WEEK', 'MONTH', 'QUARTER', 'YEAR'];

    function localDay() {
        const now = new Date();
        const two = part => String(part).padStart(2, '0');
        return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    }

    /** lists: periods and cadences. */
    return function buckets(lists) {
        function periodsOf(kpi) {
            const ids = new Set(lists.cadences.filter(one => one.unit === kpi.frequency && (one.count || 1) === 1).map(one => one.id));
            return lists.periods.filter(period => ids.has(period.cadenceId));
        }

        function running(kpi) {
            const day = localDay();
            const period = OF_PERIODS.includes(kpi.frequency) && periodsOf(kpi).find(one => one.windowFirstDay <= day && day <= one.windowLastDay);
            if (period) return period.firstDay;
            if (kpi.frequency === 'HOUR') return `${day}T${String(new Date().getHours()).padStart(2, '0')}:00`;
            return kpi.frequency === 'DAY' || !kpi.latest ? day : kpi.latest.bucket;
        }

        function name(kpi, bucket) {
            const period = periodsOf(kpi).find(one => one.firstDay === String(bucket).slice(0, 10));
            if (period) return period.name;
            return String(bucket).length > 10 ? format.moment(bucket) : format.day(bucket);
        }

        return { running, name };
    };
});
