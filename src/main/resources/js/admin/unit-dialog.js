/** Creates a unit, or renames it, moves it below another one, gives it another lead. */
define('okr/admin/unit-dialog', [
    'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/one-at-a-time', 'okr/write', 'okr/admin/words'
], function (company, dialog, field, flag, form, oneAtATime, writer, words) {
    'use strict';

    /** A unit cannot be put below itself. */
    function parents(units, unit) {
        const below = unit.id ? company.withBelow(units, unit.id) : new Set();
        const none = { value: null, text: AJS.I18n.getText('okr.admin.unit.top') };
        return [none].concat(company.asOptions(units).filter(option => !below.has(option.value)));
    }

    function usualKind(units, unit) {
        if (unit.kind) return unit.kind;
        if (!unit.parentId) return units.length ? 'DEPARTMENT' : 'COMPANY';
        const parent = units.find(one => one.id === unit.parentId);
        return parent && parent.kind === 'COMPANY' ? 'DEPARTMENT' : 'TEAM';
    }

    return oneAtATime(async function unitDialog(unit, onSaved) {
        try {
            const units = await company.units();
            const lead = await company.nameOf(unit.leadKey);
            const write = writer('/units');
            const fields = form([
                field.text({ name: 'name', label: AJS.I18n.getText('okr.admin.name'), value: unit.name, required: true, max: 120 }),
                field.select({ name: 'kind', label: AJS.I18n.getText('okr.admin.unit.kind'), options: words.kinds(), value: usualKind(units, unit) }),
                field.select({ name: 'parentId', label: AJS.I18n.getText('okr.admin.unit.parent'), options: parents(units, unit), value: unit.parentId }),
                field.search({ name: 'leadKey', label: AJS.I18n.getText('okr.admin.unit.lead'), help: AJS.I18n.getText('okr.admin.unit.lead.help'), load: company.people, value: lead })
            ]);
            dialog.open({
                title: unit.id ? AJS.I18n.getText('okr.objectives.edit', unit.name) : AJS.I18n.getText('okr.admin.unit.create'), small: true,
                body: fields.draw(), isDirty: fields.isDirty, save: unit.id ? AJS.I18n.getText('okr.word.save') : AJS.I18n.getText('okr.admin.unit.create.act'),
                onSave: async () => {
                    await fields.send(values => write(unit, values));
                    await onSaved();
                }
            });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
