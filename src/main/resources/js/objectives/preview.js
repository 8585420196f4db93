/** The table of a break-down's preview: periods that unfold, working days, share, target, and what would happen to each. */
define('okr/objectives/preview', ['okr/dom', 'okr/format', 'okr/icon'], function (dom, format, icon) {
    'use strict';

    const { h, renew } = dom;
    const LONGEST_SHARE = 120;

    function whatHappens(action) {
        switch (action) {
            case 'NEW': return AJS.I18n.getText('okr.break.down.new');
            case 'CHANGED': return AJS.I18n.getText('okr.break.down.changed');
            case 'KEPT': return AJS.I18n.getText('okr.break.down.kept');
            case 'REMOVED': return AJS.I18n.getText('okr.break.down.removed');
            case 'CLOSED': return AJS.I18n.getText('okr.break.down.closed');
            default: return AJS.I18n.getText('okr.break.down.later');
        }
    }

    const LOOK = { NEW: ' okr-loz-info', CHANGED: ' okr-loz-warn', REMOVED: ' okr-loz-warn', KEPT: ' okr-loz-line', NONE: '' };
    const LEVELS = ['is-year', 'is-quarter', ''];

    return function previewFor(node) {
        const open = new Map();
        let table = null;
        let plan = null;
        let longest = 0;

        const below = part => plan.parts.filter(one => one.parentPeriodId === part.periodId);
        const tops = () => plan.parts.filter(part => !plan.parts.some(one => one.periodId === part.parentPeriodId));
        const isOpen = (part, depth) => (open.has(part.periodId) ? open.get(part.periodId) : depth === 0 && tops().length < 5);

        function toggle(part, depth) {
            open.set(part.periodId, !isOpen(part, depth));
            refresh();
        }

        function period(part, depth, hasMore) {
            const cell = [h('span', { class: 'okr-preview-name' }, part.periodName)];
            const props = { class: 'okr-preview-period', style: { '--okr-lvl': depth } };
            if (!hasMore) return h('span', props, cell);
            const opened = isOpen(part, depth);
            return h('button', Object.assign(props, { type: 'button', class: 'okr-preview-period okr-preview-open', 'aria-expanded': String(opened), onclick: () => toggle(part, depth) }),
                [icon(opened ? 'chevron-down' : 'chevron-right'), cell]);
        }

        function rows(parts, depth) {
            return parts.map(part => {
                const more = below(part);
                const width = Math.max(2, Math.round(Math.abs(Number(part.target)) / longest * LONGEST_SHARE));
                return [
                    h('tr', { class: LEVELS[Math.min(depth, 2)] || null, 'data-id': part.periodId }, [
                        h('td', {}, period(part, depth, more.length > 0)),
                        h('td', { class: 'okr-num okr-2 okr-preview-days' }, format.number(part.workingDays)),
                        h('td', { class: 'okr-preview-share' }, h('span', { class: 'okr-share', style: { '--okr-w': `${width}px` } })),
                        h('td', { class: 'okr-num' }, format.quantity(part.target, node)),
                        h('td', {}, h('span', { class: `okr-loz${LOOK[part.action] || ''}` }, whatHappens(part.action)))
                    ]),
                    more.length > 0 && isOpen(part, depth) && rows(more, depth + 1)
                ];
            });
        }

        function content() {
            return [
                h('thead', {}, h('tr', {}, [
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.objectives.column.period')),
                    h('th', { scope: 'col', class: 'okr-num okr-preview-days' }, AJS.I18n.getText('okr.break.down.working.days')),
                    h('th', { scope: 'col', class: 'okr-preview-share' }, AJS.I18n.getText('okr.break.down.share')),
                    h('th', { scope: 'col', class: 'okr-num' }, AJS.I18n.getText('okr.break.down.target')),
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.break.down.what'))
                ])),
                h('tbody', {}, rows(tops(), 0))
            ];
        }

        function refresh() {
            renew(table, content());
        }

        function draw(next) {
            plan = next;
            longest = Math.max(...tops().map(part => Math.abs(Number(part.target))), 1);
            table = h('table', { class: 'okr-grid okr-preview-grid' }, content());
            return table;
        }

        function unfoldAll() {
            if (!plan) return;
            plan.parts.forEach(part => open.set(part.periodId, true));
            refresh();
        }

        return { draw, unfoldAll };
    };
});
