/** Reads ledgers and draws their lines: when, how much, from what, by whom. */
define('okr/objectives/ledger', ['okr/dom', 'okr/format', 'okr/goal', 'okr/rest'], function (dom, format, goal, rest) {
    'use strict';

    const { h } = dom;
    const AT_MOST = 200;

    async function of(node) {
        const answer = await rest.get(`/key-results/${node.id}/ledger`, { limit: AT_MOST });
        return answer.values.map(entry => Object.assign({ node }, entry));
    }

    function amount(value, unit) {
        if (value === null) return null;
        const away = String(value).startsWith('-');
        return h('span', { class: `okr-delta ${away ? 'okr-delta-down' : 'okr-delta-up'}` }, format.delta(value, unit));
    }

    /** What issues give percent done is a weight; what a person corrects is in percent. */
    function unitOf(entry) {
        return entry.source === 'ISSUE' || entry.source === 'RESTRICTED' ? goal.givenIn(entry.node) : goal.unitOf(entry.node);
    }

    function source(entry) {
        switch (entry.source) {
            case 'ISSUE': return AJS.I18n.getText('okr.ledger.issue');
            case 'CHECK_IN': return AJS.I18n.getText('okr.ledger.check.in');
            case 'KPI': return AJS.I18n.getText('okr.ledger.kpi');
            case 'IMPORT': return AJS.I18n.getText('okr.ledger.import');
            case 'CORRECTION': return AJS.I18n.getText('okr.ledger.correction');
            default: return AJS.I18n.getText('okr.objectives.restricted');
        }
    }

    function issue(entry) {
        return [h('a', { href: rest.page(`/browse/${encodeURIComponent(entry.issueKey)}`) }, entry.issueKey), entry.issueSummary && ` ${entry.issueSummary}`];
    }

    function who(entry, people) {
        if (!entry.authorKey) return null;
        return (people[entry.authorKey] && people[entry.authorKey].name) || entry.authorName || entry.authorKey;
    }

    /** more: nodes below the line, such as what can be done about it. */
    function line(entry, people, withItem, more) {
        const notes = [format.moment(entry.recordedAt || entry.day), who(entry, people), withItem && entry.node.title, !more && entry.note !== source(entry) && entry.note].filter(Boolean);
        return h('li', {}, [
            h('span', { class: 'okr-cut' }, entry.issueKey ? issue(entry) : source(entry)),
            amount(entry.amount, unitOf(entry)),
            h('span', { class: 'okr-sub', title: format.stamp(entry.recordedAt) }, notes.join(' \u00b7 ')),
            more && h('div', { class: 'okr-sub okr-row okr-wrap' }, more)
        ]);
    }

    return { of, amount, issue, line, unitOf, who };
});
