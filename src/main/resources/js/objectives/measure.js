/** Words for what a key result measures and how issues count toward it. */
define('okr/objectives/measure', ['okr/format'], function (format) {
    'use strict';

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

    return { kinds, usual, rules, ruleOf };
});
