/** What a summing key result is made of: its own entries and what counts toward it, with the sum that proves it. */
define('okr/objectives/made-of', ['okr/dom', 'okr/format', 'okr/icon'], function (dom, format, icon) {
    'use strict';

    const { h } = dom;
    /** Money and counts have at most four decimals: a whole number of these adds up exactly. */
    const FINE = 10000n;

    /** "12.50" as a whole number of ten-thousandths; sums of doubles would lose cents. */
    function exact(decimal) {
        const [, sign, whole, part] = /^(-?)(\d+)(?:\.(\d{1,4}))?/.exec(String(decimal));
        const amount = BigInt(whole) * FINE + BigInt((part || '').padEnd(4, '0'));
        return sign ? -amount : amount;
    }

    function decimal(amount) {
        const positive = amount < 0n ? -amount : amount;
        return `${amount < 0n ? '-' : ''}${positive / FINE}.${String(positive % FINE).padStart(4, '0')}`;
    }

    function partsOf(context, node) {
        const below = [];
        context.all().forEach(row => { if (row.type === 'KEY_RESULT' && row.node.parentKeyResultId === node.id) below.push(row); });
        return below;
    }

    function line(context, row, unit) {
        return h('li', { class: 'okr-line', 'data-id': row.id }, [
            h('button', { type: 'button', class: 'okr-link okr-cut', onclick: () => context.actions.openRow('KEY_RESULT', row.node.id) }, row.node.title),
            h('span', { class: 'okr-num' }, format.quantity(row.node.gained, unit))
        ]);
    }

    /** What is planned below must make up the whole, or the difference is said. */
    function planned(node) {
        if (node.plannedBelow === null || node.plannedBelow === undefined) return null;
        const towards = exact(node.target) >= exact(node.baseline) ? 1n : -1n;
        const missing = towards * (exact(node.target) - exact(node.baseline) - exact(node.plannedBelow));
        if (missing === 0n) return h('p', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.side.planned.all', format.quantity(node.plannedBelow, node)));
        return h('p', { class: 'okr-small okr-warn' }, missing > 0n
            ? AJS.I18n.getText('okr.side.planned.less', format.quantity(node.plannedBelow, node), format.quantity(decimal(missing), node))
            : AJS.I18n.getText('okr.side.planned.more', format.quantity(node.plannedBelow, node), format.quantity(decimal(-missing), node)));
    }

    return function madeOf(context, row) {
        const node = row.node;
        const below = node.rollUp === 'SUM' ? partsOf(context, node) : [];
        if (!below.length || node.current === null) return null;
        const gains = below.reduce((sum, one) => sum + (one.node.gained === null ? 0n : exact(one.node.gained)), 0n);
        const own = exact(node.current) - exact(node.baseline) - gains;
        return h('section', { class: 'okr-proof', 'data-id': 'made-of' }, [
            h('h3', {}, AJS.I18n.getText('okr.side.made.of')),
            h('ul', {}, [
                exact(node.baseline) !== 0n && h('li', { class: 'okr-line', 'data-id': 'base' }, [h('span', {}, AJS.I18n.getText('okr.side.baseline')), h('span', { class: 'okr-num' }, format.quantity(node.baseline, node))]),
                below.map(one => line(context, one, node)),
                own !== 0n && h('li', { class: 'okr-line', 'data-id': 'own' }, [h('span', {}, AJS.I18n.getText('okr.side.own')), h('span', { class: 'okr-num' }, format.quantity(decimal(own), node))]),
                h('li', { class: 'okr-line is-sum', 'data-id': 'sum' }, [h('span', { class: 'okr-good' }, icon('check')), h('span', {}, AJS.I18n.getText('okr.side.adds.up')), h('span', { class: 'okr-num' }, format.quantity(node.current, node))])
            ]),
            planned(node)
        ]);
    };
});
