/** A person's report on a key result: its value where it is kept by hand, how sure they are, and a note. */
define('okr/objectives/check-in', [
    'okr/dom', 'okr/confidence', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/health', 'okr/one-at-a-time', 'okr/rest'
], function (dom, confidence, dialog, field, flag, form, format, health, oneAtATime, rest) {
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

    function previous(node, last) {
        return h('div', {}, [
            h('span', { class: 'okr-label' }, AJS.I18n.getText('okr.check.in.previous')),
            h('span', { class: 'okr-value' }, last ? format.quantity(last.value, node) : format.NO_DATA),
            h('span', { class: 'okr-small okr-3' }, last ? format.day(last.day) : AJS.I18n.getText('okr.check.in.first'))
        ]);
    }

    function current(node) {
        return h('div', {}, [
            h('span', { class: 'okr-label' }, node.earns ? AJS.I18n.getText('okr.check.in.automatic') : AJS.I18n.getText('okr.check.in.target')),
            h('span', { class: 'okr-value' }, format.quantity(node.earns ? node.current : node.target, node)),
            h('span', { class: 'okr-small okr-3' }, node.earns ? AJS.I18n.getText('okr.check.in.automatic.text') : AJS.I18n.getText('okr.check.in.from', format.quantity(node.baseline, node)))
        ]);
    }

    function show(node, checkIns, onSaved) {
        const last = checkIns[0] || null;
        const change = h('div', { class: 'okr-small okr-2', role: 'status' });
        const value = node.earns ? null : field.number({
            name: 'value', label: AJS.I18n.getText('okr.check.in.new.value'), value: node.current, decimals: node.decimals, required: true, onInput: () => tellChange()
        });
        const sure = slider(last && last.confidence !== null && last.confidence !== undefined ? last.confidence : USUAL);
        const day = value && field.day({ name: 'day', label: AJS.I18n.getText('okr.check.in.day'), value: today(), latest: today() });
        const note = field.text({ name: 'note', label: AJS.I18n.getText('okr.check.in.note'), help: AJS.I18n.getText('okr.check.in.note.help'), rows: 3, max: 2000 });
        const all = form([value, day, sure, note]);
        const key = rest.newIdempotencyKey();

        function tellChange() {
            const typed = value.value();
            const by = typed === null || node.current === null ? null : String(Number(typed) - Number(node.current));
            renew(change, by === null ? null : AJS.I18n.getText('okr.check.in.change', format.delta(by, node)));
        }

        const body = h('div', { class: 'okr-stack-4' }, [
            standing(node),
            h('div', { class: 'okr-compare' }, [previous(node, last), current(node), h('div', { class: 'okr-compare-new' }, value ? [value.element, change] : automatic())]),
            h('div', { class: 'okr-two' }, [h('div', { class: 'okr-stack' }, [sure.element, day && day.element]), note.element])
        ]);

        dialog.open({
            title: node.title, type: 'KEY_RESULT', key: node.key, body, save: AJS.I18n.getText('okr.check.in.act'), isDirty: all.isDirty,
            hint: AJS.I18n.getText('okr.check.in.hint'),
            onSave: async () => {
                await all.send(values => rest.post(`/key-results/${node.id}/check-ins`, values, { idempotencyKey: key }));
                flag('success', AJS.I18n.getText('okr.check.in.done', node.key));
                onSaved();
            }
        });
    }

    function automatic() {
        return [h('span', { class: 'okr-label' }, AJS.I18n.getText('okr.check.in.confirm')), h('span', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.check.in.confirm.text'))];
    }

    return oneAtATime(async function checkIn(node, onSaved) {
        const answer = await rest.get(`/key-results/${node.id}/check-ins`, { limit: 1 }).catch(() => ({ values: [] }));
        show(node, answer.values, onSaved);
    });
});
