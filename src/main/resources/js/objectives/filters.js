/** The filter row: text, period and below, unit and below, owner, health. What is set stands out and can be cleared at once. */
define('okr/objectives/filters', ['okr/dom', 'okr/company', 'okr/format', 'okr/health', 'okr/icon'], function (dom, company, format, health, icon) {
    'use strict';

    const { h, renew } = dom;
    const PAUSE_MS = 150;
    /** Weeks further away than this are found through their month. */
    const WEEKS_AROUND = 9;
    const DAY_MS = 86400000;
    const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'OUTDATED', 'NO_DATA', 'TO_COME', 'TOO_EARLY', 'REACHED', 'SUCCESS', 'PARTLY', 'MISSED'];

    function near(period) {
        const days = (new Date(period.firstDay) - Date.now()) / DAY_MS;
        return Math.abs(days) < WEEKS_AROUND * 7;
    }

    function periodOptions(periods, cadences) {
        return company.inOrder(cadences).map(({ one }) => ({
            group: one.name,
            options: periods.filter(period => period.cadenceId === one.id && (one.unit !== 'WEEK' || near(period)))
                .map(period => ({ value: period.id, text: period.name }))
        })).filter(group => group.options.length);
    }

    function entries(list, chosen) {
        return list.map(one => (one.group
            ? h('optgroup', { label: one.group }, entries(one.options, chosen))
            : h('option', { value: one.value, selected: String(one.value) === String(chosen) }, one.text)));
    }

    function pick(label, any, list, chosen, onPick) {
        return h('select', {
            class: `okr-sel${chosen ? ' is-set' : ''}`, 'aria-label': label, onchange: event => onPick(event.target.value)
        }, [h('option', { value: '' }, any), entries(list, chosen)]);
    }

    /** onChange({ name: value }): one filter changed; onClear(): all are taken away. */
    return function filters(onChange, onClear) {
        const input = h('input', {
            class: 'okr-in', type: 'search', 'aria-label': AJS.I18n.getText('okr.objectives.filter.text'), placeholder: AJS.I18n.getText('okr.objectives.filter.text'), oninput: typed
        });
        const choices = h('span', { class: 'okr-filter-choices' });
        const element = h('div', { class: 'okr-filters', role: 'search', 'aria-label': AJS.I18n.getText('okr.objectives.filter') }, [
            h('span', { class: 'okr-search' }, [icon('search'), input]), choices
        ]);
        let timer = null;

        function typed() {
            clearTimeout(timer);
            timer = setTimeout(() => onChange({ text: input.value.trim() }), PAUSE_MS);
        }

        function clear() {
            onClear();
            input.focus();
        }

        function healths(counts, chosen) {
            return HEALTHS.filter(status => counts.get(status) || status === chosen)
                .map(status => ({ value: status, text: `${health.word(status)} (${format.number(counts.get(status) || 0)})` }));
        }

        /** lists: periods, cadences, units, people (key to person); counts: how many of each health. */
        function show(state, lists, counts) {
            if (document.activeElement !== input) input.value = state.text;
            const people = Object.keys(lists.people).map(key => ({ value: key, text: lists.people[key].name || key }));
            people.sort((a, b) => a.text.localeCompare(b.text));
            renew(choices, [
                pick(AJS.I18n.getText('okr.objectives.filter.period'), AJS.I18n.getText('okr.objectives.any.period'),
                    periodOptions(lists.periods, lists.cadences), state.period, value => onChange({ period: Number(value) || null })),
                pick(AJS.I18n.getText('okr.objectives.filter.unit'), AJS.I18n.getText('okr.objectives.any.unit'),
                    company.asOptions(lists.units), state.unit, value => onChange({ unit: Number(value) || null })),
                pick(AJS.I18n.getText('okr.objectives.filter.owner'), AJS.I18n.getText('okr.objectives.any.owner'),
                    people, state.owner, value => onChange({ owner: value })),
                pick(AJS.I18n.getText('okr.objectives.filter.health'), AJS.I18n.getText('okr.objectives.any.health'),
                    healths(counts, state.health), state.health, value => onChange({ health: value })),
                (state.text || state.period || state.unit || state.owner || state.health)
                    && h('button', { type: 'button', class: 'aui-button aui-button-link', onclick: clear }, AJS.I18n.getText('okr.objectives.filter.clear'))
            ]);
        }

        return { element, show, focus: () => input.focus() };
    };
});
