/** The head of the objectives page, and the place below it that shows the tree or, for a while, something else. */
define('okr/objectives/frame', ['okr/dom', 'okr/icon', 'okr/menu', 'okr/page-tabs', 'okr/rest'], function (dom, icon, menu, pageTabs, rest) {
    'use strict';

    const { h, clear, renew, append } = dom;

    /** options: chips, actions, isAdmin, mayCreate, unfoldAll(), foldAll(), main. */
    return function frame(root, options) {
        const create = options.mayCreate && h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: () => options.actions.createObjective(null) },
            [icon('plus'), AJS.I18n.getText('okr.word.objective')]);
        const more = menu({
            label: AJS.I18n.getText('okr.objectives.more.actions'), icon: 'more', classes: 'aui-button aui-button-subtle okr-icon-button',
            items: () => [
                { text: AJS.I18n.getText('okr.objectives.unfold.all'), onSelect: options.unfoldAll },
                { text: AJS.I18n.getText('okr.objectives.fold.all'), onSelect: options.foldAll },
                { separator: true },
                { text: AJS.I18n.getText('okr.objectives.archived'), onSelect: options.actions.showArchived },
                { text: AJS.I18n.getText('okr.word.print'), onSelect: () => window.print() },
                ...(options.isAdmin ? [{ separator: true }, { text: AJS.I18n.getText('okr.objectives.configure'), href: rest.page('/plugins/servlet/okr/admin/units') }] : [])
            ]
        });
        const head = h('div', { class: 'okr-head' }, [
            h('h1', {}, AJS.I18n.getText('okr.objectives.title')), h('span', { class: 'okr-grow' }), options.chips.element, create, more
        ]);
        const usual = h('div', {}, [head, pageTabs('objectives'), options.main]);
        const other = h('div', { hidden: true });
        append(clear(root), [usual, other]);

        /** Shows something in place of the tree; null brings the tree back. */
        function show(element) {
            usual.hidden = element !== null;
            other.hidden = element === null;
            renew(other, null);
            if (element) other.appendChild(element);
        }

        /** Without any objective there is nothing to count or filter. */
        function isEmpty(yes) {
            options.chips.element.hidden = yes;
            options.main.classList.toggle('is-empty', yes);
        }

        return { show, isEmpty };
    };
});
