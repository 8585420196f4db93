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

    function lines(text) {
        return text.split(/\n/).map(line => line.trim()).filter(Boolean);
    }

    function fieldsOf(now) {
        const fields = {
            doneRule: field.choices({ name: 'doneRule', label: AJS.I18n.getText('okr.admin.done'), options: doneRules(), value: now.doneRule, onChange: fold }),
            doneStatuses: field.text({ name: 'doneStatuses', label: AJS.I18n.getText('okr.admin.done.statuses.ids'), help: AJS.I18n.getText('okr.admin.one.per.line'), value: (now.doneStatuses || []).join('\n'), rows: 3, required: true }),
            excludedResolutions: field.text({ name: 'excludedResolutions', label: AJS.I18n.getText('okr.admin.excluded'), help: AJS.I18n.getText('okr.admin.excluded.help'), value: (now.excludedResolutions || []).join('\n'), rows: 6 }),
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
            load: () => rest.get('/settings'),
            draw: now => h('div', { class: 'okr-stack-4 okr-settings' }, [draw(now), demo()])
        });

        function draw(now) {
            const fields = fieldsOf(now);
            const all = form(Object.values(fields));
            const notes = h('div', {});
            const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));

            async function send() {
                save.disabled = true;
                renew(notes, null);
                try {
                    await all.send(values => rest.put('/settings', bodyOf(values), { ifMatch: now.version === undefined ? '*' : now.version }));
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

        function bodyOf(values) {
            return Object.assign({}, values, { excludedResolutions: lines(values.excludedResolutions), doneStatuses: values.doneRule === 'STATUSES' ? lines(values.doneStatuses) : [] });
        }
    };
});
