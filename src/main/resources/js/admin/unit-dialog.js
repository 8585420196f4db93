/** Creates a unit, or renames it, moves it below another one, gives it another lead. */
define('okr/admin/unit-dialog', [
    'okr/dom', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/one-at-a-time', 'okr/write', 'okr/admin/preview', 'okr/admin/put-back', 'okr/admin/words'
], function (dom, company, dialog, field, flag, form, format, oneAtATime, writer, preview, putBack, words) {
    'use strict';

    const { h } = dom;

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

    /** "Agents (role), Marcus Lindqvist": whom a preview names. */
    async function named(reaches) {
        const names = await Promise.all(reaches.map(reach => (reach.roleId ? AJS.I18n.getText('okr.admin.unit.role', reach.roleName) : company.nameOf(reach.leadKey).then(found => found.text))));
        return names.join(', ');
    }

    async function said({ gaining, losing, objectives, kpis }) {
        const [more, fewer] = await Promise.all([named(gaining), named(losing)]);
        return [
            more && h('span', { class: 'okr-whole' }, AJS.I18n.getText('okr.admin.unit.gaining', more)),
            fewer && h('span', { class: 'okr-whole' }, AJS.I18n.getText('okr.admin.unit.losing', fewer)),
            (more || fewer) && h('span', { class: 'okr-whole okr-2' }, AJS.I18n.getText('okr.admin.unit.holds', format.number(objectives), format.number(kpis)))
        ];
    }

    /** page: { reload, tell }. */
    return oneAtATime(async function unitDialog(unit, page) {
        try {
            const units = await company.units();
            const lead = await company.nameOf(unit.leadKey);
            const write = writer('/units');
            const fields = form([
                field.text({ name: 'name', label: AJS.I18n.getText('okr.admin.name'), value: unit.name, required: true, max: 120 }),
                field.select({ name: 'kind', label: AJS.I18n.getText('okr.admin.unit.kind'), options: words.kinds(), value: usualKind(units, unit) }),
                field.select({ name: 'parentId', label: AJS.I18n.getText('okr.admin.unit.parent'), options: parents(units, unit), value: unit.parentId }),
                field.search({ name: 'leadKey', label: AJS.I18n.getText('okr.admin.unit.lead'), help: AJS.I18n.getText('okr.admin.unit.lead.help'), load: company.people, value: lead, onPick: () => effect.ask() })
            ]);
            const effect = preview({ path: `/units/${unit.id}/preview`, say: said, values: () => (unit.id && fields.isDirty() && fields.values().name ? fields.values() : null) });
            dialog.open({
                title: unit.id ? AJS.I18n.getText('okr.objectives.edit', unit.name) : AJS.I18n.getText('okr.admin.unit.create'), small: true,
                body: h('div', { class: 'okr-form', oninput: effect.ask, onchange: effect.ask }, [fields.draw(), effect.element]), isDirty: fields.isDirty, save: unit.id ? AJS.I18n.getText('okr.word.save') : AJS.I18n.getText('okr.admin.unit.create.act'),
                onSave: async () => {
                    const before = Object.assign({}, unit);
                    await fields.send(values => write(unit, values));
                    await page.reload();
                    if (before.id) putBack(`/units/${before.id}`, before, { text: AJS.I18n.getText('okr.admin.saved', before.name), tell: page.tell, reload: page.reload });
                }
            });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
