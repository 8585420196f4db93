/** Settings for the whole product, and below them the demo company. */
define('okr/admin/settings', [
    'okr/dom', 'okr/field', 'okr/flag', 'okr/form', 'okr/rest', 'okr/states', 'okr/admin/demo', 'okr/admin/frame'
], function (dom, field, flag, form, rest, states, demo, frame) {
    'use strict';

    const { h, renew } = dom;

    function doneRules() {
        return [
            { value: 'RESOLUTION', text: AJS.I18n.getText('okr.admin.done.resolution'), help: AJS.I18n.getText('okr.admin.done.resolution.help') },
            { value: 'DONE_CATEGORY', text: AJS.I18n.getText('okr.admin.done.category'), help: AJS.I18n.getText('okr.admin.done.category.help') },
            { value: 'STATUSES', text: AJS.I18n.getText('okr.admin.done.statuses'), help: AJS.I18n.getText('okr.admin.done.statuses.help') }
        ];
    }

    /** What Jira has, and what is chosen but no longer there: it stays until somebody takes it away. */
    function choicesOf(known, chosen) {
        const gone = chosen.filter(value => !known.some(one => one.value === value)).map(value => ({ value, text: value }));
        return known.concat(gone);
    }

    async function load() {
        const [now, statuses, resolutions] = await Promise.all([
            rest.get('/settings'), rest.get('/statuses').catch(() => ({ values: [] })), rest.get('/resolutions').catch(() => ({ values: [] }))
        ]);
        return {
            now,
            statuses: statuses.values.map(one => ({ value: String(one.id), text: one.name })),
            resolutions: resolutions.values.map(one => ({ value: one.name, text: one.name }))
        };
    }

    function fieldsOf({ now, statuses, resolutions }) {
        const fields = {
            doneRule: field.choices({ name: 'doneRule', label: AJS.I18n.getText('okr.admin.done'), options: doneRules(), value: now.doneRule, onChange: fold }),
            doneStatuses: field.checks({ name: 'doneStatuses', label: AJS.I18n.getText('okr.admin.done.statuses.which'), options: choicesOf(statuses, now.doneStatuses), value: now.doneStatuses, required: true }),
            excludedResolutions: field.checks({ name: 'excludedResolutions', label: AJS.I18n.getText('okr.admin.excluded'), help: AJS.I18n.getText('okr.admin.excluded.help'), options: choicesOf(resolutions, now.excludedResolutions), value: now.excludedResolutions }),
            breakDownHorizon: field.whole({ name: 'breakDownHorizon', label: AJS.I18n.getText('okr.admin.horizon'), help: AJS.I18n.getText('okr.admin.horizon.help'), value: now.breakDownHorizon, least: 0, most: 12, required: true }),
            checkInDays: field.whole({ name: 'checkInDays', label: AJS.I18n.getText('okr.admin.check.in.days'), help: AJS.I18n.getText('okr.admin.days'), value: now.checkInDays, least: 1, most: 366, required: true }),
            graceDays: field.whole({ name: 'graceDays', label: AJS.I18n.getText('okr.admin.grace'), help: AJS.I18n.getText('okr.admin.grace.help'), value: now.graceDays, least: 0, most: 366, required: true }),
            settleSeconds: field.whole({ name: 'settleSeconds', label: AJS.I18n.getText('okr.admin.settle'), help: AJS.I18n.getText('okr.admin.settle.help'), value: now.settleSeconds, least: 0, most: 3600, required: true })
        };

        function fold(rule) {
            fields.doneStatuses.element.hidden = rule !== 'STATUSES';
        }

        fold(now.doneRule);
        return fields;
    }

    return function settings(root) {
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.settings'), text: AJS.I18n.getText('okr.admin.settings.text'),
            load,
            draw: facts => h('div', { class: 'okr-stack-4 okr-settings' }, [draw(facts), demo()])
        });

        function draw(facts) {
            const fields = fieldsOf(facts);
            const { now } = facts;
            const all = form(Object.values(fields));
            const notes = h('div', {});
            const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));

            async function send() {
                save.disabled = true;
                renew(notes, null);
                try {
                    await all.send(values => rest.put('/settings', Object.assign({}, values, { doneStatuses: values.doneRule === 'STATUSES' ? values.doneStatuses : [] }), { ifMatch: now.version }));
                    flag('success', AJS.I18n.getText('okr.admin.settings.saved'));
                    await page.reload();
                } catch (error) {
                    renew(notes, states.message('error', error.detail || error.message));
                } finally {
                    save.disabled = false;
                }
            }

            return h('section', { class: 'okr-box okr-settings-box', 'aria-label': AJS.I18n.getText('okr.admin.settings') }, [
                notes,
                h('div', { class: 'okr-two' }, [
                    h('div', { class: 'okr-form' }, [fields.doneRule.element, fields.doneStatuses.element]),
                    fields.excludedResolutions.element
                ]),
                h('div', { class: 'okr-four-col' }, [fields.breakDownHorizon, fields.checkInDays, fields.graceDays, fields.settleSeconds].map(one => one.element)),
                h('div', { class: 'okr-row' }, [h('span', { class: 'okr-grow' }), h('button', { type: 'button', class: 'aui-button aui-button-subtle', onclick: page.reload }, AJS.I18n.getText('okr.dialog.discard')), save])
            ]);
        }
    };
});
