/** The issues that moved a key result: what each gives now, what was taken back struck through. */
define('okr/objectives/issues', ['okr/dom', 'okr/format', 'okr/states', 'okr/objectives/ledger'], function (dom, format, states, ledger) {
    'use strict';

    const { h, renew } = dom;

    /** As whole ten-thousandths, so that what was given and taken back is 0 and not almost. */
    function fine(entry) {
        return Math.round(Number(entry.amount) * 10000);
    }

    /** One line per issue: the sum of its entries, the newest first. */
    function perIssue(entries) {
        const issues = new Map();
        entries.filter(entry => entry.issueKey).forEach(entry => {
            const known = issues.get(entry.issueKey) || { entry, total: 0, gave: null };
            known.total += fine(entry);
            if (fine(entry) > 0) known.gave = known.gave || entry.amount;
            issues.set(entry.issueKey, known);
        });
        return Array.from(issues.values());
    }

    function line({ entry, total, gave }) {
        const takenBack = total === 0;
        return h('li', { 'data-id': entry.issueKey }, [
            h('span', { class: 'okr-cut' }, ledger.issue(entry)),
            takenBack ? h('span', {}, [gave && h('s', { class: 'okr-reversed okr-num' }, format.delta(gave, ledger.unitOf(entry))), ' ', h('b', { class: 'okr-num' }, format.quantity('0', ledger.unitOf(entry)))])
                : ledger.amount(String(total / 10000), ledger.unitOf(entry)),
            h('span', { class: 'okr-sub' }, [format.day(entry.day), entry.note].filter(Boolean).join(' \u00b7 '))
        ]);
    }

    function none(context, row) {
        const sums = Array.from(context.all().values()).filter(one => one.type === 'KEY_RESULT' && one.node.parentKeyResultId === row.node.id);
        if (sums.length) {
            return states.empty({ icon: 'link', title: AJS.I18n.getText('okr.side.issues.below'), text: AJS.I18n.getText('okr.side.issues.below.text') });
        }
        return states.empty({ icon: 'link', title: AJS.I18n.getText('okr.side.issues.none'), text: row.node.earns ? AJS.I18n.getText('okr.side.issues.none.text') : AJS.I18n.getText('okr.side.issues.by.hand') });
    }

    return function issues(context) {
        const element = h('div', { class: 'okr-stack okr-side-pane' }, states.skeleton(['70%', '52%', '64%', '48%']));
        let faceShown = null;

        async function refresh() {
            const row = context.row();
            const face = `${row.id} ${row.node.current}`;
            if (face === faceShown) return;
            faceShown = face;
            try {
                show(row, await ledger.of(row.node));
            } catch (error) {
                faceShown = null;
                renew(element, states.failed(error, refresh));
            }
        }

        function show(row, entries) {
            const found = perIssue(entries);
            const restricted = entries.find(entry => entry.source === 'RESTRICTED');
            renew(element, found.length || restricted ? [
                h('ul', { class: 'okr-log', 'data-id': 'log' }, found.map(line)),
                restricted && h('p', { class: 'okr-row okr-between okr-small okr-3', 'data-id': 'restricted' }, [AJS.I18n.getText('okr.objectives.restricted'), restricted.amount !== null && format.delta(restricted.amount, ledger.unitOf(restricted))])
            ] : none(context, row));
        }

        return { element, refresh };
    };
});
