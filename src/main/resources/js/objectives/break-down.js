/** Break-down of one key result over time: what to split on the left, what would happen on the right, the proof below. */
define('okr/objectives/break-down', [
    'okr/dom', 'okr/company', 'okr/field', 'okr/flag', 'okr/format', 'okr/icon', 'okr/live', 'okr/rest', 'okr/states',
    'okr/objectives/preview', 'okr/objectives/split'
], function (dom, company, field, flag, format, icon, live, rest, states, previewFor, splitFor) {
    'use strict';

    const { h, renew, swap } = dom;

    /** The rhythms below the one of the key result, from the longest to the shortest. */
    function cadencesBelow(row, lists) {
        const period = lists.periods.find(one => one.id === row.periodId);
        const below = company.withBelow(lists.cadences, period ? period.cadenceId : null);
        return company.inOrder(lists.cadences).map(({ one }) => one).filter(one => one.active !== false && below.has(one.id) && (!period || one.id !== period.cadenceId));
    }

    function downTo(cadences, chosen, onChoose) {
        return h('div', { class: 'okr-field' }, [
            h('span', { class: 'okr-label', id: 'okr-down-to' }, AJS.I18n.getText('okr.break.down.to')),
            h('span', { class: 'okr-buttons okr-wrap', role: 'group', 'aria-labelledby': 'okr-down-to' }, cadences.map(one => h('button', {
                type: 'button', class: 'aui-button', 'data-id': one.id, 'aria-pressed': String(one.id === chosen), onclick: () => onChoose(one.id)
            }, one.name))),
            h('span', { class: 'okr-help' }, AJS.I18n.getText('okr.break.down.to.help'))
        ]);
    }

    function count(kind, amount) {
        switch (kind) {
            case 'new': return AJS.I18n.getText('okr.break.down.count.new', amount);
            case 'changed': return AJS.I18n.getText('okr.break.down.count.changed', amount);
            default: return AJS.I18n.getText('okr.break.down.count.kept', amount);
        }
    }

    function act(amount) {
        switch (format.plural(amount)) {
            case 'one': return AJS.I18n.getText('okr.break.down.act.one', amount);
            case 'few': return AJS.I18n.getText('okr.break.down.act.few', amount);
            case 'many': return AJS.I18n.getText('okr.break.down.act.many', amount);
            default: return AJS.I18n.getText('okr.break.down.act.other', amount);
        }
    }

    /** onEnd(made): the reader leaves, with or without something made. Returns the element to show. */
    return function breakDown(row, lists, onEnd) {
        const node = row.node;
        const cadences = cadencesBelow(row, lists);
        const usual = cadences.find(one => one.unit === 'MONTH') || cadences[cadences.length - 1];
        const chosen = { toCadenceId: usual ? usual.id : null, split: 'EVEN', start: 'WINDOW' };
        const split = splitFor(part => choose(part));
        const preview = previewFor(node);
        const cadenceChoice = h('div', {});
        const start = field.choices({
            name: 'start', label: AJS.I18n.getText('okr.break.down.start'), value: 'WINDOW', onChange: value => choose({ start: value }),
            options: [
                { value: 'WINDOW', text: AJS.I18n.getText('okr.break.down.start.window'), help: AJS.I18n.getText('okr.break.down.start.window.help') },
                { value: 'NEXT', text: AJS.I18n.getText('okr.break.down.start.next'), help: AJS.I18n.getText('okr.break.down.start.next.help') }
            ]
        });
        const result = h('div', { class: 'okr-preview', 'aria-busy': 'true' });
        const proof = h('span', { class: 'okr-row okr-tn okr-grow', role: 'status' });
        const counts = h('span', { class: 'okr-small okr-2' });
        const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: create });
        const title = h('h1', { tabindex: -1 }, AJS.I18n.getText('okr.break.down.title', node.title));
        let asked = 0;

        function choose(part) {
            Object.assign(chosen, part);
            drawChoice();
            ask();
        }

        function drawChoice() {
            renew(cadenceChoice, downTo(cadences, chosen.toCadenceId, id => choose({ toCadenceId: id })));
        }

        /** Only the answer to the last choice is shown. */
        async function ask() {
            asked += 1;
            const mine = asked;
            result.setAttribute('aria-busy', 'true');
            save.disabled = true;
            try {
                const plan = await rest.post(`/key-results/${node.id}/break-down`, Object.assign({ dryRun: true }, chosen));
                if (mine === asked) show(plan);
            } catch (error) {
                if (mine === asked) refused(error);
            }
        }

        function show(plan) {
            const work = plan.created + plan.changed + plan.removed;
            result.setAttribute('aria-busy', 'false');
            swap(result, preview.draw(plan));
            renew(proof, prove(plan));
            renew(counts, [['new', plan.created], ['changed', plan.changed], ['kept', plan.kept]].filter(([, amount]) => amount).map(([kind, amount]) => count(kind, amount)).join(', '));
            renew(save, verb(plan, work));
            save.disabled = work === 0;
        }

        /** What the button does: it creates, or where everything is there already, it changes targets. */
        function verb(plan, work) {
            if (!work) return AJS.I18n.getText('okr.break.down.act.none');
            return plan.created ? act(plan.created) : AJS.I18n.getText('okr.break.down.act.change', plan.changed + plan.removed);
        }

        function prove(plan) {
            const tops = plan.parts.filter(part => part.parentPeriodId === row.periodId || !plan.parts.some(one => one.periodId === part.parentPeriodId));
            const exact = Number(plan.difference) === 0;
            const sum = tops.length <= 6 ? `${tops.map(part => format.quantity(part.target, node)).join(' + ')} = ${format.quantity(plan.total, node)}` : format.quantity(plan.total, node);
            return exact
                ? [h('span', { class: 'okr-good' }, icon('check')), h('span', {}, [h('b', {}, AJS.I18n.getText('okr.break.down.adds.up')), ` ${sum}. `, h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.break.down.no.difference'))])]
                : [h('span', { class: 'okr-warn' }, icon('warning')), h('span', {}, [h('b', {}, AJS.I18n.getText('okr.break.down.differs', format.delta(plan.difference, node))), ` ${sum}.`])];
        }

        function refused(error) {
            result.setAttribute('aria-busy', 'false');
            swap(result, error.status === 0 || error.status >= 500 ? states.failed(error, ask) : states.message('error', error.detail));
            renew(proof, null);
            renew(counts, null);
            renew(save, AJS.I18n.getText('okr.break.down.act.none'));
        }

        async function create() {
            save.disabled = true;
            save.setAttribute('aria-busy', 'true');
            try {
                const plan = await rest.post(`/key-results/${node.id}/break-down`, Object.assign({ dryRun: false }, chosen));
                await onEnd(true);
                flag('success', plan.created ? AJS.I18n.getText('okr.break.down.done', plan.created, node.title) : AJS.I18n.getText('okr.break.down.done.changed', plan.changed + plan.removed, node.title), { text: AJS.I18n.getText('okr.word.undo'), onClick: undo });
            } catch (error) {
                refused(error);
            }
        }

        async function undo() {
            try {
                await rest.post(`/key-results/${node.id}/break-down/undo`, {});
                await onEnd(true);
                live.say(AJS.I18n.getText('okr.break.down.undone'));
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        drawChoice();
        renew(save, AJS.I18n.getText('okr.break.down.act.none'));
        swap(result, states.skeleton(['80%', '62%', '70%', '58%', '74%', '66%']));
        ask();
        setTimeout(() => title.focus(), 0);
        return layout({ title, choices: [split.elements, cadenceChoice, start.element, split.title], result, foot: [proof, counts], save, key: node.key }, preview.unfoldAll, () => onEnd(false));
    };

    /** Options on the left, consequences on the right, the proof and the decision below. */
    function layout(parts, unfoldAll, leave) {
        return h('div', { onkeydown: event => { if (event.key === 'Escape' && !event.defaultPrevented) leave(); } }, [
            h('nav', { class: 'okr-small okr-crumbs', 'aria-label': AJS.I18n.getText('okr.break.down.back') }, [
                h('button', { type: 'button', class: 'okr-link', onclick: leave }, AJS.I18n.getText('okr.objectives.title')), ' / ', parts.key
            ]),
            h('div', { class: 'okr-head' }, parts.title),
            h('div', { class: 'okr-wizard' }, [
                h('aside', { class: 'okr-stack-4', 'aria-label': AJS.I18n.getText('okr.break.down.how') }, parts.choices),
                h('section', { 'aria-label': AJS.I18n.getText('okr.break.down.preview') }, [
                    h('div', { class: 'okr-row okr-between okr-wrap okr-preview-head' }, [
                        h('h2', {}, AJS.I18n.getText('okr.break.down.preview')),
                        h('span', { class: 'okr-row okr-small okr-2' }, [
                            AJS.I18n.getText('okr.break.down.nothing.saved'),
                            h('button', { type: 'button', class: 'aui-button aui-button-link okr-compact', onclick: unfoldAll }, AJS.I18n.getText('okr.objectives.unfold.all'))
                        ])
                    ]),
                    parts.result
                ]),
                h('footer', {}, [parts.foot, h('button', { type: 'button', class: 'aui-button', onclick: leave }, AJS.I18n.getText('okr.word.cancel')), parts.save])
            ])
        ]);
    }
});
