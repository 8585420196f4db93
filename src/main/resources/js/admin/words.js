/** Words of the administration: kinds of units, permissions, assignment, lengths of cadences, days. */
define('okr/admin/words', ['okr/format'], function (format) {
    'use strict';

    function kinds() {
        return ['COMPANY', 'DEPARTMENT', 'TEAM', 'PERSON'].map(value => ({ value, text: kind(value) }));
    }

    function kind(value) {
        switch (value) {
            case 'COMPANY': return AJS.I18n.getText('okr.admin.kind.company');
            case 'DEPARTMENT': return AJS.I18n.getText('okr.admin.kind.department');
            case 'TEAM': return AJS.I18n.getText('okr.admin.kind.team');
            default: return AJS.I18n.getText('okr.admin.kind.person');
        }
    }

    /** From seeing to administering, as the columns of the matrix. */
    function permissions() {
        return [
            { value: 'VIEW', text: AJS.I18n.getText('okr.admin.permission.view') },
            { value: 'CHECK_IN', text: AJS.I18n.getText('okr.admin.permission.check.in') },
            { value: 'CORRECT', text: AJS.I18n.getText('okr.admin.permission.correct') },
            { value: 'EDIT_OWN', text: AJS.I18n.getText('okr.admin.permission.edit.own') },
            { value: 'EDIT_UNIT', text: AJS.I18n.getText('okr.admin.permission.edit.unit') },
            { value: 'MANAGE_PERIODS', text: AJS.I18n.getText('okr.admin.permission.manage.periods') },
            { value: 'MANAGE_ROLES', text: AJS.I18n.getText('okr.admin.permission.manage.roles') },
            { value: 'ADMINISTER', text: AJS.I18n.getText('okr.admin.permission.administer') }
        ];
    }

    function assignments() {
        return [
            { value: 'ROUND_ROBIN', text: AJS.I18n.getText('okr.admin.assign.round'), help: AJS.I18n.getText('okr.admin.assign.round.help') },
            { value: 'LEAST_LOADED', text: AJS.I18n.getText('okr.admin.assign.least'), help: AJS.I18n.getText('okr.admin.assign.least.help') },
            { value: 'LEAD', text: AJS.I18n.getText('okr.admin.assign.lead'), help: AJS.I18n.getText('okr.admin.assign.lead.help') },
            { value: 'UNASSIGNED', text: AJS.I18n.getText('okr.admin.assign.none'), help: AJS.I18n.getText('okr.admin.assign.none.help') }
        ];
    }

    function units() {
        return [
            { value: 'YEAR', text: AJS.I18n.getText('okr.admin.unit.of.years') },
            { value: 'QUARTER', text: AJS.I18n.getText('okr.admin.unit.of.quarters') },
            { value: 'MONTH', text: AJS.I18n.getText('okr.admin.unit.of.months') },
            { value: 'WEEK', text: AJS.I18n.getText('okr.admin.unit.of.weeks') }
        ];
    }

    /** "3 years", "1 quarter": how long one period of a cadence is. */
    function length(cadence) {
        const count = cadence.count || 1;
        switch (cadence.unit) {
            case 'YEAR': return count === 1 ? AJS.I18n.getText('okr.admin.length.year') : AJS.I18n.getText('okr.admin.length.years', count);
            case 'QUARTER': return count === 1 ? AJS.I18n.getText('okr.admin.length.quarter') : AJS.I18n.getText('okr.admin.length.quarters', count);
            case 'MONTH': return count === 1 ? AJS.I18n.getText('okr.admin.length.month') : AJS.I18n.getText('okr.admin.length.months', count);
            default: return count === 1 ? AJS.I18n.getText('okr.admin.length.week') : AJS.I18n.getText('okr.admin.length.weeks', count);
        }
    }

    const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

    function named(date, options) {
        return new Intl.DateTimeFormat(format.locale, Object.assign({ timeZone: 'UTC' }, options)).format(date);
    }

    /** Days of the week in the language of the page; 5 January 2026 was a Monday. */
    function days(style) {
        return DAYS.map((value, i) => ({ value, text: named(new Date(Date.UTC(2026, 0, 5 + i)), { weekday: style }) }));
    }

    function months() {
        return Array.from({ length: 12 }, (none, i) => ({ value: i + 1, text: named(new Date(Date.UTC(2026, i, 1)), { month: 'long' }) }));
    }

    return { kinds, kind, permissions, assignments, units, length, days, months, DAYS };
});
