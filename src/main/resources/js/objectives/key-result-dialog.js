/** Creates or changes a key result: what it asks for, and what moves it. */
define('okr/objectives/key-result-dialog', [
    'okr/dom', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/goal', 'okr/milestones', 'okr/one-at-a-time', 'okr/rest', 'okr/measure', 'okr/write'
], function (dom, company, dialog, field, flag, form, goal, milestonesField, oneAtATime, rest, measure, writer) {
    'use strict';

    const { h } = dom;
    /** Issues can only finish what is done or not; milestones are ticked by people. */
    const RULES_OF = { MOVE: null, MAINTAIN: null, DONE: ['NONE', 'COUNT'], MILESTONES: ['NONE'] };

    function newOne(objective) {
        return Object.assign({
            title: '', objectiveId: objective.id, direction: 'INCREASE', unitKind: 'MONEY', baseline: '0', target: null, rollUp: 'SUM',
            weight: 1, parentKeyResultId: null, ownerKey: objective.ownerKey, credit: null, sourceKpiId: null, milestones: []
        }, measure.usual('MONEY'));
    }

    function asksFor(now, onChange) {
        return field.choices({
            name: 'asks', label: AJS.I18n.getText('okr.objectives.form.asks.for'), value: goal.isMovement(now) ? 'MOVE' : now.direction, onChange,
            options: [
                { value: 'MOVE', text: AJS.I18n.getText('okr.objectives.form.asks.move'), help: AJS.I18n.getText('okr.objectives.form.asks.move.help') },
                { value: 'MAINTAIN', text: AJS.I18n.getText('okr.objectives.form.asks.maintain'), help: AJS.I18n.getText('okr.objectives.form.asks.maintain.help') },
                { value: 'MILESTONES', text: AJS.I18n.getText('okr.objectives.form.asks.milestones'), help: AJS.I18n.getText('okr.objectives.form.asks.milestones.help') },
                { value: 'DONE', text: AJS.I18n.getText('okr.objectives.form.asks.done'), help: AJS.I18n.getText('okr.objectives.form.asks.done.help') }
            ]
        });
    }

    function whatFields(now) {
        const decimals = now.decimals;
        const baseline = now.baseline === null || now.baseline === undefined ? '0' : now.baseline;
        const unit = goal.isMovement(now) || now.direction === 'MAINTAIN' ? now : Object.assign({ unitKind: 'MONEY' }, measure.usual('MONEY'));
        const what = {
            title: field.text({ name: 'title', label: AJS.I18n.getText('okr.objectives.form.key.result'), help: AJS.I18n.getText('okr.objectives.form.key.result.help'), value: now.title, required: true, max: 255 }),
            asks: asksFor(now, () => now.fold()),
            unitKind: field.select({ name: 'unitKind', label: AJS.I18n.getText('okr.objectives.form.measured.in'), options: measure.kinds(), value: unit.unitKind, onChange: kind => suggest(kind) }),
            unitOfMeasure: field.text({ name: 'unitOfMeasure', label: AJS.I18n.getText('okr.objectives.form.unit.name'), help: AJS.I18n.getText('okr.objectives.form.unit.name.help'), value: unit.unitOfMeasure, required: true, max: 20 }),
            decimals: field.select({ name: 'decimals', label: AJS.I18n.getText('okr.objectives.form.decimals'), value: unit.decimals, options: [0, 1, 2, 3, 4].map(count => ({ value: count, text: String(count) })) }),
            baseline: field.number({ name: 'baseline', label: AJS.I18n.getText('okr.objectives.form.from'), value: baseline, decimals, required: true }),
            target: field.number({ name: 'target', label: AJS.I18n.getText('okr.objectives.form.to'), value: now.target, decimals, required: true }),
            lower: field.number({ name: 'lower', label: AJS.I18n.getText('okr.objectives.form.lower'), help: AJS.I18n.getText('okr.objectives.form.limit.help'), value: now.lower, decimals }),
            upper: field.number({ name: 'upper', label: AJS.I18n.getText('okr.objectives.form.upper'), help: AJS.I18n.getText('okr.objectives.form.limit.help'), value: now.upper, decimals }),
            tolerance: field.number({ name: 'tolerance', label: AJS.I18n.getText('okr.objectives.form.tolerance'), help: AJS.I18n.getText('okr.objectives.form.tolerance.help'), value: now.tolerance, decimals }),
            binary: field.checks({ name: 'binary', label: AJS.I18n.getText('okr.objectives.form.outside'), value: now.binary ? ['yes'] : [], options: [{ value: 'yes', text: AJS.I18n.getText('okr.objectives.form.binary') }] }),
            milestones: milestonesField({ name: 'milestones', label: AJS.I18n.getText('okr.side.milestones'), value: now.milestones })
        };

        /** Another kind of measure brings its own unit and decimals; both can still be changed. */
        function suggest(kind) {
            const usual = measure.usual(kind);
            what.unitOfMeasure.set(usual.unitOfMeasure);
            what.decimals.set(usual.decimals);
        }

        return what;
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

    /** What is asked for, by its kind; up or down is what the two numbers say. */
    function aimOf({ asks, unitKind, unitOfMeasure, decimals, baseline, target, lower, upper, tolerance, binary, milestones }) {
        const unit = { unitKind, unitOfMeasure, decimals };
        switch (asks) {
            case 'MAINTAIN': return Object.assign({ direction: 'MAINTAIN', lower, upper, tolerance, binary: binary.length > 0 }, unit);
            case 'MILESTONES': return { direction: 'MILESTONES', milestones };
            case 'DONE': return { direction: 'DONE' };
            default: return Object.assign({ direction: Number(target) < Number(baseline) ? 'DECREASE' : 'INCREASE', baseline, target }, unit);
        }
    }

    /** What the form does not ask stays as it was. */
    function bodyOf(now, values, source) {
        const { startDay, doneRule, doneStatuses, healthOverride, objectiveId } = now;
        const { title, parentKeyResultId, rollUp, ownerKey, weight } = values;
        return Object.assign({ startDay, doneRule, doneStatuses, healthOverride, objectiveId, title, parentKeyResultId, rollUp, ownerKey, weight }, source.values(values), aimOf(values));
    }

    /** Only what the chosen kind and source need is asked. */
    function folding(what, place, source, rows) {
        const hide = (fields, yes) => fields.forEach(one => { one.element.hidden = yes; });
        return function fold() {
            const asks = what.asks.value();
            const measured = asks === 'MOVE' || asks === 'MAINTAIN';
            source.offer(RULES_OF[asks]);
            const byRule = source.rule();
            const settled = byRule === 'PERCENT_DONE' || byRule === 'KPI';
            hide([what.unitKind, what.unitOfMeasure, what.decimals], !measured || settled);
            hide([what.baseline, what.target], asks !== 'MOVE');
            hide([what.lower, what.upper, what.tolerance, what.binary], asks !== 'MAINTAIN');
            hide([what.milestones], asks !== 'MILESTONES');
            hide([place.rollUp], !measured || settled);
            source.element.hidden = asks === 'MILESTONES';
            rows.forEach(row => { row.hidden = Array.from(row.children).every(one => one.hidden); });
        };
    }

    function show(options, now, lists, owner) {
        const write = writer('/key-results');
        const what = whatFields(now);
        const place = placeFields(now, lists, owner);
        const source = measure.source(now, lists, AJS.I18n.getText('okr.objectives.form.moved.by'), { onRule, onKpi });
        const all = form(Object.values(what).concat(source.fields, Object.values(place)));
        const row = (columns, fields) => h('div', { class: columns }, fields.map(one => one.element));
        const rows = [
            row('okr-three-col', [what.unitKind, what.unitOfMeasure, what.decimals]),
            row('okr-two okr-two-tight', [what.baseline, what.target]),
            row('okr-three-col', [what.lower, what.upper, what.tolerance])
        ];
        const body = h('div', { class: 'okr-form' }, [what.title.element, what.asks.element, rows, what.binary.element, what.milestones.element, source.element, row('okr-form okr-form-pairs', Object.values(place))]);
        let saved = null;
        now.fold = folding(what, place, source, rows);

        function unitOf(one) {
            what.unitKind.set(one.unitKind);
            what.unitOfMeasure.set(one.unitOfMeasure);
            what.decimals.set(one.decimals);
        }

        /** A share of issues is in percent, and usually asks for all of them. */
        function onRule(rule) {
            if (rule === 'PERCENT_DONE') {
                unitOf({ unitKind: 'PERCENT', unitOfMeasure: '%', decimals: 0 });
                if (what.target.value() === null) what.target.set('100');
            }
            now.fold();
        }

        /** It is measured in what its KPI is measured in. */
        function onKpi(kpi) {
            if (kpi) unitOf(kpi);
        }

        /** The key result first, then its search; when only that was refused, the next press changes what the first made. */
        async function save(values) {
            saved = await write(saved || now, bodyOf(now, values, source));
            await source.saveQuery({ keyResultId: saved.id }, values);
        }

        now.fold();
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
            const [found, fields, kpis, above, query] = await Promise.all([
                options.id ? rest.get(`/key-results/${options.id}`) : null, company.fields().catch(() => []), company.kpis().catch(() => []),
                resultsAbove(options.objective), measure.queryOf(options.id && { keyResultId: options.id })
            ]);
            const now = found || newOne(options.objective);
            show(options, now, { fields, kpis, above, query }, await company.nameOf(now.ownerKey));
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
