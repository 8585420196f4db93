/** The side panel of one item: what it is, then tabs. Not modal; it follows the tree while the numbers move. */
define('okr/objectives/side', [
    'okr/dom', 'okr/icon', 'okr/menu', 'okr/person', 'okr/tabs', 'okr/tag',
    'okr/objectives/below', 'okr/objectives/history', 'okr/objectives/issues', 'okr/objectives/overview', 'okr/objectives/side-width'
], function (dom, icon, menu, person, tabs, tag, below, history, issues, overview, sideWidth) {
    'use strict';

    const { h, renew } = dom;
    const LAST_TAB = 'okr.side.tab';

    /** options: actions, onClose(), find(type, id) -> row, all() -> rows by id. Returns { element, open, refresh, close, focus }. */
    return function side(options) {
        const element = h('aside', { class: 'okr-side', 'aria-label': AJS.I18n.getText('okr.side.title'), hidden: true, onkeydown: keys });
        let shown = null;
        let parts = [];
        let title = null;
        let lastTab = remembered();

        function remembered() {
            try {
                return window.localStorage.getItem(LAST_TAB) || 'overview';
            } catch (blocked) {
                return 'overview'; // a browser that keeps nothing still shows the panel
            }
        }

        function remember(id) {
            lastTab = id;
            try {
                window.localStorage.setItem(LAST_TAB, id);
            } catch (blocked) {
                // nothing is lost but the memory
            }
        }

        function open(row, people, lists) {
            if (shown && shown.row.id === row.id) {
                refresh(row, people, lists);
                return;
            }
            shown = { row, people, lists };
            const isObjective = row.type === 'OBJECTIVE';
            const context = { row: () => shown.row, people: () => shown.people, lists: () => shown.lists, actions: options.actions, find: options.find, all: options.all };
            parts = isObjective
                ? [part('overview', AJS.I18n.getText('okr.side.overview'), overview(context)), part('below', AJS.I18n.getText('okr.side.key.results'), below(context)), part('history', AJS.I18n.getText('okr.side.history'), history(context))]
                : [part('overview', AJS.I18n.getText('okr.side.overview'), overview(context)), part('issues', AJS.I18n.getText('okr.side.issues'), issues(context)), part('history', AJS.I18n.getText('okr.side.history'), history(context))];
            draw(row, isObjective);
        }

        function part(id, text, content) {
            return { id, text, content };
        }

        function draw(row, isObjective) {
            title = h('h2', { tabindex: -1 }, row.node.title);
            const list = tabs({
                label: AJS.I18n.getText('okr.side.title'), chosen: parts.some(one => one.id === lastTab) ? lastTab : 'overview', onChoose: remember,
                tabs: parts.map(one => ({ id: one.id, text: one.text, fill: pane => { one.pane = pane; pane.appendChild(one.content.element); one.content.refresh(); } }))
            });
            element.hidden = false;
            element.textContent = '';
            dom.append(element, [sideWidth(element), h('div', { class: 'okr-side-body' }, [head(row), h('div', { class: 'okr-side-meta' }), list.element, list.panes])]);
            meta();
        }

        function head(row) {
            return [
                h('div', { class: 'okr-side-head' }, [
                    tag(row.type), h('span', { class: 'okr-key' }, row.node.key), h('span', { class: 'okr-loz okr-loz-line', 'data-unit': true }),
                    h('span', { class: 'okr-grow' }),
                    menu({ label: AJS.I18n.getText('okr.side.actions', row.node.key), icon: 'more', classes: 'aui-button aui-button-subtle okr-icon-button', items: () => options.actions.menuItems(shown.row) }),
                    h('button', { type: 'button', class: 'aui-button aui-button-subtle okr-icon-button', 'aria-label': AJS.I18n.getText('okr.word.close'), onclick: close }, icon('close'))
                ]),
                title
            ];
        }

        function meta() {
            const { row, people, lists } = shown;
            const owner = row.node.ownerKey && Object.assign({ key: row.node.ownerKey }, people[row.node.ownerKey] || { name: AJS.I18n.getText('okr.objectives.former.user'), active: false });
            const unit = lists.units.find(one => one.id === row.unitId);
            title.textContent = row.node.title;
            const place = element.querySelector('[data-unit]');
            place.hidden = !unit;
            place.textContent = unit ? unit.name : '';
            renew(element.querySelector('.okr-side-meta'), [
                owner ? person.person(owner) : h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.side.no.owner')),
                h('span', { class: 'okr-2' }, row.node.periodName || row.periodName)
            ]);
        }

        /** Follows the item that is open; row is missing when it is no longer there. */
        function refresh(row, people, lists) {
            if (!shown || !row || row.id !== shown.row.id) return;
            shown = { row, people, lists };
            meta();
            parts.filter(one => one.pane).forEach(one => one.content.refresh());
        }

        function close() {
            element.hidden = true;
            element.textContent = '';
            shown = null;
            options.onClose();
        }

        function keys(event) {
            if (event.key === 'Escape' && !event.defaultPrevented) close();
        }

        return { element, open, refresh, close, focus: () => title && title.focus() };
    };
});
