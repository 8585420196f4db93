/** One row of the tree: what it is, whose, when, how it stands, and how much. */
define('okr/objectives/row', [
    'okr/dom', 'okr/bar', 'okr/format', 'okr/goal', 'okr/health', 'okr/icon', 'okr/pace', 'okr/person', 'okr/tag'
], function (dom, bar, format, goal, health, icon, pace, person, tag) {
    'use strict';

    const { h } = dom;

    function chevron(entry, onToggle) {
        if (!entry.openable) return h('span', { class: 'okr-chev is-leaf' });
        return h('button', {
            type: 'button', class: 'okr-chev', tabindex: -1,
            'aria-label': entry.open ? AJS.I18n.getText('okr.objectives.close.row', entry.row.node.key) : AJS.I18n.getText('okr.objectives.open.row', entry.row.node.key),
            onclick: event => { event.stopPropagation(); onToggle(entry.row); }
        }, icon('chevron-right'));
    }

    function flags(node) {
        return node.servesNoGoal && h('span', { class: 'okr-loz okr-loz-warn', 'data-okr-tip': AJS.I18n.getText('okr.objectives.no.goal.tip') },
            [icon('warning', 12), AJS.I18n.getText('okr.objectives.no.goal')]);
    }

    function name(entry, onToggle) {
        const { type, node, level } = entry.row;
        return h('td', { role: 'gridcell' }, h('div', { class: 'okr-cell', style: { '--okr-lvl': level } }, [
            chevron(entry, onToggle),
            tag(type),
            h('span', { class: `okr-key${type === 'OBJECTIVE' ? ' okr-obj-key' : ''}` }, node.key),
            h('span', { class: 'okr-name okr-cut', 'data-okr-tip': node.title.length > 32 ? node.title : null }, node.title),
            type === 'OBJECTIVE' && flags(node)
        ]));
    }

    function owner(node, people) {
        if (!node.ownerKey) return null;
        const known = people[node.ownerKey] || { name: AJS.I18n.getText('okr.objectives.former.user'), active: false };
        return person.avatar(Object.assign({ key: node.ownerKey }, known));
    }

    function value(node) {
        const aim = goal.shortAim(node);
        const whole = node.direction === 'MILESTONES'; // how many of them are reached says little without how many there are
        return h('span', {}, [
            h('b', { class: 'okr-now' }, goal.now(node)),
            aim && h('span', { class: whole ? 'okr-3' : 'okr-target okr-3' }, ` / ${aim}`)
        ]);
    }

    /** What the key results of an objective get from what the reader may not see: the only number there is of it. */
    function remainders(node) {
        return (node.keyResults || []).filter(result => result.remainder !== null && result.remainder !== undefined)
            .map(result => format.delta(result.remainder, goal.unitOf(result))).join(' \u00b7 ');
    }

    function restricted(entry, ariaOf) {
        return h('tr', Object.assign({ class: 'okr-lockrow', 'data-id': entry.row.id }, ariaOf), h('td', { role: 'gridcell', colspan: 6 },
            h('div', { class: 'okr-cell', style: { '--okr-lvl': entry.row.level } }, [h('span', { class: 'okr-chev is-leaf' }), icon('lock'), AJS.I18n.getText('okr.objectives.restricted'), h('span', { class: 'okr-num' }, remainders(entry.row.node))])));
    }

    function aria(entry, isActive, isSelected) {
        return {
            role: 'row', tabindex: isActive ? 0 : -1, 'aria-level': entry.row.level, 'aria-posinset': entry.position, 'aria-setsize': entry.size,
            'aria-expanded': entry.openable ? String(entry.open) : null, 'aria-selected': String(isSelected)
        };
    }

    /** entry as forest.listed gives it; page: people, activeId, selectedId, onToggle(row). */
    return function row(entry, page) {
        const { id, type, node, periodName } = entry.row;
        const ariaOf = aria(entry, page.activeId === id, page.selectedId === id);
        if (type === 'RESTRICTED') return restricted(entry, ariaOf);
        const classes = `${type === 'OBJECTIVE' ? 'is-obj' : 'is-kr'}${entry.context ? ' is-context' : ''}`;
        return h('tr', Object.assign({ class: classes, 'data-id': id }, ariaOf), [
            name(entry, page.onToggle),
            h('td', { role: 'gridcell', class: 'okr-c-own' }, owner(node, page.people)),
            h('td', { role: 'gridcell', class: 'okr-c-per' }, h('span', { class: 'okr-period' }, node.periodName || periodName)),
            h('td', { role: 'gridcell', class: 'okr-c-hea' }, health.health(node.health, { plain: true })),
            h('td', { role: 'gridcell', class: 'okr-c-pro' }, bar.withPercent(pace.barOf(node))),
            h('td', { role: 'gridcell', class: 'okr-c-val okr-num okr-small' }, type === 'KEY_RESULT' ? value(node) : null)
        ]);
    };
});
