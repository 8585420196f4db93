/** Before the first objective: one goal to write, and for administrators a company to look at. */
define('okr/objectives/first-run', ['okr/dom', 'okr/icon', 'okr/rest'], function (dom, icon, rest) {
    'use strict';

    const { h } = dom;

    function card(drawing, title, text, button) {
        return h('div', { class: 'okr-card' }, [icon(drawing, 32), h('h3', {}, title), h('p', { class: 'okr-2' }, text), button]);
    }

    return function firstRun(actions, page) {
        return h('div', { class: 'okr-empty okr-first-run' }, [
            h('h2', { class: 'okr-large' }, AJS.I18n.getText('okr.objectives.first.title')),
            h('p', {}, AJS.I18n.getText('okr.objectives.first.text')),
            h('div', { class: 'okr-start' }, [
                page.mayCreate && card('target', AJS.I18n.getText('okr.objectives.first.write'), AJS.I18n.getText('okr.objectives.first.write.text'),
                    h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: () => actions.createObjective(null) }, AJS.I18n.getText('okr.objectives.first.write.act'))),
                page.isAdmin && card('refresh', AJS.I18n.getText('okr.objectives.first.demo'), AJS.I18n.getText('okr.objectives.first.demo.text'),
                    h('a', { class: 'aui-button', href: rest.page('/plugins/servlet/okr/admin/settings#demo') }, AJS.I18n.getText('okr.objectives.first.demo.act')))
            ])
        ]);
    };
});
