/** Creates or changes an objective. */
define('okr/objectives/objective-dialog', [
    'okr/audience', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/one-at-a-time', 'okr/rest', 'okr/write'
], function (audience, company, dialog, field, flag, form, oneAtATime, rest, writer) {
    'use strict';

    const today = () => new Date().toISOString().slice(0, 10);

    /** The period of the quarter, or the first that today lies in: what most objectives are written for. */
    function usualPeriod(periods, cadences) {
        const quarter = cadences.find(cadence => cadence.unit === 'QUARTER');
        const now = periods.filter(period => period.windowFirstDay <= today() && today() <= period.windowLastDay);
        return now.find(period => quarter && period.cadenceId === quarter.id) || now[0] || periods[0];
    }

    /** Closed periods take nothing new; the one that the objective already has stays. */
    function periodOptions({ periods, cadences }, chosen) {
        return company.inOrder(cadences).map(({ one }) => ({
            group: one.name,
            options: periods.filter(period => period.cadenceId === one.id && (period.state !== 'CLOSED' || period.id === chosen))
                .map(period => ({ value: period.id, text: period.name }))
        })).filter(group => group.options.length);
    }

    /** What it could serve; not itself, and nothing archived. */
    async function parents(typed, ownId) {
        const { values } = await rest.get('/objectives', { text: typed, limit: 20 });
        return values.filter(one => one.id !== ownId && one.state !== 'ARCHIVED').slice(0, 8).map(one => ({ value: one.id, text: `${one.key} ${one.title}` }));
    }

    function fieldsFor(now, lists, people) {
        const parent = people.parent;
        return [
            field.text({ name: 'title', label: AJS.I18n.getText('okr.objectives.form.title'), help: AJS.I18n.getText('okr.objectives.form.title.help'), value: now.title, required: true, max: 255 }),
            field.text({ name: 'description', label: AJS.I18n.getText('okr.objectives.form.description'), value: now.description, rows: 3 }),
            field.select({ name: 'unitId', label: AJS.I18n.getText('okr.objectives.form.unit'), options: company.asOptions(lists.units), value: now.unitId }),
            field.select({ name: 'periodId', label: AJS.I18n.getText('okr.objectives.form.period'), options: periodOptions(lists, now.periodId), value: now.periodId }),
            field.search({ name: 'parentId', label: AJS.I18n.getText('okr.objectives.form.parent'), help: AJS.I18n.getText('okr.objectives.form.parent.help'), load: typed => parents(typed, now.id), value: parent }),
            field.search({ name: 'ownerKey', label: AJS.I18n.getText('okr.objectives.form.owner'), load: company.people, value: people.owner }),
            field.select({
                name: 'kind', label: AJS.I18n.getText('okr.objectives.form.kind'), value: now.kind,
                options: [{ value: 'COMMITTED', text: AJS.I18n.getText('okr.objectives.kind.committed') }, { value: 'ASPIRATIONAL', text: AJS.I18n.getText('okr.objectives.kind.aspirational') }]
            }),
            field.select({
                name: 'rollUp', label: AJS.I18n.getText('okr.objectives.form.roll.up'), value: now.rollUp,
                options: [
                    { value: 'KEY_RESULTS', text: AJS.I18n.getText('okr.objectives.roll.up.key.results') },
                    { value: 'CHILDREN', text: AJS.I18n.getText('okr.objectives.roll.up.children') },
                    { value: 'BOTH', text: AJS.I18n.getText('okr.objectives.roll.up.both') }
                ]
            }),
            field.whole({ name: 'weight', label: AJS.I18n.getText('okr.objectives.form.weight'), help: AJS.I18n.getText('okr.objectives.form.weight.help'), value: now.weight, least: 0, most: 1000, required: true }),
            field.select({
                name: 'healthBy', label: AJS.I18n.getText('okr.objectives.form.health.by'), value: now.healthBy,
                options: [{ value: 'PACE', text: AJS.I18n.getText('okr.objectives.health.by.pace') }, { value: 'WEAKEST', text: AJS.I18n.getText('okr.objectives.health.by.weakest') }]
            }),
            ...audience(now)
        ];
    }

    function newOne(parent, lists) {
        const period = usualPeriod(lists.periods, lists.cadences);
        return {
            title: '', description: '', unitId: parent ? parent.unitId : (lists.units[0] || {}).id, periodId: parent ? parent.periodId : (period || {}).id,
            kind: 'COMMITTED', rollUp: 'KEY_RESULTS', weight: 1, healthBy: 'PACE', ownerKey: parent ? parent.ownerKey : company.me()
        };
    }

    async function parentOf(now, given) {
        if (given) return { value: given.id, text: `${given.key} ${given.title}` };
        if (!now.parentId) return null;
        const parent = await rest.get(`/objectives/${now.parentId}`).catch(() => null);
        return parent && { value: parent.id, text: `${parent.key} ${parent.title}` };
    }

    function show(options, now, lists, people) {
        const fields = form(fieldsFor(now, lists, people), 'okr-form okr-form-two');
        const isNew = !options.id;
        const write = writer('/objectives');
        dialog.open({
            title: isNew ? AJS.I18n.getText('okr.objectives.create') : AJS.I18n.getText('okr.objectives.edit', now.title),
            type: 'OBJECTIVE', key: now.key,
            body: fields.draw(),
            save: isNew ? AJS.I18n.getText('okr.objectives.create.act') : AJS.I18n.getText('okr.word.save'),
            isDirty: fields.isDirty,
            onSave: async () => {
                const saved = await fields.send(values => write(now, values));
                options.onSaved(saved);
            }
        });
    }

    /** options: id (of the one to change) or parent (of the new one, may be null), onSaved(objective). */
    return oneAtATime(async function objectiveDialog(options) {
        try {
            const [units, periods, cadences, found] = await Promise.all([
                company.units(), company.periods(), company.cadences(), options.id ? rest.get(`/objectives/${options.id}`) : null
            ]);
            const lists = { units, periods, cadences };
            const now = found || newOne(options.parent, lists);
            const [parent, owner] = await Promise.all([parentOf(now, options.parent), company.nameOf(now.ownerKey)]);
            show(options, now, lists, { parent, owner });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
