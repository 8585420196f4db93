/** A button that opens a list of actions: arrows move, Esc closes and gives the focus back. */
define('okr/menu', ['okr/dom', 'okr/icon'], function (dom, icon) {
    'use strict';

    const { h } = dom;

    function entry(item, close) {
        if (item.separator) return h('div', { role: 'separator' });
        const props = { role: 'menuitem', tabindex: -1, 'aria-disabled': item.disabled ? 'true' : null, title: item.reason || null };
        if (item.href) return h('a', Object.assign(props, { href: item.href }), item.text);
        return h('button', Object.assign(props, { type: 'button', onclick: () => { if (!item.disabled) { close(true); item.onSelect(); } } }), item.text);
    }

    function step(list, event) {
        const all = Array.from(list.querySelectorAll('[role="menuitem"]'));
        const now = all.indexOf(document.activeElement);
        const to = { ArrowDown: now + 1, ArrowUp: now - 1 + (now < 0 ? 1 : 0), Home: 0, End: all.length - 1 }[event.key];
        if (to === undefined || !all.length) return;
        event.preventDefault();
        all[(to + all.length) % all.length].focus();
    }

    /**
     * options: label (read aloud, and shown when there is no icon), icon, classes, start (opens to the right),
     * items() -> [{ text, onSelect | href, disabled, reason } | { separator: true }], asked each time it opens.
     */
    return function menu(options) {
        let list = null;

        const button = h('button', {
            type: 'button', class: options.classes || 'aui-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false',
            'aria-label': options.icon ? options.label : null, onclick: () => (list ? close(true) : open())
        }, options.icon ? icon(options.icon) : [options.label, icon('chevron-down')]);
        const root = h('span', { class: `okr-menu${options.start ? ' is-start' : ''}`, onkeydown: keys }, button);
        root.addEventListener('focusout', left);

        function open() {
            list = h('div', { class: 'okr-pop', role: 'menu', 'aria-label': options.label }, options.items().map(item => entry(item, close)));
            root.appendChild(list);
            button.setAttribute('aria-expanded', 'true');
            const first = list.querySelector('[role="menuitem"]');
            if (first) first.focus();
            document.addEventListener('mousedown', outside);
        }

        function close(refocus) {
            if (!list) return;
            list.remove();
            list = null;
            button.setAttribute('aria-expanded', 'false');
            document.removeEventListener('mousedown', outside);
            if (refocus) button.focus();
        }

        function outside(event) {
            if (!root.contains(event.target)) close(false);
        }

        function left(event) {
            if (event.relatedTarget && !root.contains(event.relatedTarget)) close(false);
        }

        function keys(event) {
            if (event.key === 'Escape' && list) {
                event.stopPropagation();
                event.preventDefault();
                close(true);
            } else if (!list && event.key === 'ArrowDown') {
                event.preventDefault();
                open();
            } else if (list) {
                step(list, event);
            }
        }

        return root;
    };
});
