/** What lies below the goal: running parts open, those to come folded into one line. */
define('okr/dashboard/goal-tree', [
    'okr/dom', 'okr/bar', 'okr/format', 'okr/health', 'okr/icon', 'okr/rest', 'okr/tag'
], function (dom, bars, format, health, icon, rest, tag) {
    'use strict';

    const { h } = dom;
    /** So many siblings to come are shown; more of them fold into one line. */
    const TO_COME_SHOWN = 1;

    function idOf(item) {
        return `${item.type || 'OBJECTIVE'}-${item.id}`;
    }

    /** The flat list with levels as a tree. */
    function nest(items) {
        const root = { children: [] };
        const open = [root];
        items.forEach(item => {
            const level = Math.max(1, Math.min(item.level, open.length));
            const node = { item, children: [] };
            open.length = level;
            open[level - 1].children.push(node);
            open.push(node);
        });
        return root.children;
    }

    function toCome({ item }) {
        return !item.expected && item.progress === 0;
    }

    function running({ item }) {
        return item.expected > 0 && item.expected < 10000;
    }

    function address(item) {
        const objective = item.type === 'KEY_RESULT' ? item.objectiveId : item.id;
        return rest.page(`/plugins/servlet/okr/objectives?objective=${objective}`);
    }

    function chevron(node, isOpen, toggle) {
        if (!node.children.length) return null;
        const name = node.item.title;
        return h('button', {
            type: 'button', class: 'okr-fold', 'aria-expanded': isOpen ? 'true' : 'false', onclick: () => toggle(idOf(node.item), !isOpen),
            'aria-label': AJS.I18n.getText('okr.dashboard.below', name)
        }, icon('chevron-right'));
    }

    /** Parts of one break-down often bear the same title: the period tells them apart. The goal itself needs none. */
    function name(item, level) {
        const period = level > 1 && item.periodName && !item.title.includes(item.periodName) ? item.periodName : null;
        return [
            tag(item.type || 'OBJECTIVE'),
            h('a', { class: 'okr-cut', href: address(item), title: period ? `${item.title} (${period})` : item.title }, item.title),
            period && h('span', { class: 'okr-period' }, period)
        ];
    }

    function row(node, level, isOpen, toggle, moved) {
        const { item } = node;
        const status = item.health && item.health.status;
        return h('li', {
            'data-id': idOf(item), class: moved(item) ? 'okr-flash' : null, style: { '--okr-lvl': level }
        }, [
            h('span', { class: 'okr-row okr-branch' }, [chevron(node, isOpen, toggle), name(item, level)]),
            bars.bar({ progress: item.progress, expected: item.expected, status }),
            h('span', { class: 'okr-num okr-small' }, format.percent(item.progress)),
            health.health(item.health, { plain: true })
        ]);
    }

    function moreToCome(count) {
        switch (format.plural(count)) {
            case 'one': return AJS.I18n.getText('okr.dashboard.to.come.one', count);
            case 'few': return AJS.I18n.getText('okr.dashboard.to.come.few', count);
            case 'many': return AJS.I18n.getText('okr.dashboard.to.come.many', count);
            default: return AJS.I18n.getText('okr.dashboard.to.come.other', count);
        }
    }

    function unfold(id, count, level, toggle) {
        return h('li', { 'data-id': id, class: 'okr-rest', style: { '--okr-lvl': level } },
            h('button', { type: 'button', class: 'aui-button aui-button-link okr-compact', onclick: () => toggle(id, true) }, moreToCome(count)));
    }

    /**
     * answer: of the gadget; fold: { isOpen(id, usual), toggle(id, open) }, kept by the caller so that it survives a refresh;
     * moved(item): whether it changed since the last look.
     */
    return function goalTree(answer, fold, moved) {
        const rows = [];

        function walk(nodes, level, parentId) {
            const coming = nodes.filter(toCome);
            const id = `rest-${parentId}`;
            const folded = coming.length > TO_COME_SHOWN + 1 && !fold.isOpen(id, false) ? coming.slice(TO_COME_SHOWN) : [];
            nodes.filter(node => !folded.includes(node)).forEach(node => {
                const isOpen = fold.isOpen(idOf(node.item), running(node));
                rows.push(row(node, level, isOpen, fold.toggle, moved));
                if (isOpen) walk(node.children, level + 1, idOf(node.item));
            });
            if (folded.length) rows.push(unfold(id, folded.length, level, fold.toggle));
        }

        rows.push(row({ item: answer.objective, children: [] }, 1, true, fold.toggle, moved));
        walk(nest(answer.children || []), 2, 'top');
        return h('ul', { class: 'okr-minitree', 'data-id': 'tree', 'aria-label': AJS.I18n.getText('okr.dashboard.tree') }, rows);
    };
});
