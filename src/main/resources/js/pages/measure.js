/** What a key result or KPI measures and what moves it: words, and the part of a form that asks for it. */
define('okr/measure', ['okr/dom', 'okr/field', 'okr/format', 'okr/rest'], function (dom, field, format, rest) {
    'use strict';

    const { h } = dom;

    function kinds() {
        return [
            { value: 'MONEY', text: AJS.I18n.getText('okr.measure.money') },
            { value: 'COUNT', text: AJS.I18n.getText('okr.measure.count') },
            { value: 'HOURS', text: AJS.I18n.getText('okr.measure.hours') },
            { value: 'PERCENT', text: AJS.I18n.getText('okr.measure.percent') },
            { value: 'OTHER', text: AJS.I18n.getText('okr.measure.other') }
        ];
    }

    /** What usually goes with a kind: the name of the unit and how many decimals it has. */
    function usual(kind) {
        switch (kind) {
            case 'MONEY': return { unitOfMeasure: 'USD', decimals: 2 };
            case 'HOURS': return { unitOfMeasure: 'h', decimals: 1 };
            case 'PERCENT': return { unitOfMeasure: '%', decimals: 1 };
            default: return { unitOfMeasure: '', decimals: kind === 'COUNT' ? 0 : 1 };
        }
    }

    function rules() {
        return [
            { value: 'NONE', text: AJS.I18n.getText('okr.measure.rule.none'), help: AJS.I18n.getText('okr.measure.rule.none.help') },
            { value: 'COUNT', text: AJS.I18n.getText('okr.measure.rule.count'), help: AJS.I18n.getText('okr.measure.rule.count.help') },
            { value: 'FIXED', text: AJS.I18n.getText('okr.measure.rule.fixed'), help: AJS.I18n.getText('okr.measure.rule.fixed.help') },
            { value: 'FIELD', text: AJS.I18n.getText('okr.measure.rule.field'), help: AJS.I18n.getText('okr.measure.rule.field.help') }
        ];
    }

    /** A key result, other than a KPI, can also follow a share of issues or a KPI. */
    function rulesOfKeyResult() {
        return rules().concat([
            { value: 'PERCENT_DONE', text: AJS.I18n.getText('okr.measure.rule.percent.done'), help: AJS.I18n.getText('okr.measure.rule.percent.done.help') },
            { value: 'KPI', text: AJS.I18n.getText('okr.measure.rule.kpi'), help: AJS.I18n.getText('okr.measure.rule.kpi.help') }
        ]);
    }

    function nameOf(fieldId, fields) {
        const field = fields.find(one => String(one.id) === String(fieldId));
        return field ? field.name : fieldId;
    }

    function byKpi(id, kpis) {
        const kpi = kpis.find(one => one.id === id);
        return kpi ? AJS.I18n.getText('okr.measure.by.kpi', `${kpi.key} ${kpi.name}`) : AJS.I18n.getText('okr.measure.by.hidden.kpi');
    }

    /** What moves a key result, for a reader. fields: the number fields, kpis: those the reader may see, for their names. */
    function ruleOf(node, fields, kpis) {
        const credit = node.credit;
        if (node.rollUp === 'WEIGHTED_PROGRESS') return AJS.I18n.getText('okr.measure.by.mean');
        if (node.sourceKpiId) return byKpi(node.sourceKpiId, kpis);
        if (!credit || !credit.rule) return AJS.I18n.getText('okr.measure.by.hand');
        switch (credit.rule) {
            case 'COUNT': return AJS.I18n.getText('okr.measure.by.count');
            case 'FIXED': return AJS.I18n.getText('okr.measure.by.fixed', format.quantity(credit.amount, node));
            case 'PERCENT_DONE': return credit.fieldId ? AJS.I18n.getText('okr.measure.by.percent.done.weight', nameOf(credit.fieldId, fields)) : AJS.I18n.getText('okr.measure.by.percent.done');
            default: return AJS.I18n.getText('okr.measure.by.field', nameOf(credit.fieldId, fields));
        }
    }

    /**
     * The search of a key result or KPI; target: { keyResultId } or { kpiId }, or nothing when it is new. What a ratio
     * divides by has a search of its own, which stays as it is.
     */
    async function queryOf(target) {
        const answer = target ? await rest.get('/queries', target).catch(() => null) : null;
        return (answer && answer.values.find(query => query.side !== 'BASE')) || null;
    }

    function ruleNow(now) {
        if (now.sourceKpiId) return 'KPI';
        return (now.credit && now.credit.rule) || 'NONE';
    }

    /** KPIs with their units, because what reads one is measured in the same. */
    function kpiOptions(kpis) {
        return [{ value: null, text: AJS.I18n.getText('okr.measure.kpi.choose') }].concat(kpis.map(one => ({ value: one.id, text: `${one.key} ${one.name} (${one.unitOfMeasure})` })));
    }

    function weightOptions(fields) {
        return [{ value: null, text: AJS.I18n.getText('okr.measure.weight.none') }].concat(fields.map(one => ({ value: one.id, text: one.name })));
    }

    /**
     * The fields for what moves it: by hand, or issues by a rule and perhaps a search; a key result also by a KPI.
     * lists: fields (number fields), query (the one it has), kpis (of a key result). heard: onRule(rule), onKpi(kpi).
     * Returns { fields, element, rule(), offer(rules), credit(values), values(values), saveQuery(target, values) }.
     */
    function source(now, lists, label, heard) {
        const credit = now.credit || {};
        const { onRule, onKpi } = Object.assign({ onRule: () => {}, onKpi: () => {} }, heard);
        const options = lists.kpis ? rulesOfKeyResult() : rules();
        const ruleField = field.choices({ name: 'rule', label, options, value: ruleNow(now), onChange: chosen => { fold(); onRule(chosen); } });
        const amount = field.number({ name: 'amount', label: AJS.I18n.getText('okr.objectives.form.amount'), value: credit.amount, decimals: now.decimals, required: true });
        const fieldId = field.select({ name: 'fieldId', label: AJS.I18n.getText('okr.objectives.form.field'), value: credit.fieldId, options: lists.fields.map(one => ({ value: one.id, text: one.name })) });
        const weightField = field.select({
            name: 'weightField', label: AJS.I18n.getText('okr.measure.weight'), help: AJS.I18n.getText('okr.measure.weight.help'),
            value: credit.rule === 'PERCENT_DONE' ? credit.fieldId : null, options: weightOptions(lists.fields)
        });
        const kpi = field.select({
            name: 'sourceKpiId', label: AJS.I18n.getText('okr.word.kpi'), help: AJS.I18n.getText('okr.measure.kpi.help'), required: true,
            value: now.sourceKpiId, options: kpiOptions(lists.kpis || []), onChange: id => onKpi(lists.kpis.find(one => one.id === id))
        });
        const jql = field.text({
            name: 'jql', label: AJS.I18n.getText('okr.objectives.form.jql'), help: AJS.I18n.getText('okr.objectives.form.jql.help'),
            value: lists.query ? lists.query.jql : '', rows: 2, placeholder: 'project = SALES AND issuetype = Deal'
        });
        const fields = [ruleField, amount, fieldId, weightField, kpi, jql];
        const radios = Array.from(ruleField.control.querySelectorAll('input'));

        /** Only what the chosen rule needs is asked. */
        function fold() {
            const chosen = ruleField.value();
            amount.element.hidden = chosen !== 'FIXED';
            fieldId.element.hidden = chosen !== 'FIELD';
            weightField.element.hidden = chosen !== 'PERCENT_DONE';
            kpi.element.hidden = chosen !== 'KPI';
            jql.element.hidden = chosen === 'NONE' || chosen === 'KPI';
        }

        /** Only some rules fit what is asked for; null offers all. */
        function offer(values) {
            const fits = radio => !values || values.includes(radio.value);
            radios.forEach(radio => { radio.closest('label').hidden = !fits(radio) || (radio.value === 'KPI' && !lists.kpis.length && !now.sourceKpiId); });
            if (!radios.some(radio => radio.checked && fits(radio))) radios[0].checked = true;
            fold();
        }

        fold();
        return {
            fields, offer,
            rule: ruleField.value,
            element: h('div', { class: 'okr-form' }, fields.map(one => one.element)),
            credit: creditOf,
            values: values => ({ credit: creditOf(values), sourceKpiId: values.rule === 'KPI' ? values.sourceKpiId : null }),
            saveQuery: (target, values) => saveQuery(lists.query, target, values.rule === 'NONE' || values.rule === 'KPI' ? '' : values.jql)
        };
    }

    function creditOf({ rule, amount, fieldId, weightField }) {
        switch (rule) {
            case 'FIXED': return { rule, amount };
            case 'FIELD': return { rule, fieldId };
            case 'COUNT': return { rule };
            case 'PERCENT_DONE': return { rule, fieldId: weightField };
            default: return null;
        }
    }

    /** The search is kept beside what it moves: it is written, changed or taken away after it. */
    async function saveQuery(query, target, jql) {
        if (query && !jql) await rest.remove(`/queries/${query.id}`, { ifMatch: '*' });
        else if (query && jql !== query.jql) await rest.put(`/queries/${query.id}`, { jql, credit: query.credit }, { ifMatch: query.version });
        else if (!query && jql) await rest.post('/queries', Object.assign({ jql }, target), { idempotencyKey: rest.newIdempotencyKey() });
    }

    return { kinds, usual, ruleOf, source, queryOf };
});
