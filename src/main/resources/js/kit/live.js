/** Tells screen readers what changed on the page; sighted people see it happen. */
define('okr/live', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;

    let region = null;

    function status() {
        if (!region || !document.body.contains(region)) {
            region = h('div', { class: 'okr-vh', role: 'status', 'aria-live': 'polite' });
            document.body.appendChild(region);
        }
        return region;
    }

    /** The same sentence twice in a row is read twice: an empty region in between makes it new. */
    function say(text) {
        const place = status();
        place.textContent = '';
        setTimeout(() => { place.textContent = text; }, 50);
    }

    return { say };
});
