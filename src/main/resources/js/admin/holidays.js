/** The holidays of the calendar: days that are added by date and taken away by a press. */
define('okr/admin/holidays', ['okr/dom', 'okr/format', 'okr/icon', 'okr/live'], function (dom, format, icon, live) {
    'use strict';

    const { h, renew, uid } = dom;

    /** The field "holidays" of a form; onChange() after each change. */
    return function holidaysField(given, onChange) {
        const id = uid('holiday');
        let days = given.slice().sort();
        const list = h('ul', { class: 'okr-row okr-wrap okr-holidays', 'aria-label': AJS.I18n.getText('okr.admin.calendar.holidays') });
        const error = h('div', { class: 'okr-error' });
        const input = h('input', { class: 'okr-in', type: 'date', id, onkeydown: event => { if (event.key === 'Enter' && !event.ctrlKey) { event.preventDefault(); add(); } } });
        const button = h('button', { type: 'button', class: 'aui-button', onclick: add }, [icon('plus'), AJS.I18n.getText('okr.admin.calendar.holiday.add')]);

        function add() {
            if (!input.value) {
                input.focus();
                return;
            }
            live.say(format.day(input.value));
            set(days.filter(day => day !== input.value).concat(input.value).sort());
            input.value = '';
            input.focus();
        }

        function set(next) {
            days = next;
            draw();
            onChange();
        }

        function draw() {
            renew(list, days.length ? days.map(day => h('li', { class: 'okr-loz', 'data-id': day }, [
                format.day(day),
                h('button', { type: 'button', class: 'okr-loz-remove', 'aria-label': AJS.I18n.getText('okr.admin.calendar.holiday.remove', format.day(day)), onclick: () => set(days.filter(one => one !== day)) }, icon('close', 10))
            ])) : h('li', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.calendar.holidays.none')));
        }

        draw();
        return {
            name: 'holidays',
            element: h('div', { class: 'okr-field' }, [h('label', { for: id }, AJS.I18n.getText('okr.admin.calendar.holidays')), list, h('div', { class: 'okr-row okr-holiday-add' }, [input, button]), error]),
            value: () => days,
            fail: message => { error.textContent = message || ''; },
            focus: () => input.focus(),
            isDirty: () => days.join() !== given.slice().sort().join(),
            problem: () => null
        };
    };
});
