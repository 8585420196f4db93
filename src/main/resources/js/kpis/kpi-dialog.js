/** Creates or changes a KPI: what is measured, how often, and when it is healthy. */
define('okr/kpis/kpi-dialog', [
    'okr/dom', 'okr/audience', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/one-at-a-time', 'okr/rest', 'okr/kpis/words', 'okr/measure', 'okr/write'
], function (dom, audience, company, dialog, field, flag, form, oneAtATime, rest, words, measure, writer) {
    'use strict';

    const { h } = dom;

    function newOne(units) {
        return {
            name: '', unitId: (units[0] || {}).id, unitKind: 'COUNT', unitOfMeasure: '', decimals: 0, direction: 'UP', target: null, lower: null, upper: null,
            warnMargin: '0', frequency: 'WEEK', aggregation: 'SUM', indicator: 'LAG', ownerRoleId: null, credit: null, cumulative: false
        };
    }

    function whatFields(now, lists) {
        const what = {
            name: field.text({ name: 'name', label: AJS.I18n.getText('okr.kpis.form.name'), value: now.name, required: true, max: 255 }),
            unitId: field.select({ name: 'unitId', label: AJS.I18n.getText('okr.kpis.unit'), options: company.asOptions(lists.units), value: now.unitId }),
            ownerRoleId: field.select({
                name: 'ownerRoleId', label: AJS.I18n.getText('okr.kpis.role'), value: now.ownerRoleId,
                options: [{ value: null, text: AJS.I18n.getText('okr.kpis.role.none') }].concat(lists.roles.map(one => ({ value: one.id, text: one.name })))
            }),
            frequency: field.select({ name: 'frequency', label: AJS.I18n.getText('okr.kpis.form.frequency'), options: words.frequencies(), value: now.frequency }),
            aggregation: field.select({ name: 'aggregation', label: AJS.I18n.getText('okr.kpis.form.aggregation'), options: words.aggregations(), value: now.aggregation }),
            unitKind: field.select({ name: 'unitKind', label: AJS.I18n.getText('okr.objectives.form.measured.in'), options: measure.kinds(), value: now.unitKind, onChange: suggest }),
            unitOfMeasure: field.text({ name: 'unitOfMeasure', label: AJS.I18n.getText('okr.objectives.form.unit.name'), value: now.unitOfMeasure, required: true, max: 20 }),
            decimals: field.select({ name: 'decimals', label: AJS.I18n.getText('okr.objectives.form.decimals'), value: now.decimals, options: [0, 1, 2, 3, 4].map(count => ({ value: count, text: String(count) })) }),
            indicator: field.select({
                name: 'indicator', label: AJS.I18n.getText('okr.kpis.indicator'), value: now.indicator,
                options: [{ value: 'LEAD', text: AJS.I18n.getText('okr.kpis.indicator.lead') }, { value: 'LAG', text: AJS.I18n.getText('okr.kpis.indicator.lag') }]
            })
        };

        function suggest(kind) {
            const usual = measure.usual(kind);
            what.unitOfMeasure.set(usual.unitOfMeasure);
            what.decimals.set(usual.decimals);
        }

        return what;
    }

    function goalFields(now) {
        const decimals = now.decimals;
        const goal = {
            direction: field.choices({ name: 'direction', label: AJS.I18n.getText('okr.kpis.form.direction'), options: words.directions(), value: now.direction, onChange: fold }),
            target: field.number({ name: 'target', label: AJS.I18n.getText('okr.kpis.form.target'), value: now.target, decimals, required: true }),
            lower: field.number({ name: 'lower', label: AJS.I18n.getText('okr.kpis.form.lower'), value: now.lower, decimals, required: true }),
            upper: field.number({ name: 'upper', label: AJS.I18n.getText('okr.kpis.form.upper'), value: now.upper, decimals, required: true }),
            warnMargin: field.number({ name: 'warnMargin', label: AJS.I18n.getText('okr.kpis.margin'), help: AJS.I18n.getText('okr.kpis.form.margin.help'), value: now.warnMargin, decimals, required: true })
        };

        function fold(direction) {
            goal.target.element.hidden = direction === 'RANGE';
            goal.lower.element.hidden = goal.upper.element.hidden = direction !== 'RANGE';
        }

        fold(now.direction);
        return goal;
    }

    /** What the chosen direction does not need is not sent. */
    function bodyOf(now, values, source) {
        const range = values.direction === 'RANGE';
        const { cumulative, doneRule, doneStatuses } = now;
        const { rule, amount, fieldId, weightField, sourceKpiId, jql, ...plain } = values;
        return Object.assign({ cumulative, doneRule, doneStatuses }, plain, {
            target: range ? null : values.target, lower: range ? values.lower : null, upper: range ? values.upper : null, credit: source.credit(values)
        });
    }

    function show(options, now, lists) {
        const write = writer('/kpis');
        const what = whatFields(now, lists);
        const goal = goalFields(now);
        const source = measure.source(now, lists, AJS.I18n.getText('okr.kpis.form.source'));
        const seenBy = audience(now);
        const all = form(Object.values(what).concat(Object.values(goal), source.fields, seenBy));
        const body = h('div', { class: 'okr-form' }, [
            h('div', { class: 'okr-form okr-form-two' }, [what.name, what.unitId, what.ownerRoleId, what.frequency, what.aggregation].map(one => one.element)),
            h('div', { class: 'okr-three-col' }, [what.unitKind, what.unitOfMeasure, what.decimals].map(one => one.element)),
            goal.direction.element,
            h('div', { class: 'okr-three-col' }, [goal.target, goal.lower, goal.upper, goal.warnMargin, what.indicator].map(one => one.element)),
            source.element,
            h('div', { class: 'okr-form okr-form-two' }, seenBy.map(one => one.element))
        ]);
        let saved = null;

        async function save(values) {
            saved = await write(saved || now, bodyOf(now, values, source));
            await source.saveQuery({ kpiId: saved.id }, values);
        }

        dialog.open({
            title: now.id ? AJS.I18n.getText('okr.objectives.edit', now.name) : AJS.I18n.getText('okr.kpis.create'), type: 'KPI', key: now.key, body, isDirty: all.isDirty,
            save: now.id ? AJS.I18n.getText('okr.word.save') : AJS.I18n.getText('okr.kpis.create.act'),
            onSave: async () => {
                await all.send(save);
                options.onSaved(saved);
            }
        });
    }

    /** options: id (of the one to change), onSaved(kpi). */
    return oneAtATime(async function kpiDialog(options) {
        try {
            const [found, units, roles, fields, query] = await Promise.all([
                options.id ? rest.get(`/kpis/${options.id}`) : null, company.units(), company.roles().catch(() => []), company.fields().catch(() => []),
                measure.queryOf(options.id && { kpiId: options.id })
            ]);
            show(options, found || newOne(units), { units, roles, fields, query });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
