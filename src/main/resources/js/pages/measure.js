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

    /** How one done issue counts, for a reader. fields: the number fields, for their names. */
    function ruleOf(node, fields) {
        const credit = node.credit;
        if (!credit || !credit.rule) return AJS.I18n.getText('okr.measure.by.hand');
        if (credit.rule === 'COUNT') return AJS.I18n.getText('okr.measure.by.count');
        if (credit.rule === 'FIXED') return AJS.I18n.getText('okr.measure.by.fixed', format.quantity(credit.amount, node));
        const field = fields.find(one => String(one.id) === String(credit.fieldId));
        return AJS.I18n.getText('okr.measure.by.field', field ? field.name : credit.fieldId);
    }

    /**
     * The search of a key result or KPI; target: { keyResultId } or { kpiId }, or nothing when it is new. What a ratio
     * divides by has a search of its own, which stays as it is.
     */
    async function queryOf(target) {
        const answer = target ? await rest.get('/queries', target).catch(() => null) : null;
        return (answer && answer.values.find(query => query.side !== 'BASE')) || null;
    }

    /**
     * The fields for what moves it: by hand, or issues by a rule and perhaps a search.
     * lists: fields (number fields), query (the one it has). Returns { fields, element, credit(values), saveQuery(target, values) }.
     */
    function source(now, lists, label) {
        const credit = now.credit || {};
        const rule = credit.rule || 'NONE';
        const ruleField = field.choices({ name: 'rule', label, options: rules(), value: rule, onChange: fold });
        const amount = field.number({ name: 'amount', label: AJS.I18n.getText('okr.objectives.form.amount'), value: credit.amount, decimals: now.decimals, required: true });
        const fieldId = field.select({ name: 'fieldId', label: AJS.I18n.getText('okr.objectives.form.field'), value: credit.fieldId, options: lists.fields.map(one => ({ value: one.id, text: one.name })) });
        const jql = field.text({
            name: 'jql', label: AJS.I18n.getText('okr.objectives.form.jql'), help: AJS.I18n.getText('okr.objectives.form.jql.help'),
            value: lists.query ? lists.query.jql : '', rows: 2, placeholder: 'project = SALES AND issuetype = Deal'
        });
        const fields = [ruleField, amount, fieldId, jql];

        /** Only what the chosen rule needs is asked. */
        function fold(chosen) {
            amount.element.hidden = chosen !== 'FIXED';
            fieldId.element.hidden = chosen !== 'FIELD';
            jql.element.hidden = chosen === 'NONE';
        }

        fold(rule);
        return {
            fields,
            element: h('div', { class: 'okr-form' }, fields.map(one => one.element)),
            credit: values => creditOf(values),
            saveQuery: (target, values) => saveQuery(lists.query, target, values.rule === 'NONE' ? '' : values.jql)
        };
    }

    function creditOf(values) {
        if (values.rule === 'NONE') return null;
        return { rule: values.rule, amount: values.rule === 'FIXED' ? values.amount : null, fieldId: values.rule === 'FIELD' ? values.fieldId : null };
    }

    /** The search is kept beside what it moves: it is written, changed or taken away after it. */
    async function saveQuery(query, target, jql) {
        if (query && !jql) await rest.remove(`/queries/${query.id}`, { ifMatch: '*' });
        else if (query && jql !== query.jql) await rest.put(`/queries/${query.id}`, { jql, credit: query.credit }, { ifMatch: query.version });
        else if (!query && jql) await rest.post('/queries', Object.assign({ jql }, target), { idempotencyKey: rest.newIdempotencyKey() });
    }

    return { kinds, usual, rules, ruleOf, source, queryOf };
});
