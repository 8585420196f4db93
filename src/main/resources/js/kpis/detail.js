/** One KPI in full: its line, the values as a table, how it is measured, and what can be done. */
define('okr/kpis/detail', [
    'okr/dom', 'okr/format', 'okr/health', 'okr/menu', 'okr/tag', 'okr/kpis/tile', 'okr/kpis/words'
], function (dom, format, health, menu, tag, tiles, words) {
    'use strict';

    const { h } = dom;

    function fact(name, value) {
        return value ? [h('dt', {}, name), h('dd', {}, value)] : null;
    }

    function change(kpi) {
        const known = kpi.series.filter(point => point.value !== null && point.value !== undefined);
        if (known.length < 2) return null;
        const by = Number(known[known.length - 1].value) - Number(known[known.length - 2].value);
        return h('span', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.kpis.change', format.delta(String(Math.round(by * 10000) / 10000), kpi)));
    }

    function facts(kpi, page) {
        const unit = page.lists.units.find(one => one.id === kpi.unitId);
        const role = page.lists.roles.find(one => one.id === kpi.ownerRoleId);
        return h('dl', { class: 'okr-dl' }, [
            fact(AJS.I18n.getText('okr.kpis.value'), [h('b', { class: 'okr-tn' }, format.quantity(kpi.latest ? kpi.latest.value : null, kpi)), ' ', change(kpi)]),
            fact(AJS.I18n.getText('okr.kpis.running', page.nameOf(kpi, kpi.running.bucket)), kpi.latest && !kpi.latest.soFar && kpi.running.value !== null && h('span', { class: 'okr-tn' }, format.quantity(kpi.running.value, kpi))),
            fact(AJS.I18n.getText('okr.kpis.goal'), `${words.goal(kpi)}, ${words.textOf(words.directions(), kpi.direction).toLowerCase()}`),
            fact(AJS.I18n.getText('okr.kpis.margin'), kpi.warnMargin && format.quantity(kpi.warnMargin, kpi)),
            fact(AJS.I18n.getText('okr.kpis.measured'), `${words.textOf(words.frequencies(), kpi.frequency)}, ${words.textOf(words.aggregations(), kpi.aggregation).toLowerCase()}`),
            fact(AJS.I18n.getText('okr.kpis.source'), kpi.byHand ? AJS.I18n.getText('okr.kpis.source.hand') : AJS.I18n.getText('okr.kpis.source.issues')),
            fact(AJS.I18n.getText('okr.kpis.indicator'), kpi.indicator === 'LEAD' ? AJS.I18n.getText('okr.kpis.indicator.lead') : AJS.I18n.getText('okr.kpis.indicator.lag')),
            fact(AJS.I18n.getText('okr.kpis.unit'), unit && unit.name),
            fact(AJS.I18n.getText('okr.kpis.role'), role && role.name)
        ]);
    }

    function values(kpi, page) {
        const newest = kpi.series.slice().reverse();
        return h('details', { class: 'okr-kpi-values' }, [
            h('summary', {}, AJS.I18n.getText('okr.kpis.as.table')),
            h('table', { class: 'okr-grid' }, [
                h('thead', {}, h('tr', {}, [h('th', { scope: 'col' }, AJS.I18n.getText('okr.objectives.column.period')), h('th', { scope: 'col', class: 'okr-num' }, AJS.I18n.getText('okr.kpis.value'))])),
                h('tbody', {}, newest.map(point => h('tr', { 'data-id': point.bucket }, [h('td', {}, page.nameOf(kpi, point.bucket)), h('td', { class: 'okr-num' }, format.quantity(point.value, kpi))])))
            ])
        ]);
    }

    /** page: lists, nameOf, onEnter(kpi), onEdit(kpi), onDelete(kpi). */
    return function detail(kpi, page) {
        const items = () => [
            { text: AJS.I18n.getText('okr.word.edit'), onSelect: () => page.onEdit(kpi) },
            { text: AJS.I18n.getText('okr.word.delete'), onSelect: () => page.onDelete(kpi) }
        ];
        return h('section', { class: 'okr-kpi-detail', 'data-id': `kpi-${kpi.id}`, 'aria-label': kpi.name }, [
            h('div', { class: 'okr-row okr-wrap okr-kpi-head' }, [
                tag('KPI'), h('span', { class: 'okr-key' }, kpi.key), h('h2', {}, kpi.name), health.health({ status: kpi.status }, { plain: true }), h('span', { class: 'okr-grow' }),
                kpi.byHand && kpi.mayEdit && h('button', { type: 'button', class: 'aui-button', onclick: () => page.onEnter(kpi) }, AJS.I18n.getText('okr.kpis.enter')),
                kpi.mayEdit && h('span', { 'data-id': `menu-${kpi.id}`, 'data-keep': true }, menu({ label: AJS.I18n.getText('okr.side.actions', kpi.key), icon: 'more', classes: 'aui-button aui-button-subtle okr-icon-button', items }))
            ]),
            h('div', { class: 'okr-kpione' }, [
                h('figure', { class: 'okr-box okr-kpi-chart' }, [
                    h('div', { class: 'okr-kpi-plot' }, [h('div', { class: 'okr-kpi-scale', 'aria-hidden': 'true' }, tiles.ends(kpi).map(text => h('span', {}, text))), tiles.line(kpi, 160)]),
                    h('figcaption', { class: 'okr-row okr-between okr-small okr-3' }, ends(kpi, page)),
                    values(kpi, page)
                ]),
                facts(kpi, page)
            ])
        ]);
    };

    function ends(kpi, page) {
        if (kpi.series.length < 2) return null;
        return [h('span', {}, page.nameOf(kpi, kpi.series[0].bucket)), h('span', {}, words.goal(kpi)), h('span', {}, page.nameOf(kpi, kpi.series[kpi.series.length - 1].bucket))];
    }
});
