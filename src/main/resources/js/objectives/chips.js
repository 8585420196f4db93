/** Health at a glance above the tree: how many of each, and a press lists only those. */
define('okr/objectives/chips', ['okr/dom', 'okr/health'], function (dom, health) {
    'use strict';

    const { h, renew } = dom;
    /** Always shown, also with 0, so that the row does not jump while numbers move; other healths are in the filter row. */
    const ALWAYS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
    const ORDER = ALWAYS.concat(['OUTDATED', 'NO_DATA']);

    /** onChoose(status or '') */
    return function chips(onChoose) {
        const element = h('div', { class: 'okr-sumchips', role: 'group', 'aria-label': AJS.I18n.getText('okr.objectives.filter.health') });

        function show(counts, chosen) {
            const shown = ORDER.filter(status => ALWAYS.includes(status) || counts.get(status));
            renew(element, shown.map(status => h('button', {
                type: 'button', class: 'okr-sumchip', 'data-id': status, 'aria-pressed': String(status === chosen),
                onclick: () => onChoose(status === chosen ? '' : status)
            }, [
                h('span', { class: `okr-health ${health.classOf(status)}` }, health.shape(status)),
                h('b', {}, counts.get(status) || 0),
                h('span', { class: 'okr-lower' }, health.word(status))
            ])));
        }

        return { element, show };
    };
});
