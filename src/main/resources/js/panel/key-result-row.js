/** One linked key result: what the issue gives it, where it stands against pace, and what it moves above. */
define('okr/panel/key-result-row', [
    'okr/dom', 'okr/bar', 'okr/format', 'okr/goal', 'okr/health', 'okr/icon', 'okr/menu', 'okr/rest', 'okr/tag', 'okr/panel/credit', 'okr/panel/path'
], function (dom, bars, format, goal, health, icon, menu, rest, tag, credit, path) {
    'use strict';

    const { h } = dom;

    function addressOf(target) {
        return rest.page(`/plugins/servlet/okr/objectives?objective=${target.objectiveId}`);
    }

    function actions(entry, panel) {
        if (!entry.linkId || !panel.mayLink) return null;
        return h('span', { class: 'okr-actions', 'data-id': `link-${entry.linkId}`, 'data-keep': true }, menu({
            label: AJS.I18n.getText('okr.panel.actions.for', entry.target.title),
            icon: 'more',
            classes: 'aui-button aui-button-subtle okr-icon-button okr-compact',
            items: () => [
                { text: AJS.I18n.getText('okr.panel.open'), href: addressOf(entry.target) },
                panel.hasChildren && {
                    text: entry.throughChildren ? AJS.I18n.getText('okr.panel.include.self') : AJS.I18n.getText('okr.panel.children.only'),
                    onSelect: () => panel.includeSelf(entry, entry.throughChildren)
                },
                { text: AJS.I18n.getText('okr.panel.unlink'), onSelect: () => panel.unlink(entry) }
            ].filter(Boolean)
        }));
    }

    function head(entry, panel) {
        const { target } = entry;
        const more = actions(entry, panel);
        return h('div', { class: `okr-kr-head${more ? ' has-actions' : ''}` }, [
            h('span', { class: 'okr-row okr-kr-name' }, [
                tag(target.type),
                h('a', { class: 'okr-strong okr-cut', href: addressOf(target), title: `${target.key} ${target.title}` }, target.title)
            ]),
            credit.shown(entry),
            more
        ]);
    }

    /** Above 100 % what counts is by how much. */
    function expectation(entry) {
        if (entry.progress > 10000 && goal.isMovement(entry.target)) {
            const over = Math.abs(Number(entry.current) - Number(entry.targetValue)).toFixed(entry.target.decimals);
            return h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.word.over', format.quantity(over, entry.target)));
        }
        if (entry.expected === null || entry.expected === undefined) return null;
        return h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.word.expected', format.percent(entry.expected)));
    }

    function pick({ direction, unitKind, unitOfMeasure, decimals }) {
        return { direction, unitKind, unitOfMeasure, decimals };
    }

    function standing(entry) {
        const node = Object.assign({ current: entry.current, target: entry.targetValue, lower: entry.lower, upper: entry.upper }, pick(entry.target));
        const aim = goal.shortAim(node);
        return h('div', { class: 'okr-row okr-between okr-wrap okr-small' }, [
            h('span', { class: 'okr-row okr-wrap' }, [health.health(entry.health, { byHand: true }), expectation(entry)]),
            h('span', { class: 'okr-tn okr-2 okr-nowrap' }, [goal.now(node), aim].filter(Boolean).join(' / '))
        ]);
    }

    return function row(entry, panel, isNew) {
        return h('li', { class: `okr-kr${isNew ? ' okr-flash' : ''}`, 'data-id': `${entry.target.type}-${entry.target.id}` }, [
            head(entry, panel),
            bars.withPercent({ progress: entry.progress, expected: entry.expected, status: entry.health && entry.health.status }),
            standing(entry),
            entry.restricted && h('p', { class: 'okr-row okr-tight okr-small okr-3', 'data-id': 'restricted' }, [icon('lock'), AJS.I18n.getText('okr.word.includes.restricted')]),
            path.ladder(entry),
            credit.note(entry),
            path.line(entry)
        ]);
    };
});
