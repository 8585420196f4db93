/** One KPI at a glance: name, value, status, the last buckets with the target, and what it is measured against. */
define('okr/kpis/tile', ['okr/dom', 'okr/format', 'okr/health', 'okr/sparkline', 'okr/kpis/words'], function (dom, format, health, sparkline, words) {
    'use strict';

    const { h } = dom;

    function limits(kpi) {
        return kpi.direction === 'RANGE' ? { lower: kpi.lower, upper: kpi.upper } : { mean: kpi.target };
    }

    function line(kpi, height) {
        const known = kpi.series.filter(point => point.value !== null && point.value !== undefined);
        if (!known.length) return h('div', { class: 'okr-kpi-none', style: { '--okr-height': `${height}px` }, role: 'img', 'aria-label': AJS.I18n.getText('okr.kpis.no.value') });
        const last = known[known.length - 1];
        return sparkline(kpi.series, {
            height, limits: limits(kpi),
            label: AJS.I18n.getText('okr.kpis.line', format.number(known.length), format.quantity(known[0].value, kpi), format.quantity(last.value, kpi), words.goal(kpi))
        });
    }

    /** The highest and the lowest of what the line and its limits reach: the ends of its scale. */
    function ends(kpi) {
        const all = kpi.series.map(point => point.value).concat(Object.values(limits(kpi))).filter(value => value !== null && value !== undefined);
        all.sort((a, b) => Number(b) - Number(a));
        const both = all.length ? [all[0], all[all.length - 1]].map(value => format.quantity(value, kpi)) : [];
        return both[0] === both[1] ? both.slice(1) : both;
    }

    /** page: chosenId, nameOf(kpi, bucket), onChoose(kpi). */
    function tile(kpi, page) {
        const chosen = kpi.id === page.chosenId;
        return h('li', { class: `okr-tile ${health.classOf(kpi.status)}`, 'data-id': kpi.id, 'aria-current': chosen ? 'true' : null }, [
            h('button', { type: 'button', class: 'okr-link okr-tile-name', 'aria-expanded': String(chosen), onclick: () => page.onChoose(kpi) }, kpi.name),
            h('div', { class: 'okr-row okr-between' }, [
                h('span', { class: 'okr-tile-value' }, format.quantity(kpi.latest ? kpi.latest.value : null, kpi)), health.health({ status: kpi.status }, { plain: true })
            ]),
            line(kpi, 32),
            h('span', { class: 'okr-small okr-2 okr-cut' }, `${words.goal(kpi)} \u00b7 ${words.when(kpi, page.nameOf)}`)
        ]);
    }

    return { tile, line, ends };
});
