/**
 * A person's report on a key result: its value or its milestones where they are kept by hand, a correction where it moves
 * by itself, how sure they are, and a note.
 */
define('okr/objectives/check-in', [
    'okr/dom', 'okr/confidence', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/goal', 'okr/health', 'okr/icon', 'okr/one-at-a-time', 'okr/rest', 'okr/switch'
], function (dom, confidence, dialog, field, flag, form, format, goal, health, icon, oneAtATime, rest, switchField) {
    'use strict';

    const { h, uid, renew } = dom;
    const USUAL = 7;
    const today = () => new Date().toISOString().slice(0, 10);

    /** A slider of 0 to 10 that says its band in words while it moves. */
    function slider(value) {
        const id = uid('confidence');
        const words = h('b', { class: 'okr-tn' });
        const bands = ['0', '1\u20133', '4\u20137', '8\u201310'].map((range, i) => h('span', {}, i ? `${range} ${confidence.word([0, 1, 4, 8][i])}` : range));
        const range = h('input', { type: 'range', id, min: 0, max: 10, step: 1, value, oninput: show });

        function show() {
            const now = Number(range.value);
            words.textContent = `${now} \u00b7 ${confidence.word(now)}`;
            range.setAttribute('aria-valuetext', `${now}, ${confidence.word(now)}`);
            bands.forEach((band, i) => band.classList.toggle('on', i === confidence.band(now)));
        }

        show();
        return {
            name: 'confidence',
            element: h('div', { class: 'okr-field', 'data-keep': true }, [
                h('div', { class: 'okr-row okr-between' }, [h('label', { for: id, class: 'okr-label' }, AJS.I18n.getText('okr.check.in.confidence')), words]),
                range, h('div', { class: 'okr-scale', 'aria-hidden': 'true' }, bands)
            ]),
            value: () => Number(range.value),
            isDirty: () => Number(range.value) !== value,
            fail: () => {}, focus: () => range.focus(), problem: () => null
        };
    }

    function standing(node) {
        return h('div', { class: `okr-why ${health.classOf(node.health && node.health.status)}` }, [
            health.health(node.health, { plain: true }), ' ', h('span', {}, health.reasonOf(node.health))
        ]);
    }

    function valueWords(node, value) {
        return value === null || value === undefined ? format.NO_DATA : goal.now(Object.assign({}, node, { current: value }));
    }

    function cell(label, value, below) {
        return h('div', {}, [h('span', { class: 'okr-label' }, label), h('span', { class: 'okr-value' }, value), h('span', { class: 'okr-small okr-3' }, below)]);
    }

    function previous(node, last) {
        return cell(AJS.I18n.getText('okr.check.in.previous'), last ? valueWords(node, last.value) : format.NO_DATA, last ? format.day(last.day) : AJS.I18n.getText('okr.check.in.first'));
    }

    function current(node) {
        if (!node.byHand) {
            return cell(AJS.I18n.getText('okr.check.in.automatic'), goal.now(node), node.sourceKpiId ? AJS.I18n.getText('okr.check.in.automatic.kpi') : AJS.I18n.getText('okr.check.in.automatic.text'));
        }
        const from = goal.isMovement(node) && node.baseline !== null;
        return cell(AJS.I18n.getText('okr.check.in.target'), node.direction === 'DONE' ? AJS.I18n.getText('okr.goal.done') : goal.aim(node), from ? AJS.I18n.getText('okr.check.in.from', format.quantity(node.baseline, node)) : '');
    }

    /** The value that a person gives: a number, or a switch for done or not. Its value is a decimal. */
    function valueField(node, label, onChange) {
        if (node.direction !== 'DONE') return field.number({ name: 'value', label, value: node.current, decimals: node.decimals, required: true, onInput: onChange });
        const words = [AJS.I18n.getText('okr.goal.not.done'), AJS.I18n.getText('okr.goal.done')];
        const done = switchField({ name: 'value', label, value: Number(node.current) >= 1, words, onChange });
        return Object.assign({}, done, { value: () => (done.value() ? '1' : '0') });
    }

    /** How far a typed value is from the one that stands. */
    function differenceOf(node, value) {
        const typed = value.value();
        if (typed === null || node.current === null || node.direction === 'DONE') return null;
        const by = Number((Number(typed) - Number(node.current)).toFixed(4));
        return String(by);
    }

    /** Writing a value over the computed one is folded away until somebody asks for it. */
    function correction(node) {
        const difference = h('p', { class: 'okr-small okr-2', role: 'status' });
        const value = valueField(node, AJS.I18n.getText('okr.check.in.correct.value'), () => tell());
        const reason = field.text({ name: 'reason', label: AJS.I18n.getText('okr.check.in.correct.reason'), help: AJS.I18n.getText('okr.check.in.correct.reason.help'), required: true, rows: 2, max: 2000 });
        const inside = h('div', { class: 'okr-correct-body' }, [
            h('div', { class: 'okr-stack' }, [value.element, difference]), reason.element
        ]);
        const opener = h('button', { type: 'button', class: 'okr-link okr-correct-open', 'aria-expanded': 'false', onclick: () => fold(inside.hidden) });
        const element = h('div', { class: 'okr-correct' }, [opener, inside]);

        function fold(open) {
            inside.hidden = value.element.hidden = reason.element.hidden = !open;
            opener.setAttribute('aria-expanded', String(open));
            renew(opener, [icon(open ? 'chevron-down' : 'chevron-right'), AJS.I18n.getText('okr.check.in.correct')]);
            if (open && element.isConnected) value.focus();
        }

        function tell() {
            const by = differenceOf(node, value);
            renew(difference, by === null || Number(by) === 0 ? AJS.I18n.getText('okr.check.in.correct.same', goal.now(node)) : AJS.I18n.getText('okr.check.in.correct.by', goal.now(node), format.delta(by, node)));
        }

        fold(false);
        if (node.direction !== 'DONE') tell();
        return { element, fields: [value, reason], isOpen: () => !inside.hidden };
    }

    function milestonesField(node) {
        const options = node.milestones.map(one => ({
            value: String(one.id),
            text: [one.title, one.due && h('span', { class: 'okr-small okr-3' }, ` ${AJS.I18n.getText('okr.side.milestone.due', format.day(one.due))}`)]
        }));
        const checked = node.milestones.filter(one => one.done).map(one => String(one.id));
        return field.checks({ name: 'milestones', label: AJS.I18n.getText('okr.check.in.milestones'), options, value: checked });
    }

    function reported(node, milestones) {
        return node.milestones.map(one => ({ id: one.id, done: milestones.includes(String(one.id)) }));
    }

    function automatic(node) {
        return h('div', { class: 'okr-compare-new' }, [
            h('span', { class: 'okr-label' }, AJS.I18n.getText('okr.check.in.confirm')),
            h('span', { class: 'okr-small okr-2' }, node.sourceKpiId ? AJS.I18n.getText('okr.check.in.confirm.kpi') : AJS.I18n.getText('okr.check.in.confirm.text'))
        ]);
    }

    /** The parts that differ by kind: { value, milestones, correct, element }. */
    function asked(node, last) {
        if (node.direction === 'MILESTONES') {
            const milestones = milestonesField(node);
            return { milestones, element: milestones.element };
        }
        if (!node.byHand) {
            const correct = node.mayCorrect && node.current !== null ? correction(node) : null;
            return { correct, element: [h('div', { class: 'okr-compare' }, [previous(node, last), current(node), automatic(node)]), correct && correct.element] };
        }
        const change = h('div', { class: 'okr-small okr-2', role: 'status' });
        const value = valueField(node, AJS.I18n.getText('okr.check.in.new.value'), () => {
            const by = value && differenceOf(node, value);
            renew(change, by ? AJS.I18n.getText('okr.check.in.change', format.delta(by, node)) : null);
        });
        return { value, element: h('div', { class: 'okr-compare' }, [previous(node, last), current(node), h('div', { class: 'okr-compare-new' }, [value.element, change])]) };
    }

    /** What is sent: a correction names the value that the person saw, so that credits that land meanwhile stay on top. */
    function report(node, parts, { value, reason, milestones, confidence, note, day }) {
        const said = { confidence, note, day };
        if (parts.milestones) said.milestones = reported(node, milestones);
        if (parts.value) said.value = value;
        if (parts.correct && parts.correct.isOpen()) Object.assign(said, { value, reason, automaticSeen: node.current });
        return said;
    }

    function show(node, checkIns, onSaved) {
        const last = checkIns[0] || null;
        const parts = asked(node, last);
        const dated = parts.value || parts.milestones;
        const sure = slider(last && last.confidence !== null && last.confidence !== undefined ? last.confidence : USUAL);
        const day = dated && field.day({ name: 'day', label: parts.milestones ? AJS.I18n.getText('okr.check.in.day.done') : AJS.I18n.getText('okr.check.in.day'), value: today(), latest: today() });
        const note = field.text({ name: 'note', label: AJS.I18n.getText('okr.check.in.note'), help: AJS.I18n.getText('okr.check.in.note.help'), rows: 3, max: 2000 });
        const all = form([parts.milestones, parts.value].concat(parts.correct ? parts.correct.fields : [], day, sure, note));
        const key = rest.newIdempotencyKey();
        const body = h('div', { class: 'okr-stack-4' }, [
            standing(node), parts.element,
            h('div', { class: 'okr-two' }, [h('div', { class: 'okr-stack' }, [sure.element, day && day.element]), note.element])
        ]);

        dialog.open({
            title: node.title, type: 'KEY_RESULT', key: node.key, body, save: AJS.I18n.getText('okr.check.in.act'), isDirty: all.isDirty,
            hint: AJS.I18n.getText('okr.check.in.hint'),
            onSave: async () => {
                await all.send(values => rest.post(`/key-results/${node.id}/check-ins`, report(node, parts, values), { idempotencyKey: key }));
                flag('success', AJS.I18n.getText('okr.check.in.done', node.key));
                onSaved();
            }
        });
    }

    /** The newest facts: what is corrected is the value that is shown. */
    return oneAtATime(async function checkIn(node, onSaved) {
        const [fresh, answer] = await Promise.all([
            rest.get(`/key-results/${node.id}`).catch(() => node), rest.get(`/key-results/${node.id}/check-ins`, { limit: 1 }).catch(() => ({ values: [] }))
        ]);
        show(fresh, answer.values, onSaved);
    });
});
