/**
 * The fields of a form. Each knows its name, its value as the server takes it, what is wrong with it,
 * and where to say so: under itself, read aloud with it.
 */
define('okr/field', ['okr/dom', 'okr/combobox', 'okr/format'], function (dom, combobox, format) {
    'use strict';

    const { h, renew, uid } = dom;

    /** What every field can do, on top of its own control. */
    function field(options, control, own) {
        const id = uid('field');
        const error = h('div', { class: 'okr-error', id: `${id}-error` });
        const news = h('div', { class: 'okr-help okr-warn' });
        const label = own.group
            ? h('span', { class: 'okr-label', id: `${id}-label` }, options.label)
            : h('label', { for: id, class: options.hideLabel ? 'okr-vh' : null }, options.label);
        const help = h('div', { class: 'okr-help', id: `${id}-help` }, options.help || null);
        control.id = id;
        control.setAttribute('aria-describedby', `${id}-help ${id}-error`);
        if (own.group) control.setAttribute('aria-labelledby', `${id}-label`);
        const element = h('div', { class: 'okr-field', 'data-keep': true }, [label, control, help, news, error]);
        const first = own.value();
        control.addEventListener('input', () => fail(null));

        function fail(message) {
            error.textContent = message || '';
            if (message) control.setAttribute('aria-invalid', 'true');
            else control.removeAttribute('aria-invalid');
        }

        return {
            name: options.name,
            element,
            control,
            value: own.value,
            set: own.set,
            fail,
            explain: text => renew(help, text),
            tell: text => renew(news, text),
            focus: own.focus || (() => control.focus()),
            isDirty: () => JSON.stringify(own.value()) !== JSON.stringify(first),
            problem: () => problemOf(options, own)
        };
    }

    function problemOf(options, own) {
        const wrong = own.wrong ? own.wrong() : null;
        if (wrong) return wrong;
        const value = own.value();
        const missing = value === null || value === '' || (Array.isArray(value) && !value.length);
        return options.required && missing ? AJS.I18n.getText('okr.form.missing') : null;
    }

    /** options: name, label, value, help, required, placeholder, rows (more than one line), max (letters). */
    function text(options) {
        const props = { class: 'okr-in', maxlength: options.max || null, placeholder: options.placeholder || null, oninput: options.onInput || null };
        const control = options.rows ? h('textarea', Object.assign(props, { rows: options.rows })) : h('input', Object.assign(props, { type: 'text', autocomplete: 'off' }));
        control.value = options.value || '';
        return field(options, control, { value: () => control.value.trim(), set: value => { control.value = value; } });
    }

    /** A decimal as the reader writes it; the server gets a plain one. options.value is a decimal string. */
    function number(options) {
        const control = h('input', { class: 'okr-in okr-num', type: 'text', inputmode: 'decimal', autocomplete: 'off', oninput: options.onInput || null });
        control.value = options.value === null || options.value === undefined ? '' : format.number(options.value, options.decimals);
        const typed = () => control.value.trim();
        return field(options, control, {
            value: () => (typed() ? format.parse(typed()) : null),
            set: value => { control.value = format.number(value, options.decimals); },
            wrong: () => (typed() && format.parse(typed()) === null ? AJS.I18n.getText('okr.form.number') : null)
        });
    }

    /** A whole number between options.least and options.most. */
    function whole(options) {
        const control = h('input', { class: 'okr-in okr-num', type: 'number', step: 1, min: options.least, max: options.most });
        control.value = options.value;
        const value = () => (control.value.trim() === '' ? null : Number(control.value));
        const fits = () => Number.isInteger(value()) && value() >= options.least && value() <= options.most;
        return field(options, control, {
            value,
            set: next => { control.value = next; },
            wrong: () => (value() === null || fits() ? null : AJS.I18n.getText('okr.form.whole', format.number(options.least), format.number(options.most)))
        });
    }

    function day(options) {
        const control = h('input', { class: 'okr-in', type: 'date', min: options.earliest || null, max: options.latest || null });
        control.value = options.value || '';
        return field(options, control, { value: () => control.value || null });
    }

    function entries(list, chosen) {
        return list.map(one => (one.group
            ? h('optgroup', { label: one.group }, entries(one.options, chosen))
            : h('option', { value: one.value === null ? '' : one.value, selected: String(one.value) === String(chosen) }, one.text)));
    }

    /** options.options: [{ value, text } or { group, options }]; a value of null means none. Numbers stay numbers. */
    function select(options) {
        const flat = options.options.reduce((all, one) => all.concat(one.group ? one.options : one), []);
        const control = h('select', { class: 'okr-in', onchange: () => { if (options.onChange) options.onChange(value()); } }, entries(options.options, options.value));
        const value = () => {
            const chosen = flat.find(one => String(one.value === null ? '' : one.value) === control.value);
            return chosen ? chosen.value : null;
        };
        return field(options, control, { value, set: next => { control.value = next === null ? '' : next; } });
    }

    /** A few alternatives that need a sentence each. options.options: [{ value, text, help }] */
    function choices(options) {
        const name = uid('choice');
        const radios = options.options.map(one => h('input', {
            type: 'radio', name, value: one.value, checked: one.value === options.value, onchange: () => { if (options.onChange) options.onChange(one.value); }
        }));
        const control = h('div', { role: 'radiogroup', class: 'okr-choices' }, options.options.map((one, i) => h('label', { class: 'okr-choice' }, [
            radios[i], h('span', {}, [h('span', { class: 'okr-choice-name' }, one.text), one.help && h('span', { class: 'okr-choice-help' }, one.help)])
        ])));
        const chosen = () => radios.find(radio => radio.checked);
        return field(options, control, {
            group: true,
            value: () => (chosen() ? chosen().value : null),
            set: value => { radios.forEach(radio => { radio.checked = radio.value === value; }); },
            focus: () => (chosen() || radios[0]).focus()
        });
    }

    /** Several of a set. options.options: [{ value, text }], options.value: the values that are on. */
    function checks(options) {
        const boxes = options.options.map(one => h('input', { type: 'checkbox', value: one.value, checked: options.value.includes(one.value) }));
        const control = h('div', { role: 'group', class: options.classes || null },
            options.options.map((one, i) => h('label', { class: options.classes ? null : 'okr-check' }, [boxes[i], one.text])));
        return field(options, control, {
            group: true,
            value: () => boxes.filter(box => box.checked).map(box => box.value),
            set: values => { boxes.forEach(box => { box.checked = values.includes(box.value); }); },
            focus: () => boxes[0].focus()
        });
    }

    /**
     * A thing found by typing. options.load(text) -> promise of [{ value, text, draw }], options.value: { value, text } or null.
     * Leaving the field empty means none; what was typed without being chosen is refused.
     */
    function search(options) {
        let chosen = options.value || null;
        const box = combobox({
            label: options.label,
            help: options.help,
            placeholder: options.placeholder,
            value: chosen ? chosen.text : '',
            load: async typed => [{ name: null, options: await options.load(chosen && typed === chosen.text ? '' : typed) }],
            draw: (option, highlight) => option.draw || h('span', { class: 'okr-opt-all' }, highlight(option.text)),
            onPick: option => {
                chosen = option;
                box.setText(option.text);
                if (options.onPick) options.onPick(option);
            }
        });
        const first = chosen ? chosen.value : null;
        const typed = () => box.input.value.trim();
        const value = () => (chosen && typed() === chosen.text ? chosen.value : null);
        return {
            name: options.name,
            element: box.element,
            control: box.input,
            value,
            set: next => {
                chosen = next;
                box.setText(next ? next.text : '');
            },
            fail: box.fail,
            tell: () => {},
            focus: () => box.input.focus(),
            isDirty: () => value() !== first,
            problem: () => {
                if (typed() && value() === null) return AJS.I18n.getText('okr.form.choose');
                return options.required && value() === null ? AJS.I18n.getText('okr.form.missing') : null;
            }
        };
    }

    return { text, number, whole, day, select, choices, checks, search };
});
