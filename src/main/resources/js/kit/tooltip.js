/** One sentence beside whatever carries `data-okr-tip`: on hover, on focus and on tap; Esc takes it away. */
define('okr/tooltip', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;
    const GAP = 6;
    const MARGIN = 8;
    let tip = null;

    function ownerOf(event) {
        return event.target.closest ? event.target.closest('[data-okr-tip]') : null;
    }

    function show(owner) {
        hide();
        const text = owner.getAttribute('data-okr-tip');
        if (!text) return;
        tip = h('div', { class: 'okr okr-tip', role: 'tooltip' }, text);
        document.body.appendChild(tip);
        place(owner.getBoundingClientRect(), tip.getBoundingClientRect());
    }

    function place(owner, own) {
        const left = Math.max(MARGIN, Math.min(owner.left, window.innerWidth - own.width - MARGIN));
        const below = owner.bottom + GAP;
        const top = below + own.height > window.innerHeight ? owner.top - own.height - GAP : below;
        tip.style.setProperty('left', `${left}px`);
        tip.style.setProperty('top', `${top}px`);
    }

    function hide() {
        if (tip) tip.remove();
        tip = null;
    }

    function showOwner(event) {
        const owner = ownerOf(event);
        if (owner) show(owner);
    }

    document.addEventListener('mouseover', showOwner);
    document.addEventListener('focusin', showOwner);
    document.addEventListener('click', showOwner);
    document.addEventListener('mouseout', event => { if (ownerOf(event)) hide(); });
    document.addEventListener('focusout', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });

    return { hide };
});
