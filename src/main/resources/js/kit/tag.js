/** What kind of thing a name belongs to, in letters, left of the name. */
define('okr/tag', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;

    function objective() {
        return h('span', { class: 'okr-tag okr-tag-obj', title: AJS.I18n.getText('okr.word.objective') }, AJS.I18n.getText('okr.tag.objective'));
    }

    function keyResult() {
        return h('span', { class: 'okr-tag okr-tag-kr', title: AJS.I18n.getText('okr.word.key.result') }, AJS.I18n.getText('okr.tag.key.result'));
    }

    function kpi() {
        return h('span', { class: 'okr-tag okr-tag-kpi', title: AJS.I18n.getText('okr.word.kpi') }, AJS.I18n.getText('okr.tag.kpi'));
    }

    /** type: OBJECTIVE, KEY_RESULT or KPI. */
    return function tag(type) {
        if (type === 'KEY_RESULT') return keyResult();
        return type === 'KPI' ? kpi() : objective();
    };
});
