/** Where an item stands: the number, whether that is enough by today, why, and what it is made of. */
define('okr/objectives/overview', [
    'okr/dom', 'okr/bar', 'okr/company', 'okr/format', 'okr/goal', 'okr/health', 'okr/icon', 'okr/measure', 'okr/pace',
    'okr/states', 'okr/objectives/course', 'okr/objectives/details', 'okr/objectives/planned', 'okr/objectives/why'
], function (dom, bar, company, format, goal, health, icon, measure, pace, states, courseFor, detailsFor, planned, whyFor) {
    'use strict';

    const { h, renew } = dom;

    function aheadBy(share, points) {
        switch (format.plural(points)) {
            case 'one': return AJS.I18n.getText('okr.side.ahead.one', share, points);
            case 'few': return AJS.I18n.getText('okr.side.ahead.few', share, points);
            case 'many': return AJS.I18n.getText('okr.side.ahead.many', share, points);
            default: return AJS.I18n.getText('okr.side.ahead.other', share, points);
        }
    }

    function behindBy(share, points) {
        switch (format.plural(points)) {
            case 'one': return AJS.I18n.getText('okr.side.behind.one', share, points);
            case 'few': return AJS.I18n.getText('okr.side.behind.few', share, points);
            case 'many': return AJS.I18n.getText('okr.side.behind.many', share, points);
            default: return AJS.I18n.getText('okr.side.behind.other', share, points);
        }
    }

    function ahead(node) {
        const due = pace.expectedOf(node);
        if (node.progress === null) return '';
        if (due === null) return AJS.I18n.getText('okr.side.done', format.percent(node.progress));
        const by = node.progress - due;
        const points = format.points(by);
        if (points === '0') return AJS.I18n.getText('okr.side.at.pace', format.percent(node.progress));
        return by > 0 ? aheadBy(format.percent(node.progress), points) : behindBy(format.percent(node.progress), points);
    }

    function over(node) {
        const beyond = Number(node.current) - Number(node.target);
        return goal.isMovement(node) && node.progress > 10000 && h('span', { class: 'okr-small okr-good' }, AJS.I18n.getText('okr.side.over', format.delta(String(beyond), node)));
    }

    function headline(row, details) {
        const node = row.node;
        const isObjective = row.type === 'OBJECTIVE';
        const status = node.health && node.health.status;
        const reason = health.reasonOf(node.health);
        return h('div', { class: 'okr-stack', 'data-id': 'headline' }, [
            h('div', { class: 'okr-row okr-between' }, [
                h('span', { class: 'okr-hero' }, isObjective ? format.percent(node.progress) : goal.now(node)), health.health(node.health, { plain: true, byHand: true })
            ]),
            h('div', { class: 'okr-row okr-between okr-small okr-2' }, [
                isObjective ? h('span', {}, expected(node)) : h('span', {}, [goal.beside(node), details.share()].filter(Boolean).join(' \u00b7 ')),
                h('span', {}, isObjective ? null : [ahead(node), over(node) && ' \u00b7 ', over(node)])
            ]),
            bar.bar(Object.assign({ large: true }, pace.barOf(node))),
            reason && h('p', { class: `okr-why ${health.classOf(status)}` }, reason)
        ]);
    }

    function expected(node) {
        const due = pace.expectedOf(node);
        return due === null ? '' : AJS.I18n.getText('okr.word.expected', format.percent(due));
    }

    function fact(name, value) {
        return value ? [h('dt', {}, name), h('dd', {}, value)] : null;
    }

    function opens(context, type, id, text) {
        return h('button', { type: 'button', class: 'okr-link', onclick: () => context.actions.openRow(type, id) }, text);
    }

    function objectiveFacts(context, node) {
        const parent = node.parentId && context.find('OBJECTIVE', node.parentId);
        return [
            fact(AJS.I18n.getText('okr.side.kind'), node.kind === 'ASPIRATIONAL' ? AJS.I18n.getText('okr.objectives.kind.aspirational') : AJS.I18n.getText('okr.objectives.kind.committed')),
            fact(AJS.I18n.getText('okr.side.parent'), parent && opens(context, 'OBJECTIVE', parent.node.id, `${parent.node.key} ${parent.node.title}`)),
            fact(AJS.I18n.getText('okr.side.weight'), node.weight !== 1 && format.number(node.weight))
        ];
    }

    /** What is to be reached, with its day; what is reached is ticked. */
    function milestones(node) {
        if (node.direction !== 'MILESTONES') return null;
        return h('ul', { class: 'okr-milestones' }, node.milestones.map(one => h('li', { class: one.done ? 'is-done' : null, 'data-id': `m${one.id}` }, [
            one.done ? icon('check') : h('span', { class: 'okr-milestone-open' }),
            h('span', {}, [
                h('span', { class: 'okr-vh' }, `${one.done ? AJS.I18n.getText('okr.goal.done') : AJS.I18n.getText('okr.goal.not.done')}: `), one.title,
                (one.doneOn || one.due) && h('span', { class: 'okr-small okr-3' }, ` ${one.doneOn ? AJS.I18n.getText('okr.side.milestone.on', format.day(one.doneOn)) : AJS.I18n.getText('okr.side.milestone.due', format.day(one.due))}`)
            ])
        ])));
    }

    /** What the headline and the list of milestones do not say already. */
    function aim(node) {
        if (goal.averages(node) || node.direction === 'MILESTONES') return null;
        return goal.isMovement(node)
            ? fact(AJS.I18n.getText('okr.side.from.to'), `${format.quantity(node.baseline, node)} \u2192 ${format.quantity(node.target, node)}`)
            : fact(AJS.I18n.getText('okr.side.asks.for'), goal.aim(node));
    }

    function keyResultFacts(context, node, { fields, kpis }) {
        const above = node.parentKeyResultId && context.find('KEY_RESULT', node.parentKeyResultId);
        const objective = context.find('OBJECTIVE', node.objectiveId);
        return [
            fact(AJS.I18n.getText('okr.side.objective'), objective && opens(context, 'OBJECTIVE', objective.node.id, `${objective.node.key} ${objective.node.title}`)),
            aim(node),
            fact(AJS.I18n.getText('okr.side.milestones'), milestones(node)),
            fact(AJS.I18n.getText('okr.side.moved.by'), measure.ruleOf(node, fields, kpis)),
            fact(AJS.I18n.getText('okr.side.counts.toward'), above && opens(context, 'KEY_RESULT', above.node.id, `${above.node.key} ${above.node.title}`)),
            fact(AJS.I18n.getText('okr.side.weight'), node.weight !== 1 && format.number(node.weight))
        ];
    }

    function period(context, row) {
        const found = context.lists().periods.find(one => one.id === row.periodId);
        if (!found) return null;
        return fact(AJS.I18n.getText('okr.side.counted'), format.days(found.windowFirstDay || found.firstDay, found.windowLastDay || found.lastDay));
    }

    function buttons(context, row) {
        const { actions } = context;
        const button = (text, onclick, primary) => h('button', { type: 'button', class: `aui-button${primary ? ' aui-button-primary' : ''}`, onclick }, text);
        if (row.type === 'OBJECTIVE') {
            return row.node.mayEdit && h('div', { class: 'okr-row okr-wrap', 'data-id': 'buttons' }, [
                button(AJS.I18n.getText('okr.objectives.add.key.result'), () => actions.createKeyResult(row.node), false),
                button(AJS.I18n.getText('okr.objectives.add.below'), () => actions.createObjective(row.node), false)
            ]);
        }
        return h('div', { class: 'okr-row okr-wrap', 'data-id': 'buttons' }, [
            actions.canCheckIn(row) && button(AJS.I18n.getText('okr.check.in'), () => actions.checkIn(row), row.node.byHand),
            row.node.mayEdit && button(row.node.healthOverride ? AJS.I18n.getText('okr.judge.change') : AJS.I18n.getText('okr.judge'), () => actions.judge(row), false),
            actions.canBreakDown(row) && button(AJS.I18n.getText('okr.break.down'), () => actions.breakDown(row), false)
        ]);
    }

    return function overview(context) {
        const element = h('div', { class: 'okr-stack-4 okr-side-pane' });
        const course = courseFor();
        const details = detailsFor(() => refresh());
        const why = whyFor(context);
        let lists = { fields: [], kpis: [] };

        function refresh() {
            const row = context.row();
            const isObjective = row.type === 'OBJECTIVE';
            course.refresh(row);
            details.refresh(row);
            why.refresh(row);
            renew(element, [
                headline(row, details),
                details.warnings().map(text => states.message('warning', text, null, true)),
                course.element,
                details.forecast() && h('dl', { class: 'okr-dl', 'data-id': 'forecast' }, fact(AJS.I18n.getText('okr.side.forecast'), details.forecast())),
                isObjective && row.node.description && h('p', { class: 'okr-prose', 'data-id': 'description' }, row.node.description),
                why.element,
                !isObjective && planned(row.node),
                h('dl', { class: 'okr-dl', 'data-id': 'facts' }, [period(context, row), isObjective ? objectiveFacts(context, row.node) : keyResultFacts(context, row.node, lists)]),
                buttons(context, row)
            ]);
        }

        const orNone = asked => asked.catch(() => []);
        Promise.all([orNone(company.fields()), orNone(company.kpis())]).then(([fields, kpis]) => {
            lists = { fields, kpis };
            refresh();
        });
        return { element, refresh };
    };
});
