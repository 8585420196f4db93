/** Who may see a goal or KPI, and whether it counts above for those who may not: three fields of a form. */
define('okr/audience', ['okr/dom', 'okr/combobox', 'okr/company', 'okr/field', 'okr/icon', 'okr/live', 'okr/person'], function (dom, combobox, company, field, icon, live, person) {
    'use strict';

    const { h, renew } = dom;

    /** People who are named, one below the other. */
    function named(keys) {
        let chosen = keys.slice();
        const names = new Map();
        const list = h('ul', { class: 'okr-named', 'aria-label': AJS.I18n.getText('okr.audience.people') });
        const box = combobox({
            label: AJS.I18n.getText('okr.audience.people'), placeholder: AJS.I18n.getText('okr.audience.people.add'), help: AJS.I18n.getText('okr.audience.people.help'),
            load: async typed => [{ name: null, options: (await company.people(typed)).filter(one => !chosen.includes(one.value)) }],
            draw: (one, highlight) => one.draw || h('span', { class: 'okr-opt-all' }, highlight(one.text)),
            onPick: one => {
                names.set(one.value, one.text);
                chosen = chosen.concat(one.value);
                box.setText('');
                live.say(one.text);
                draw();
            }
        });
        const element = h('div', {}, [box.element, list]);

        function nameOf(key) {
            return names.get(key) || key;
        }

        function remove(key) {
            chosen = chosen.filter(one => one !== key);
            draw();
            box.input.focus();
        }

        function draw() {
            renew(list, chosen.map(key => h('li', { class: 'okr-row', 'data-id': key }, [
                person.person({ key, name: nameOf(key) }),
                h('button', { type: 'button', class: 'aui-button aui-button-subtle okr-icon-button okr-compact', 'aria-label': AJS.I18n.getText('okr.audience.people.remove', nameOf(key)), onclick: () => remove(key) }, icon('close'))
            ])));
        }

        async function learnNames() {
            await Promise.all(keys.map(async key => names.set(key, (await company.nameOf(key)).text)));
            draw();
        }

        draw();
        learnNames();
        return {
            name: 'visibleTo', element, value: () => chosen, fail: box.fail, focus: () => box.input.focus(),
            isDirty: () => JSON.stringify(chosen) !== JSON.stringify(keys),
            problem: () => (box.input.value.trim() ? AJS.I18n.getText('okr.form.choose') : null)
        };
    }

    /** now: visibility, visibleTo, countsInParents, as the server gave them; a new thing has none. Returns the fields in order. */
    return function audience(now) {
        const chosen = now.visibility || 'EVERYONE';
        const visibility = field.select({
            name: 'visibility', label: AJS.I18n.getText('okr.audience.visibility'), help: AJS.I18n.getText('okr.audience.visibility.help'), value: chosen, onChange: fold,
            options: [
                { value: 'EVERYONE', text: AJS.I18n.getText('okr.audience.everyone') },
                { value: 'UNIT', text: AJS.I18n.getText('okr.audience.unit') },
                { value: 'PEOPLE', text: AJS.I18n.getText('okr.audience.people') }
            ]
        });
        const visibleTo = named(now.visibleTo || []);
        const countsInParents = field.select({
            name: 'countsInParents', label: AJS.I18n.getText('okr.audience.counts'), help: AJS.I18n.getText('okr.audience.counts.help'), value: now.countsInParents !== false,
            options: [{ value: true, text: AJS.I18n.getText('okr.audience.counts.yes') }, { value: false, text: AJS.I18n.getText('okr.audience.counts.no') }]
        });

        function fold(value) {
            visibleTo.element.hidden = value !== 'PEOPLE';
            countsInParents.element.hidden = value === 'EVERYONE';
        }

        fold(chosen);
        return [visibility, visibleTo, countsInParents];
    };
});
