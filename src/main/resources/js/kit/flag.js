/** A message in the corner that leaves by itself and may offer to undo; it stays while pointed at or focused. */
define('okr/flag', ['okr/dom', 'okr/icon', 'okr/states'], function (dom, icon, states) {
    'use strict';

    const { h } = dom;
    const STAYS_MS = 8000;
    let corner = null;

    function place() {
        if (!corner || !document.body.contains(corner)) {
            corner = h('div', { class: 'okr okr-flags' });
            document.body.appendChild(corner);
        }
        return corner;
    }

    /** kind as in a message strip; action: { text, onClick }. Returns a function that takes it away. */
    return function flag(kind, text, action) {
        let timer = null;
        const close = () => {
            clearTimeout(timer);
            strip.remove();
        };
        const acting = action && { text: action.text, onClick: () => { close(); action.onClick(); } };
        const strip = states.message(kind, text, acting);
        const wait = () => { timer = setTimeout(close, STAYS_MS); };
        strip.classList.add('okr-flag');
        strip.appendChild(h('button', {
            type: 'button', class: 'aui-button aui-button-subtle okr-icon-button okr-compact', 'aria-label': AJS.I18n.getText('okr.word.close'), onclick: close
        }, icon('close')));
        strip.onmouseenter = strip.onfocusin = () => clearTimeout(timer);
        strip.onmouseleave = strip.onfocusout = wait;
        place().appendChild(strip);
        wait();
        return close;
    };
});
