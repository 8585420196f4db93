/** Yes or no as a switch, with the word for what it now says. A field like those of okr/field; its value is true or false. */
define('okr/switch', ['okr/dom'], function (dom) {
    'use strict';

    const { h, uid } = dom;

    /** options: name, label, value, words: [no, yes], onChange(value). */
    return function switchField(options) {
        const id = uid('switch');
        const word = h('b', {});
        const control = h('button', { type: 'button', class: 'okr-toggle', role: 'switch', 'aria-labelledby': `${id}-label`, onclick: pressed });
        const error = h('div', { class: 'okr-error' });
        const isOn = () => control.getAttribute('aria-checked') === 'true';

        function turn(on) {
            control.setAttribute('aria-checked', String(on));
            word.textContent = options.words[on ? 1 : 0];
        }

        function pressed() {
            turn(!isOn());
            if (options.onChange) options.onChange(isOn());
        }

        const element = h('div', { class: 'okr-field', 'data-keep': true }, [
            h('span', { class: 'okr-label', id: `${id}-label` }, options.label), h('div', { class: 'okr-row okr-switch-row' }, [control, word]), error
        ]);
        turn(Boolean(options.value));
        return {
            name: options.name, element, value: isOn, problem: () => null, tell: () => {}, focus: () => control.focus(),
            fail: message => { error.textContent = message || ''; },
            isDirty: () => isOn() !== Boolean(options.value)
        };
    };
});
