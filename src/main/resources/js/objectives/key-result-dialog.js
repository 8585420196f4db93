/** Creates or changes a key result: what is measured, from where to where, and what moves it. */
define('okr/objectives/key-result-dialog', [
    'okr/dom', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/one-at-a-time', 'okr/rest', 'okr/measure', 'okr/write'
], function (dom, company, dialog, field, flag, form, oneAtATime, rest, measure, writer) {
    'use strict';

    const { h } = dom;

    function newOne(objective) {
        return Object.assign({
            title: '', objectiveId: objective.id, direction: 'INCREASE', unitKind: 'MONEY', baseline: '0', target: null, rollUp: 'SUM',
            weight: 1, parentKeyResultId: null, ownerKey: objective.ownerKey, credit: null
        }, measure.usual('MONEY'));
    }

    function whatFields(now) {
        const decimals = now.decimals;
        return {
            title: field.text({ name: 'title', label: AJS.I18n.getText('okr.objectives.form.key.result'), help: AJS.I18n.getText('okr.objectives.form.key.result.help'), value: now.title, required: true, max: 255 }),
            unitKind: field.select({ name: 'unitKind', label: AJS.I18n.getText('okr.objectives.form.measured.in'), options: measure.kinds(), value: now.unitKind, onChange: kind => suggest(kind) }),
            unitOfMeasure: field.text({ name: 'unitOfMeasure', label: AJS.I18n.getText('okr.objectives.form.unit.name'), help: AJS.I18n.getText('okr.objectives.form.unit.name.help'), value: now.unitOfMeasure, required: true, max: 20 }),
            decimals: field.select({ name: 'decimals', label: AJS.I18n.getText('okr.objectives.form.decimals'), value: now.decimals, options: [0, 1, 2, 3, 4].map(count => ({ value: count, text: String(count) })) }),
            baseline: field.number({ name: 'baseline', label: AJS.I18n.getText('okr.objectives.form.from'), value: now.baseline, decimals, required: true }),
            target: field.number({ name: 'target', label: AJS.I18n.getText('okr.objectives.form.to'), value: now.target, decimals, required: true })
        };

        /** Another kind of measure brings its own unit and decimals; both can still be changed. */
        function suggest(kind) {
            const usual = measure.usual(kind);
            now.fields.unitOfMeasure.set(usual.unitOfMeasure);
            now.fields.decimals.set(usual.decimals);
        }
    }

    function placeFields(now, lists, owner) {
        return {
            parentKeyResultId: field.select({
                name: 'parentKeyResultId', label: AJS.I18n.getText('okr.objectives.form.counts.toward'), value: now.parentKeyResultId,
                options: [{ value: null, text: AJS.I18n.getText('okr.objectives.form.counts.toward.none') }].concat(lists.above.map(one => ({ value: one.id, text: `${one.key} ${one.title}` })))
            }),
            rollUp: field.select({
                name: 'rollUp', label: AJS.I18n.getText('okr.objectives.form.takes.in'), value: now.rollUp,
                options: [
                    { value: 'SUM', text: AJS.I18n.getText('okr.objectives.form.takes.in.sum') },
                    { value: 'LATEST', text: AJS.I18n.getText('okr.objectives.form.takes.in.latest') },
                    { value: 'WEIGHTED_PROGRESS', text: AJS.I18n.getText('okr.objectives.form.takes.in.weighted') }
                ]
            }),
            ownerKey: field.search({ name: 'ownerKey', label: AJS.I18n.getText('okr.objectives.form.owner'), load: company.people, value: owner }),
            weight: field.whole({ name: 'weight', label: AJS.I18n.getText('okr.objectives.form.weight'), value: now.weight, least: 0, most: 1000, required: true })
        };
    }

    /** Up or down is what the two numbers say. */
    function bodyOf(now, values, source) {
        const { rule, amount, fieldId, jql, ...plain } = values;
        const direction = Number(values.target) < Number(values.baseline) ? 'DECREASE' : 'INCREASE';
        const { startDay, doneRule, doneStatuses } = now;
        return Object.assign({ startDay, doneRule, doneStatuses }, plain, { objectiveId: now.objectiveId, direction, credit: source.credit(values) });
    }

    function show(options, now, lists, owner) {
        const write = writer('/key-results');
        const what = whatFields(now);
        const place = placeFields(now, lists, owner);
        const source = measure.source(now, lists, AJS.I18n.getText('okr.objectives.form.moved.by'));
        now.fields = what;
        const all = form(Object.values(what).concat(source.fields, Object.values(place)));
        const body = h('div', { class: 'okr-form' }, [
            h('div', { class: 'okr-form okr-form-two' }, [what.title, what.unitKind, what.unitOfMeasure].map(one => one.element)),
            h('div', { class: 'okr-three-col' }, [what.baseline, what.target, what.decimals].map(one => one.element)),
            source.element,
            h('div', { class: 'okr-form okr-form-two' }, Object.values(place).map(one => one.element))
        ]);
        let saved = null;

        /** The key result first, then its search; when only that was refused, the next press changes what the first made. */
        async function save(values) {
            saved = await write(saved || now, bodyOf(now, values, source));
            await source.saveQuery({ keyResultId: saved.id }, values);
        }

        dialog.open({
            title: now.id ? AJS.I18n.getText('okr.objectives.edit', now.title) : AJS.I18n.getText('okr.objectives.create.key.result', options.objective.title),
            type: 'KEY_RESULT', key: now.key, body, isDirty: all.isDirty,
            save: now.id ? AJS.I18n.getText('okr.word.save') : AJS.I18n.getText('okr.objectives.create.key.result.act'),
            onSave: async () => {
                await all.send(save);
                options.onSaved(saved);
            }
        });
    }

    /** The key results of the parent objective: what this one may count toward. */
    async function resultsAbove(objective) {
        if (!objective.parentId) return [];
        const parent = await rest.get(`/objectives/${objective.parentId}/tree`, { depth: 0 }).catch(() => null);
        return (parent && parent.keyResults) || [];
    }

    /** options: objective, id (of the one to change), onSaved(keyResult). */
    return oneAtATime(async function keyResultDialog(options) {
        try {
            const [found, fields, above, query] = await Promise.all([
                options.id ? rest.get(`/key-results/${options.id}`) : null, company.fields().catch(() => []), resultsAbove(options.objective), measure.queryOf(options.id && { keyResultId: options.id })
            ]);
            const now = found || newOne(options.objective);
            show(options, now, { fields, above, query }, await company.nameOf(now.ownerKey));
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
