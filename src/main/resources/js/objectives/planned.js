/** Whether what is planned below a key result makes up the whole. */
define('okr/objectives/planned', ['okr/dom', 'okr/format'], function (dom, format) {
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

    /** What is planned below must make up the whole, or the difference is said. */
    return function planned(node) {
        if (node.plannedBelow === null || node.plannedBelow === undefined || !node.target) return null;
        const towards = exact(node.target) >= exact(node.baseline) ? 1n : -1n;
        const missing = towards * (exact(node.target) - exact(node.baseline) - exact(node.plannedBelow));
        if (missing === 0n) return h('p', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.side.planned.all', format.quantity(node.plannedBelow, node)));
        return h('p', { class: 'okr-small okr-warn' }, missing > 0n
            ? AJS.I18n.getText('okr.side.planned.less', format.quantity(node.plannedBelow, node), format.quantity(decimal(missing), node))
            : AJS.I18n.getText('okr.side.planned.more', format.quantity(node.plannedBelow, node), format.quantity(decimal(-missing), node)));
    };
});
