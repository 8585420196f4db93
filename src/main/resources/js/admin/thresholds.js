/** When a result counts as late: the limits of each cadence, drawn, with what they would change before they are saved. */
define('okr/admin/thresholds', [
    'okr/dom', 'okr/company', 'okr/field', 'okr/form', 'okr/rest', 'okr/states', 'okr/admin/healths', 'okr/admin/limits-picture', 'okr/admin/preview', 'okr/admin/put-back'
], function (dom, company, field, form, rest, states, healths, picture, preview, putBack) {
    'use strict';

    const { h, renew } = dom;
    const START = { POINTS_BEHIND: { onTrack: 10, atRisk: 25 }, SHARE_OF_EXPECTED: { onTrack: 90, atRisk: 70 } };

    function ways() {
        return [
            { value: 'POINTS_BEHIND', text: AJS.I18n.getText('okr.admin.limits.points'), help: AJS.I18n.getText('okr.admin.limits.points.help') },
            { value: 'SHARE_OF_EXPECTED', text: AJS.I18n.getText('okr.admin.limits.share'), help: AJS.I18n.getText('okr.admin.limits.share.help') }
        ];
    }

    function labels(by) {
        return by === 'POINTS_BEHIND'
            ? [AJS.I18n.getText('okr.admin.limits.points.on.track'), AJS.I18n.getText('okr.admin.limits.points.at.risk')]
            : [AJS.I18n.getText('okr.admin.limits.share.on.track'), AJS.I18n.getText('okr.admin.limits.share.at.risk')];
    }

    /** page: { reload, tell }; chosen { id }: the cadence that is shown, and is shown again after saving. */
    return function thresholds(facts, page, chosen) {
        const cadences = company.inOrder(facts.cadences).map(({ one }) => one).filter(one => one.active);
        const first = cadences.find(one => one.id === chosen.id) || cadences[0];
        const place = h('div', { class: 'okr-stack-4' });
        const which = field.select({
            name: 'cadence', label: AJS.I18n.getText('okr.admin.limits.cadence'), value: first && first.id,
            options: cadences.map(one => ({ value: one.id, text: one.name })), onChange: id => show(cadences.find(one => one.id === id))
        });

        function show(cadence) {
            chosen.id = cadence.id;
            renew(place, editor(cadence));
        }

        function editor(cadence) {
            const now = cadence.thresholds;
            const kept = Object.assign({}, START, { [now.by]: now });
            const whole = (name, value) => field.whole({ name, label: '\u2026', value, least: 0, most: 100, required: true });
            const fields = {
                by: field.choices({ name: 'by', label: AJS.I18n.getText('okr.admin.limits.by'), options: ways(), value: now.by, onChange: turn }),
                onTrack: whole('onTrack', now.onTrack),
                atRisk: whole('atRisk', now.atRisk)
            };
            const all = form(Object.values(fields));
            const drawn = h('figure', { class: 'okr-limits' });
            const effect = preview({
                path: `/cadences/${cadence.id}/preview`, say: healths,
                values: () => (Object.values(fields).some(one => one.problem()) ? null : all.values())
            });
            const notes = h('div', {});
            const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-save': true, onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));
            const standard = cadence.standardThresholds;
            const defaults = h('button', { type: 'button', class: 'aui-button aui-button-subtle', 'data-default': true, onclick: toStandard }, AJS.I18n.getText('okr.admin.use.default'));

            function turn(by) {
                fields.onTrack.control.value = kept[by].onTrack;
                fields.atRisk.control.value = kept[by].atRisk;
                fresh();
            }

            function fresh() {
                const { by } = all.values();
                [fields.onTrack, fields.atRisk].forEach((one, i) => { one.element.querySelector('label').textContent = labels(by)[i]; });
                renew(drawn, picture(all.values(), cadence));
                effect.ask();
            }

            /** Only filled in: what it means is seen before it is saved. */
            function toStandard() {
                fields.by.set(standard.by);
                fields.onTrack.set(standard.onTrack);
                fields.atRisk.set(standard.atRisk);
                fresh();
            }

            async function send() {
                save.disabled = true;
                renew(notes, null);
                const { id, version } = cadence;
                try {
                    await all.send(values => rest.put(`/cadences/${id}`, Object.assign({}, cadence, { thresholds: values }), { ifMatch: version }));
                    await page.reload();
                    putBack(`/cadences/${id}`, cadence, { text: AJS.I18n.getText('okr.admin.limits.saved', cadence.name), tell: page.tell, reload: page.reload });
                } catch (error) {
                    renew(notes, states.message('error', error.detail || error.message));
                } finally {
                    save.disabled = false;
                }
            }

            fresh();
            return h('div', { class: 'okr-stack-4', oninput: fresh }, [
                notes,
                h('div', { class: 'okr-two' }, [
                    h('div', { class: 'okr-form' }, [fields.by.element, h('div', { class: 'okr-two okr-limit-pair' }, [fields.onTrack.element, fields.atRisk.element])]),
                    drawn
                ]),
                h('div', { class: 'okr-row okr-wrap' }, [h('div', { class: 'okr-grow' }, effect.element), defaults, save])
            ]);
        }

        if (!first) return null;
        show(first);
        return h('section', { class: 'okr-box okr-calendar', 'aria-label': AJS.I18n.getText('okr.admin.limits'), 'data-id': 'thresholds' }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [h('h2', {}, AJS.I18n.getText('okr.admin.limits')), which.element]), place
        ]);
    };
});
