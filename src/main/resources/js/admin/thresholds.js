/** When a result counts as late: the limits of each cadence, drawn, with what they would change before they are saved. */
define('okr/admin/thresholds', [
    'okr/dom', 'okr/company', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/health', 'okr/rest', 'okr/states', 'okr/admin/limits-picture'
], function (dom, company, field, flag, form, format, health, rest, states, picture) {
    'use strict';

    const { h, renew } = dom;
    const PAUSE_MS = 300;
    const START = { POINTS_BEHIND: { onTrack: 10, atRisk: 25 }, SHARE_OF_EXPECTED: { onTrack: 90, atRisk: 70 } };
    const ORDER = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

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

    /** "11 on track, 4 at risk", in the order of how good it is; what nothing is, is left out. */
    function listed(counts) {
        return ORDER.filter(status => counts[status]).map(status => h('span', { class: `okr-health ${health.classOf(status)}` }, [health.shape(status), h('span', {}, `${format.number(counts[status])} ${health.word(status)}`)]));
    }

    const same = (a, b) => ORDER.every(status => (a[status] || 0) === (b[status] || 0));

    /** chosen { id }: the cadence that is shown, and is shown again after saving. */
    return function thresholds(facts, onSaved, chosen) {
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
            const told = h('div', { class: 'okr-row okr-wrap okr-small', role: 'status', 'data-id': 'preview' });
            const notes = h('div', {});
            const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-save': true, onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));
            let asking = null;
            let asked = 0;

            function turn(by) {
                fields.onTrack.control.value = kept[by].onTrack;
                fields.atRisk.control.value = kept[by].atRisk;
                fresh();
            }

            function fresh() {
                const { by } = all.values();
                [fields.onTrack, fields.atRisk].forEach((one, i) => { one.element.querySelector('label').textContent = labels(by)[i]; });
                renew(drawn, picture(all.values(), cadence));
                clearTimeout(asking);
                asking = setTimeout(preview, PAUSE_MS);
            }

            /** Only the last answer counts: one asked earlier may come later. */
            async function preview() {
                asked += 1;
                const mine = asked;
                const values = all.values();
                if (Object.values(fields).some(one => one.problem())) return renew(told, null);
                const answer = await rest.post(`/cadences/${cadence.id}/preview`, values).catch(() => null);
                return mine === asked && renew(told, answer && say(answer));
            }

            function say({ now: before, then }) {
                if (!ORDER.some(status => before[status] || then[status])) return h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.none'));
                return [
                    h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.then')), listed(then),
                    same(before, then) ? h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.same')) : [h('span', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.limits.now')), listed(before)]
                ];
            }

            async function send() {
                save.disabled = true;
                renew(notes, null);
                const { id, version, ...plain } = cadence;
                try {
                    await all.send(values => rest.put(`/cadences/${id}`, Object.assign(plain, { thresholds: values }), { ifMatch: version }));
                    flag('success', AJS.I18n.getText('okr.admin.limits.saved', cadence.name));
                    await onSaved();
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
                h('div', { class: 'okr-row okr-wrap' }, [h('div', { class: 'okr-grow' }, told), save])
            ]);
        }

        if (!first) return null;
        show(first);
        return h('section', { class: 'okr-box okr-calendar', 'aria-label': AJS.I18n.getText('okr.admin.limits'), 'data-id': 'thresholds' }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [h('h2', {}, AJS.I18n.getText('okr.admin.limits')), which.element]), place
        ]);
    };
});
