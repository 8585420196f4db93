/** How sure people are, 0 to 10, in three grey steps and a word: an opinion, not health. */
define('okr/confidence', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;

    function band(value) {
        if (value === 0) return 0;
        if (value <= 3) return 1;
        return value <= 7 ? 2 : 3;
    }

    function word(value) {
        switch (band(value)) {
            case 0: return AJS.I18n.getText('okr.confidence.none');
            case 1: return AJS.I18n.getText('okr.confidence.low');
            case 2: return AJS.I18n.getText('okr.confidence.medium');
            default: return AJS.I18n.getText('okr.confidence.high');
        }
    }

    function confidence(value) {
        if (value === null || value === undefined) return h('span', { class: 'okr-3' }, '\u2013');
        const lit = band(value);
        return h('span', { class: 'okr-conf' }, [
            h('span', { class: 'okr-steps', 'aria-hidden': 'true' }, [1, 2, 3].map(step => h('i', { class: step <= lit ? 'is-lit' : null }))),
            h('span', {}, `${word(value)} ${value}`)
        ]);
    }

    return { confidence, word, band };
});
