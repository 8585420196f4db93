/** Creates a cadence, or renames it and says how long it is. */
define('okr/admin/cadence-dialog', [
    'okr/dom', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/one-at-a-time', 'okr/write', 'okr/admin/words'
], function (dom, company, dialog, field, flag, form, oneAtATime, writer, words) {
    'use strict';

    const { h } = dom;

    function newOne() {
        return { name: '', unit: 'MONTH', count: 1, parentId: null, anchorYear: new Date().getFullYear(), active: true };
    }

    /** Its thresholds stay; a new one gets those that suit its length. */
    function bodyOf(now, values) {
        const years = values.unit === 'YEAR' && values.count > 1;
        return Object.assign({ active: now.active }, values, { anchorYear: years ? values.anchorYear : null });
    }

    return oneAtATime(async function cadenceDialog(given, onSaved) {
        try {
            const now = given.id ? given : newOne();
            const all = (await company.cadences()).filter(one => one.id !== now.id);
            const none = { value: null, text: AJS.I18n.getText('okr.admin.cadence.longest') };
            const write = writer('/cadences');
            const fields = {
                name: field.text({ name: 'name', label: AJS.I18n.getText('okr.admin.name'), value: now.name, required: true, max: 60 }),
                unit: field.select({ name: 'unit', label: AJS.I18n.getText('okr.admin.cadence.unit'), options: words.units(), value: now.unit, onChange: fold }),
                count: field.whole({ name: 'count', label: AJS.I18n.getText('okr.admin.cadence.count'), value: now.count, least: 1, most: 100, required: true }),
                parentId: field.select({ name: 'parentId', label: AJS.I18n.getText('okr.admin.cadence.parent'), options: [none].concat(company.asOptions(all)), value: now.parentId }),
                anchorYear: field.whole({ name: 'anchorYear', label: AJS.I18n.getText('okr.admin.cadence.anchor'), help: AJS.I18n.getText('okr.admin.cadence.anchor.help'), value: now.anchorYear || '', least: 1900, most: 2200 })
            };
            const asked = form(Object.values(fields));

            function fold(unit) {
                fields.anchorYear.element.hidden = unit !== 'YEAR';
            }

            fold(now.unit);
            dialog.open({
                title: now.id ? AJS.I18n.getText('okr.objectives.edit', now.name) : AJS.I18n.getText('okr.admin.cadence.create'), small: true,
                body: h('div', { class: 'okr-form okr-form-two' }, Object.values(fields).map(one => one.element)), isDirty: asked.isDirty,
                save: now.id ? AJS.I18n.getText('okr.word.save') : AJS.I18n.getText('okr.admin.cadence.create.act'),
                onSave: async () => {
                    await asked.send(values => write(now, bodyOf(now, values)));
                    await onSaved();
                }
            });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
