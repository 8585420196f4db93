/** Links the issue to a key result or KPI; each suggestion says what it would give. */
define('okr/panel/link-field', ['okr/dom', 'okr/combobox', 'okr/format', 'okr/goal', 'okr/rest', 'okr/tag'], function (dom, combobox, format, goal, rest, tag) {
    'use strict';

    const { h } = dom;
    const MOST = 8;
    const MOST_KPIS = 3;

    function groupName(group) {
        if (group === 'NOW') return AJS.I18n.getText('okr.panel.group.now');
        return group === 'KPI' ? AJS.I18n.getText('okr.panel.group.kpi') : AJS.I18n.getText('okr.panel.group.later');
    }

    function whyNot(candidate) {
        if (candidate.linked) return AJS.I18n.getText('okr.panel.already.linked');
        return (candidate.refusal && candidate.refusal.text) || '';
    }

    /** The server may send the amount as plain text or as a number of the candidate's unit. */
    function wouldGive(candidate) {
        if (candidate.wouldGive === null || candidate.wouldGive === undefined || candidate.linked) return '';
        if (goal.isPercentDone(candidate)) return AJS.I18n.getText('okr.panel.share.would');
        const amount = candidate.unitKind ? format.delta(candidate.wouldGive, candidate) : candidate.wouldGive;
        return AJS.I18n.getText('okr.panel.would.give', amount);
    }

    function asOption(candidate) {
        const reason = whyNot(candidate);
        return { candidate, reason, disabled: Boolean(reason) };
    }

    function draw(option, highlight) {
        const { candidate, reason } = option;
        const short = candidate.linked ? h('span', { class: 'okr-small okr-3' }, reason) : h('span', { class: 'okr-key' }, candidate.key);
        const facts = [candidate.where, candidate.linked ? '' : reason || wouldGive(candidate)].filter(Boolean).join(' \u00b7 ');
        return [
            tag(candidate.type),
            h('span', { class: 'okr-cut', title: candidate.title }, highlight(candidate.title)),
            short,
            h('span', { class: 'okr-sub' }, facts)
        ];
    }

    /** What is due now comes first; KPIs keep their places however many key results there are. */
    async function load(issueId, text) {
        const found = await rest.get(`/issues/${issueId}/candidates`, { text });
        const of = (group, most) => found.values.filter(one => one.group === group).slice(0, most);
        const kpis = of('KPI', MOST_KPIS);
        const now = of('NOW', MOST - kpis.length);
        const groups = { NOW: now, LATER: of('LATER', MOST - kpis.length - now.length), KPI: kpis };
        return Object.keys(groups).map(group => ({ name: groupName(group), options: groups[group].map(asOption) }));
    }

    return function linkField(issueId, onPick) {
        const field = combobox({
            label: AJS.I18n.getText('okr.panel.link'),
            placeholder: AJS.I18n.getText('okr.panel.link.placeholder'),
            listLabel: AJS.I18n.getText('okr.panel.link.list'),
            load: text => load(issueId, text),
            draw,
            onPick: async option => {
                try {
                    await onPick(option.candidate);
                    field.setText('');
                } catch (refused) {
                    field.fail(refused.detail || refused.message);
                }
            }
        });
        return field;
    };
});
