/** The pages of the app as one row of links, the current one marked. */
define('okr/page-tabs', ['okr/dom', 'okr/rest'], function (dom, rest) {
    'use strict';

    const { h } = dom;

    return function pageTabs(current) {
        const link = (name, text) => h('a', { href: rest.page(`/plugins/servlet/okr/${name}`), 'aria-current': name === current ? 'page' : null }, text);
        return h('nav', { class: 'okr-tabs', 'aria-label': AJS.I18n.getText('okr.pages') }, [
            link('objectives', AJS.I18n.getText('okr.objectives.title')),
            link('kpis', AJS.I18n.getText('okr.kpis.title'))
        ]);
    };
});
