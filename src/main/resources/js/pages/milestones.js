/** A short list of things to reach: title, weight, day and whether it is done; Enter goes on to the next one. */
define('okr/milestones', ['okr/dom', 'okr/icon'], function (dom, icon) {
    'use strict';

    const { h, uid } = dom;
    const MOST_WEIGHT = 1000;

    /** options: name, label, value (milestones as the server gives them). A field like those of okr/field. */
    return function milestonesField(options) {
        const id = uid('milestones');
        const list = h('ul', { class: 'okr-milestone-rows' });
        const error = h('div', { class: 'okr-error', id: `${id}-error` });
        const add = h('button', { type: 'button', class: 'aui-button', 'data-add': true, onclick: () => append(null).focus() }, [icon('plus'), ' ', AJS.I18n.getText('okr.milestones.add')]);
        const rows = [];
        const element = h('div', { class: 'okr-field okr-milestones-field', role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-error`, oninput: () => fail(null) }, [
            h('span', { class: 'okr-label', id: `${id}-label` }, options.label),
            h('div', { class: 'okr-milestone-heads', 'aria-hidden': 'true' }, [
                h('span', {}, AJS.I18n.getText('okr.milestones.title')), h('span', {}, AJS.I18n.getText('okr.objectives.form.weight')),
                h('span', {}, AJS.I18n.getText('okr.milestones.due')), h('span', {}, AJS.I18n.getText('okr.goal.done')), h('span', {})
            ]),
            list, h('div', {}, add), error
        ]);

        function row(known) {
            const title = h('input', { class: 'okr-in', type: 'text', maxlength: 255, autocomplete: 'off', 'aria-label': AJS.I18n.getText('okr.milestones.title'), 'data-title': true, onkeydown: entered });
            const weight = h('input', { class: 'okr-in okr-num', type: 'number', min: 0, max: MOST_WEIGHT, step: 1, title: AJS.I18n.getText('okr.objectives.form.weight'), 'aria-label': AJS.I18n.getText('okr.objectives.form.weight') });
            const due = h('input', { class: 'okr-in', type: 'date', title: AJS.I18n.getText('okr.milestones.due'), 'aria-label': AJS.I18n.getText('okr.milestones.due') });
            const done = h('input', { type: 'checkbox', 'aria-label': AJS.I18n.getText('okr.goal.done') });
            const remove = h('button', { type: 'button', class: 'aui-button aui-button-subtle okr-icon-button', 'aria-label': AJS.I18n.getText('okr.milestones.remove'), onclick: () => take(made) }, icon('close'));
            const made = { id: known ? known.id : nextId(), title, weight, due, done, element: h('li', {}, [title, weight, due, h('label', { class: 'okr-milestone-done' }, [done, h('span', { class: 'okr-only-narrow' }, AJS.I18n.getText('okr.goal.done'))]), remove]) };
            title.value = known ? known.title : '';
            weight.value = known ? known.weight : 1;
            due.value = (known && known.due) || '';
            done.checked = Boolean(known && known.done);
            return made;

            /** Enter goes to the next title, and makes one after the last. */
            function entered(event) {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                const after = rows[rows.indexOf(made) + 1];
                (after ? after.title : append(null)).focus();
            }
        }

        function nextId() {
            return rows.reduce((most, one) => Math.max(most, one.id), 0) + 1;
        }

        function append(known) {
            const made = row(known);
            rows.push(made);
            list.appendChild(made.element);
            return made.title;
        }

        function take(gone) {
            const at = rows.indexOf(gone);
            rows.splice(at, 1);
            gone.element.remove();
            fail(null);
            const near = rows[at] || rows[at - 1];
            (near ? near.title : add).focus();
        }

        function value() {
            return rows.filter(one => one.title.value.trim()).map(one => ({
                id: one.id, title: one.title.value.trim(), weight: Number(one.weight.value), due: one.due.value || null, done: one.done.checked
            }));
        }

        function problem() {
            if (!value().length) return AJS.I18n.getText('okr.milestones.missing');
            const wrong = value().some(one => !Number.isInteger(one.weight) || one.weight < 0 || one.weight > MOST_WEIGHT);
            return wrong ? AJS.I18n.getText('okr.milestones.weight') : null;
        }

        function fail(message) {
            error.textContent = message || '';
        }

        (options.value && options.value.length ? options.value : [null]).forEach(append);
        const first = JSON.stringify(value());
        return {
            name: options.name, element, value, fail, problem, tell: () => {},
            focus: () => (rows.length ? rows[0].title : add).focus(),
            isDirty: () => JSON.stringify(value()) !== first
        };
    };
});
