/** The one calendar of the company: fiscal year, week, time zone, working days and holidays, with what they add up to. */
define('okr/admin/calendar-form', [
    'okr/dom', 'okr/field', 'okr/form', 'okr/format', 'okr/rest', 'okr/states', 'okr/admin/healths', 'okr/admin/holidays', 'okr/admin/preview', 'okr/admin/put-back', 'okr/admin/words'
], function (dom, field, form, format, rest, states, healths, holidaysField, preview, putBack, words) {
    'use strict';

    const { h, renew } = dom;
    const SHOWN = 8;
    const DAY_MS = 86400000;

    function zones() {
        return typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone').concat('UTC') : ['UTC', Intl.DateTimeFormat().resolvedOptions().timeZone];
    }

    async function findZones(typed) {
        const word = typed.toLowerCase().replace(/ /g, '_');
        return zones().filter(zone => zone.toLowerCase().includes(word)).slice(0, SHOWN).map(zone => ({ value: zone, text: zone }));
    }

    /** The fiscal year that holds today, for an example in words. */
    function yearOf(facts) {
        const today = new Date().toISOString().slice(0, 10);
        const years = new Set(facts.cadences.filter(one => one.unit === 'YEAR' && (one.count || 1) === 1).map(one => one.id));
        return facts.periods.find(period => years.has(period.cadenceId) && period.windowFirstDay <= today && today <= period.windowLastDay);
    }

    function workingDays(period, days, holidays) {
        const off = new Set(holidays);
        let count = 0;
        for (let at = Date.parse(`${period.windowFirstDay}T00:00:00Z`); at <= Date.parse(`${period.windowLastDay}T00:00:00Z`); at += DAY_MS) {
            const date = new Date(at);
            if (days.includes(words.DAYS[(date.getUTCDay() + 6) % 7]) && !off.has(date.toISOString().slice(0, 10))) count += 1;
        }
        return count;
    }

    function paces(count) {
        switch (format.plural(count)) {
            case 'one': return AJS.I18n.getText('okr.admin.calendar.paces.one', format.number(count));
            case 'few': return AJS.I18n.getText('okr.admin.calendar.paces.few', format.number(count));
            case 'many': return AJS.I18n.getText('okr.admin.calendar.paces.many', format.number(count));
            default: return AJS.I18n.getText('okr.admin.calendar.paces.other', format.number(count));
        }
    }

    /** page: { reload, tell }. */
    return function calendarForm(facts, page) {
        const now = facts.calendar;
        const fields = {
            fiscalYearStartMonth: field.select({ name: 'fiscalYearStartMonth', label: AJS.I18n.getText('okr.admin.calendar.year.starts'), options: words.months(), value: now.fiscalYearStartMonth }),
            fiscalYearNamedAfter: field.select({
                name: 'fiscalYearNamedAfter', label: AJS.I18n.getText('okr.admin.calendar.named.after'), value: now.fiscalYearNamedAfter,
                options: [{ value: 'START', text: AJS.I18n.getText('okr.admin.calendar.named.start') }, { value: 'END', text: AJS.I18n.getText('okr.admin.calendar.named.end') }]
            }),
            weekStart: field.select({ name: 'weekStart', label: AJS.I18n.getText('okr.admin.calendar.week.starts'), options: words.days('long'), value: now.weekStart }),
            timeZone: field.search({ name: 'timeZone', label: AJS.I18n.getText('okr.admin.calendar.zone'), load: findZones, value: { value: now.timeZone, text: now.timeZone } }),
            workingDays: field.checks({ name: 'workingDays', label: AJS.I18n.getText('okr.admin.calendar.working.days'), options: words.days('short'), value: now.workingDays || [], classes: 'okr-days' }),
            holidays: holidaysField(now.holidays || [], () => tell())
        };
        const all = form(Object.values(fields));
        const notes = h('div', {});
        const sum = h('p', { class: 'okr-help', role: 'status' });
        const effect = preview({
            path: '/calendar/preview', values: () => (all.isDirty() ? all.values() : null),
            say: answer => [h('b', {}, paces(answer.paces)), answer.paces > 0 && healths(answer)]
        });
        const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));
        const discard = h('button', { type: 'button', class: 'aui-button aui-button-subtle', onclick: page.reload }, AJS.I18n.getText('okr.dialog.discard'));

        /** What the choice means in days, before it is saved. */
        function tell() {
            const year = yearOf(facts);
            effect.ask();
            if (!year) return;
            const before = workingDays(year, now.workingDays || [], now.holidays || []);
            const after = workingDays(year, fields.workingDays.value(), fields.holidays.value());
            renew(sum, before === after ? AJS.I18n.getText('okr.admin.calendar.days', year.name, format.number(before)) : AJS.I18n.getText('okr.admin.calendar.days.new', year.name, format.number(after), format.number(before)));
        }

        async function send() {
            save.disabled = true;
            renew(notes, null);
            try {
                await all.send(values => rest.put('/calendar', values, { ifMatch: now.version }));
                await page.reload();
                putBack('/calendar', now, { text: AJS.I18n.getText('okr.admin.calendar.saved'), tell: page.tell, reload: page.reload });
            } catch (error) {
                renew(notes, states.message('error', error.detail || error.message));
            } finally {
                save.disabled = false;
            }
        }

        const standing = [fields.fiscalYearStartMonth, fields.fiscalYearNamedAfter, fields.weekStart, fields.timeZone];
        if (now.fixed) standing.forEach(field => { field.control.disabled = true; });
        tell();
        return h('section', { class: 'okr-box okr-calendar', 'aria-label': AJS.I18n.getText('okr.admin.calendar'), oninput: tell }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.calendar')), notes,
            h('div', { class: 'okr-four-col' }, standing.map(one => one.element)),
            h('div', { class: 'okr-two' }, [fields.workingDays.element, fields.holidays.element]),
            h('div', { class: 'okr-row okr-wrap' }, [h('div', { class: 'okr-grow' }, [sum, effect.element, h('p', { class: 'okr-help' }, now.fixed ? AJS.I18n.getText('okr.admin.calendar.stands') : AJS.I18n.getText('okr.admin.calendar.fixed'))]), discard, save])
        ]);
    };
});
