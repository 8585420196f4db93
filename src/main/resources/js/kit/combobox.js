/**
 * A field that suggests while one types (ARIA 1.2 combobox with a list). Focus stays in the field; arrows move
 * the active option, Enter takes it, Esc closes the list. Options may be grouped, and refused ones say why.
 */
define('okr/combobox', ['okr/dom', 'okr/live', 'okr/format'], function (dom, live, format) {
    'use strict';

    const { h, renew, uid } = dom;
    const PAUSE_MS = 150;
    const ROOM = 8;
    const LEAST_LIST = 200;
    const MOST_LIST = 400;

    /** Text with every occurrence of what was typed in bold. */
    function highlight(text, typed) {
        const word = typed.trim().toLowerCase();
        const at = word ? text.toLowerCase().indexOf(word) : -1;
        if (at < 0) return [text];
        return [text.slice(0, at), h('mark', {}, text.slice(at, at + word.length)), ...highlight(text.slice(at + word.length), typed)];
    }

    function found(count) {
        switch (format.plural(count)) {
            case 'one': return AJS.I18n.getText('okr.combobox.found.one', count);
            case 'few': return AJS.I18n.getText('okr.combobox.found.few', count);
            case 'many': return AJS.I18n.getText('okr.combobox.found.many', count);
            default: return AJS.I18n.getText('okr.combobox.found.other', count);
        }
    }

    /**
     * options:
     *   label, help, placeholder, listLabel, value (text to start with), hideLabel
     *   load(text) -> promise of [{ name (or null), options: [{ text, key, disabled, reason, ... }] }]
     *   draw(option, highlight) -> nodes of one option
     *   onPick(option), onText(text)
     * Returns { element, input, setText, close, fail(message) }.
     */
    return function combobox(options) {
        const id = uid('combo');
        let shown = [];
        let active = -1;
        let timer = null;
        let asked = 0;

        const input = h('input', {
            class: 'okr-in', type: 'text', id, role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-expanded': 'false',
            'aria-controls': `${id}-list`, 'aria-autocomplete': 'list', 'aria-describedby': `${id}-help ${id}-error`, placeholder: options.placeholder || null,
            oninput: typed, onkeydown: keys, onclick: () => { if (list.hidden) ask(); }, onblur: () => setTimeout(close, 120)
        });
        input.value = options.value || '';
        const list = h('div', { class: 'okr-pop', id: `${id}-list`, role: 'listbox', 'aria-label': options.listLabel || options.label, hidden: true });
        list.addEventListener('mousedown', event => event.preventDefault());
        const error = h('div', { class: 'okr-error', id: `${id}-error` });
        const element = h('div', { class: 'okr-field', 'data-keep': true }, [
            h('label', { for: id, class: options.hideLabel ? 'okr-vh' : null }, options.label),
            h('div', { class: 'okr-combo' }, [input, list]),
            h('div', { class: 'okr-help', id: `${id}-help` }, options.help || null),
            error
        ]);

        function typed() {
            fail(null);
            if (options.onText) options.onText(input.value);
            clearTimeout(timer);
            timer = setTimeout(ask, PAUSE_MS);
        }

        /** Only the answer to the last question counts: answers may overtake each other. */
        async function ask() {
            asked += 1;
            const mine = asked;
            const text = input.value;
            try {
                const groups = await options.load(text);
                if (mine === asked) show(groups, text);
            } catch (refused) {
                if (mine === asked) note(refused.detail || refused.message);
            }
        }

        function show(groups, text) {
            shown = [];
            const nodes = groups.filter(group => group.options.length).map(group => {
                const rows = group.options.map(option => row(option, text));
                return group.name ? [h('div', { class: 'okr-group', role: 'presentation' }, group.name), rows] : rows;
            });
            if (!shown.length) {
                note(options.none || AJS.I18n.getText('okr.combobox.none'));
                return;
            }
            renew(list, nodes);
            setOpen(true);
            activate(shown.findIndex(option => !option.disabled));
            live.say(found(shown.length));
        }

        function row(option, text) {
            const index = shown.push(option) - 1;
            return h('div', {
                class: 'okr-opt', role: 'option', id: `${id}-${index}`, 'aria-selected': 'false', 'aria-disabled': option.disabled ? 'true' : null,
                onclick: () => pick(option)
            }, options.draw(option, words => highlight(words, text)));
        }

        function note(text) {
            shown = [];
            renew(list, h('div', { class: 'okr-pop-note', role: 'presentation' }, text));
            setOpen(true);
            live.say(text);
        }

        function activate(index) {
            active = index;
            Array.from(list.querySelectorAll('[role="option"]')).forEach((node, i) => {
                node.setAttribute('aria-selected', i === index);
                if (i === index) node.scrollIntoView({ block: 'nearest' });
            });
            if (index >= 0) input.setAttribute('aria-activedescendant', `${id}-${index}`);
            else input.removeAttribute('aria-activedescendant');
        }

        function setOpen(yes) {
            list.hidden = !yes || document.activeElement !== input;
            input.setAttribute('aria-expanded', !list.hidden);
            if (!list.hidden && input.closest('.okr-dialog')) place();
        }

        /** In a dialog, which would cut it off, the list stands free beside the field: below, or above where more room is. */
        function place() {
            const field = input.getBoundingClientRect();
            const below = window.innerHeight - field.bottom - ROOM;
            const upwards = below < LEAST_LIST && field.top > below;
            list.classList.add('is-free');
            list.style.setProperty('left', `${field.left}px`);
            list.style.setProperty('width', `${field.width}px`);
            list.style.setProperty('top', upwards ? 'auto' : `${field.bottom}px`);
            list.style.setProperty('bottom', upwards ? `${window.innerHeight - field.top}px` : 'auto');
            list.style.setProperty('max-height', `${Math.min(MOST_LIST, (upwards ? field.top : below) - ROOM)}px`);
        }

        function close() {
            asked += 1;
            clearTimeout(timer);
            setOpen(false);
            activate(-1);
        }

        function pick(option) {
            if (option.disabled) {
                live.say(option.reason || '');
                return;
            }
            close();
            options.onPick(option);
        }

        function step(by) {
            if (list.hidden) ask();
            else if (shown.length) activate((active + by + shown.length) % shown.length);
        }

        function keys(event) {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                step(event.key === 'ArrowDown' ? 1 : -1);
            } else if (event.key === 'Enter' && !list.hidden && shown[active] && !event.ctrlKey) {
                event.preventDefault();
                pick(shown[active]);
            } else if (event.key === 'Escape' && !list.hidden) {
                event.preventDefault();
                event.stopPropagation();
                close();
            }
        }

        function setText(text) {
            input.value = text;
        }

        function fail(message) {
            error.textContent = message || '';
            if (message) input.setAttribute('aria-invalid', 'true');
            else input.removeAttribute('aria-invalid');
        }

        return { element, input, setText, close, fail };
    };
});
