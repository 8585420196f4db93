/** The list of keys of the tree, opened with "?". */
define('okr/objectives/keys', ['okr/dom', 'okr/dialog'], function (dom, dialog) {
    'use strict';

    const { h } = dom;

    function line(keys, text) {
        return [h('dt', {}, keys.map(key => h('kbd', {}, key))), h('dd', {}, text)];
    }

    return function keys() {
        dialog.open({
            title: AJS.I18n.getText('okr.objectives.keys.title'),
            small: true,
            body: h('dl', { class: 'okr-dl okr-keys' }, [
                line(['\u2191', '\u2193', 'Home', 'End'], AJS.I18n.getText('okr.objectives.keys.move')),
                line(['\u2192', '\u2190'], AJS.I18n.getText('okr.objectives.keys.open')),
                line(['Enter'], AJS.I18n.getText('okr.objectives.keys.details')),
                line(['Esc'], AJS.I18n.getText('okr.objectives.keys.back')),
                line(['C'], AJS.I18n.getText('okr.objectives.keys.check.in')),
                line(['B'], AJS.I18n.getText('okr.objectives.keys.break.down')),
                line(['E'], AJS.I18n.getText('okr.objectives.keys.edit')),
                line(['L'], AJS.I18n.getText('okr.objectives.keys.link')),
                line(['A\u2013Z'], AJS.I18n.getText('okr.objectives.keys.letters'))
            ])
        });
    };
});
