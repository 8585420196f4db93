/** The edge by which the side panel is made wider or narrower, with the mouse or with arrows; the width is remembered. */
define('okr/objectives/side-width', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;
    const KEPT_AS = 'okr.side.width';
    const LEAST = 360;
    const MOST = 640;
    const USUAL = 416;
    const STEP = 16;

    function kept() {
        try {
            return Number(window.localStorage.getItem(KEPT_AS)) || USUAL;
        } catch (blocked) {
            return USUAL;
        }
    }

    function keep(width) {
        try {
            window.localStorage.setItem(KEPT_AS, String(width));
        } catch (blocked) {
            // the width is as usual next time
        }
    }

    return function sideWidth(panel) {
        const edge = h('div', {
            class: 'okr-side-edge', role: 'separator', tabindex: 0, 'aria-orientation': 'vertical', 'aria-label': AJS.I18n.getText('okr.side.width'),
            'aria-valuemin': LEAST, 'aria-valuemax': MOST, onpointerdown: start, onkeydown: keys
        });
        let width = USUAL;

        function set(next) {
            width = Math.max(LEAST, Math.min(MOST, Math.round(next)));
            panel.style.setProperty('--okr-side', `${width}px`);
            edge.setAttribute('aria-valuenow', width);
        }

        function start(event) {
            const from = event.clientX;
            const before = width;
            edge.setPointerCapture(event.pointerId);
            edge.onpointermove = moved => set(before + from - moved.clientX);
            edge.onpointerup = () => {
                edge.onpointermove = edge.onpointerup = null;
                keep(width);
            };
        }

        function keys(event) {
            const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
            if (!by) return;
            event.preventDefault();
            set(width + by);
            keep(width);
        }

        set(kept());
        return edge;
    };
});
