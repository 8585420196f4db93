/** The few drawings that Jira's icon font lacks or that must work without it; all are decoration and hidden from readers. */
define('okr/icon', ['okr/dom'], function (dom) {
    'use strict';

    const { svg } = dom;
    const line = (d, more) => ['path', Object.assign({ d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, more)];
    const solid = d => ['path', { d, fill: 'currentColor' }];
    const dot = (cx, cy, r) => ['circle', { cx, cy, r, fill: 'currentColor' }];
    const ring = (r, more) => ['circle', Object.assign({ cx: 6, cy: 6, r, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }, more)];

    /** Name to the side of its square box and its parts. */
    const DRAWINGS = {
        'circle': [12, dot(6, 6, 5)],
        'triangle': [12, solid('M6 .8L11.6 11H.4z')],
        'diamond': [12, solid('M6 .2L11.8 6 6 11.8.2 6z')],
        'clock': [12, ring(5), line('M6 3v3.2l2 1.2', { 'stroke-width': 1.4 })],
        'dashed': [12, ring(4.8, { 'stroke-dasharray': '2.2 1.6' })],
        'half': [12, ring(4.8), solid('M6 1.2a4.8 4.8 0 010 9.6z')],
        'chevron-down': [12, line('M3 4.5L6 7.5l3-3')],
        'chevron-right': [12, line('M4.5 3L7.5 6l-3 3')],
        'more': [16, dot(3, 8, 1.4), dot(8, 8, 1.4), dot(13, 8, 1.4)],
        'close': [12, line('M2.5 2.5l7 7M9.5 2.5l-7 7')],
        'plus': [12, line('M6 1.5v9M1.5 6h9')],
        'check': [16, line('M3 8.5l3.2 3.2L13 5')],
        'search': [16, ['circle', { cx: 7, cy: 7, r: 4.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }], line('M10.5 10.5L14 14')],
        'refresh': [14, line('M12 7a5 5 0 11-1.6-3.7M12 1.6v2.8H9.2')],
        'lock': [14, ['rect', { x: 2.5, y: 6, width: 9, height: 6.5, rx: 1.2, fill: 'currentColor' }], line('M4.5 6V4.2a2.5 2.5 0 015 0V6')],
        'warning': [16, line('M8 1.8L15 14H1z'), line('M8 6.4v3.4M8 11.9v.2')],
        'info': [16, ['circle', { cx: 8, cy: 8, r: 6.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }], line('M8 7.4v3.8M8 4.8v.2')],
        'link': [16, line('M6.5 9.5l3-3M7.5 4.5l1.6-1.6a2.8 2.8 0 014 4l-1.6 1.6M8.5 11.5l-1.6 1.6a2.8 2.8 0 01-4-4l1.6-1.6')],
        'open': [14, line('M8 2h4v4M12 2L6.5 7.5M10 8.5V11a1 1 0 01-1 1H3a1 1 0 01-1-1V5a1 1 0 011-1h2.5')],
        'target': [16, ['circle', { cx: 8, cy: 8, r: 6.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 }], ['circle', { cx: 8, cy: 8, r: 3.2, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4 }], dot(8, 8, 1)]
    };

    /** icon('lock') in its own size, or icon('lock', 32). */
    return function icon(name, size) {
        const [box, ...parts] = DRAWINGS[name];
        return svg('svg', { width: size || box, height: size || box, viewBox: `0 0 ${box} ${box}`, 'aria-hidden': 'true', focusable: 'false' },
            parts.map(([tag, props]) => svg(tag, props)));
    };
});
