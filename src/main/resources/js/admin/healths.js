/** How many key results would be how healthy after a change that is not saved yet. */
define('okr/admin/healths', ['okr/dom', 'okr/format', 'okr/health'], function (dom, format, health) {
    'use strict';

    const { h } = dom;
    const ORDER = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'OUTDATED', 'NO_DATA'];

    /** "11 on track, 4 at risk", in the order of how good it is; what nothing is, is left out. */
    function listed(counts) {
        return ORDER.filter(status => counts[status]).map(status => h('span', { class: `okr-health ${health.classOf(status)}` }, [health.shape(status), h('span', {}, `${format.number(counts[status])} ${health.word(status)}`)]));
    }

    const any = counts => ORDER.some(status => counts[status]);
    const same = (a, b) => ORDER.every(status => (a[status] || 0) === (b[status] || 0));

    /** preview: { now, then }. */
    return function strip({ now, then }) {
        if (!any(now) && !any(then)) return h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.none'));
        return [
            h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.then')), listed(then),
            same(now, then) ? h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.same')) : [h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.now')), listed(now)]
        ];
    };
});
