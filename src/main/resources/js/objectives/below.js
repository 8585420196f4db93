/** What an objective holds: its key results, then the objectives below it. */
define('okr/objectives/below', ['okr/dom', 'okr/bar', 'okr/format', 'okr/goal', 'okr/health', 'okr/pace', 'okr/states', 'okr/tag'], function (dom, bar, format, goal, health, pace, states, tag) {
    'use strict';

    const { h, renew } = dom;

    function line(context, type, node) {
        return h('li', { class: 'okr-item', 'data-id': type + node.id }, [
            h('div', { class: 'okr-row' }, [
                tag(type),
                h('button', { type: 'button', class: 'okr-link okr-grow okr-cut', 'data-okr-tip': node.title, onclick: () => context.actions.openRow(type, node.id) }, node.title),
                type === 'KEY_RESULT' ? h('b', { class: 'okr-tn' }, goal.now(node)) : h('span', { class: 'okr-period' }, node.periodName)
            ]),
            h('div', { class: 'okr-row okr-item-bar' }, [health.health(node.health, { plain: true }), bar.withPercent(pace.barOf(node))])
        ]);
    }

    return function below(context) {
        const element = h('div', { class: 'okr-stack-4 okr-side-pane' });

        function refresh() {
            const node = context.row().node;
            const results = node.keyResults || [];
            const children = node.children || [];
            renew(element, [
                results.length ? h('ul', { 'data-id': 'results' }, results.map(one => line(context, 'KEY_RESULT', one))) : none(node),
                node.mayEdit && results.length > 0 && h('div', { 'data-id': 'add' }, h('button', { type: 'button', class: 'aui-button', onclick: () => context.actions.createKeyResult(context.row().node) }, AJS.I18n.getText('okr.objectives.add.key.result'))),
                children.length > 0 && h('section', { class: 'okr-stack', 'data-id': 'children' }, [
                    h('h3', {}, AJS.I18n.getText('okr.side.children', format.number(children.length))),
                    h('ul', {}, children.slice(0, 60).map(one => line(context, 'OBJECTIVE', one)))
                ])
            ]);
        }

        function none(node) {
            return h('div', { 'data-id': 'none' }, states.empty({
                icon: 'target', title: AJS.I18n.getText('okr.side.no.key.results'), text: AJS.I18n.getText('okr.side.no.key.results.text'),
                action: node.mayEdit && { text: AJS.I18n.getText('okr.objectives.add.key.result'), onClick: () => context.actions.createKeyResult(context.row().node) }
            }));
        }

        return { element, refresh };
    };
});
