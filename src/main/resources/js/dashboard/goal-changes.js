/** The last changes below a goal: which issue or person, how much, when and to what. */
define('okr/dashboard/goal-changes', ['okr/dom', 'okr/format', 'okr/rest'], function (dom, format, rest) {
    'use strict';

    const { h } = dom;

    function idOf(change) {
        return `${change.at}-${change.keyResultId}-${change.amount}`;
    }

    function issue(change) {
        return h('a', { href: rest.page(`/browse/${change.issueKey}`) }, change.issueKey);
    }

    /** What happened, in words of the source. */
    function what(change) {
        if (change.issueKey) return [issue(change), change.issueSummary ? ` ${change.issueSummary}` : ''];
        switch (change.source) {
            case 'CHECK_IN': return AJS.I18n.getText('okr.dashboard.change.check.in', change.author || '');
            case 'CORRECTION': return AJS.I18n.getText('okr.dashboard.change.correction', change.author || '');
            case 'KPI': return AJS.I18n.getText('okr.dashboard.change.kpi');
            case 'IMPORT': return AJS.I18n.getText('okr.dashboard.change.import');
            default: return AJS.I18n.getText('okr.dashboard.change.restricted');
        }
    }

    function amount(change) {
        const down = Number(change.amount) < 0;
        return h('span', { class: `okr-delta ${down ? 'okr-delta-down' : 'okr-delta-up'}` }, format.delta(change.amount, change));
    }

    /** A person's words go in quotes, the product's own do not. */
    function isSaid(change) {
        return change.source === 'CHECK_IN' || change.source === 'CORRECTION';
    }

    /** When it was counted, and for which day where that is another one. */
    function when(change) {
        const at = format.moment(change.at);
        return change.day && change.day !== format.dayOf(change.at) ? AJS.I18n.getText('okr.dashboard.change.for', at, format.day(change.day)) : at;
    }

    function row(change, isNew) {
        const note = change.note ? ` \u00b7 ${isSaid(change) ? `\u201c${change.note}\u201d` : change.note}` : '';
        return h('li', { 'data-id': idOf(change), class: isNew ? 'okr-flash' : null }, [
            h('span', { class: 'okr-cut', title: change.issueSummary || null }, what(change)),
            amount(change),
            h('span', { class: 'okr-sub', title: format.stamp(change.at) }, `${when(change)} \u00b7 ${change.keyResultTitle}${note}`)
        ]);
    }

    function list(changes, isNew) {
        return h('section', { class: 'okr-stack', 'data-id': 'changes' }, [
            h('h3', { class: 'okr-label' }, AJS.I18n.getText('okr.dashboard.changes')),
            changes.length
                ? h('ul', { class: 'okr-log' }, changes.map(change => row(change, isNew(change))))
                : h('p', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.dashboard.changes.none'))
        ]);
    }

    /** For the foot of a gadget that shows no list. */
    function last(change) {
        return [AJS.I18n.getText('okr.dashboard.last.change'), ' ', change.issueKey ? issue(change) : change.keyResultTitle, ' ', amount(change)];
    }

    return { list, last, idOf };
});
