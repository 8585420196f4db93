/** Settings for the whole product, and below them the demo company. */
define('okr/admin/settings', [
    'okr/dom', 'okr/field', 'okr/form', 'okr/format', 'okr/rest', 'okr/states', 'okr/admin/demo', 'okr/admin/frame', 'okr/admin/healths', 'okr/admin/preview', 'okr/admin/put-back'
], function (dom, field, form, format, rest, states, demo, frame, healths, preview, putBack) {
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
        const [now, usual, statuses, resolutions] = await Promise.all([
            rest.get('/settings'), rest.get('/settings/defaults'), rest.get('/statuses').catch(() => ({ values: [] })), rest.get('/resolutions').catch(() => ({ values: [] }))
        ]);
        return {
            now, usual,
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
        return { fields, fold };
    }

    /** Which issues would count otherwise, where another rule says so, and how healthy what runs would be. */
    function said(answer) {
        return [
            answer.looked > 0 && h('b', { class: 'okr-whole' }, AJS.I18n.getText('okr.admin.settings.issues', format.number(answer.looked), format.number(answer.joining), format.number(answer.leaving))),
            healths(answer)
        ];
    }

    function group(title, text, content) {
        return h('div', { class: 'okr-stack' }, [h('h2', {}, title), h('p', { class: 'okr-2' }, text), content]);
    }

    return function settings(root) {
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.settings'), text: AJS.I18n.getText('okr.admin.settings.text'),
            load,
            draw: facts => h('div', { class: 'okr-stack-4 okr-settings' }, [draw(facts), demo()])
        });

        function draw(facts) {
            const { fields, fold } = fieldsOf(facts);
            const { now, usual } = facts;
            const all = form(Object.values(fields));
            const notes = h('div', {});
            const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-save': true, onclick: send }, AJS.I18n.getText('okr.admin.save.changes'));
            const defaults = h('button', { type: 'button', class: 'aui-button aui-button-subtle', 'data-default': true, onclick: toDefault }, AJS.I18n.getText('okr.admin.use.default'));
            const discard = h('button', { type: 'button', class: 'aui-button aui-button-subtle', onclick: page.reload }, AJS.I18n.getText('okr.dialog.discard'));
            const effect = preview({ path: '/settings/preview', say: said, values: () => (all.isDirty() && !Object.values(fields).some(one => !one.element.hidden && one.problem()) ? values() : null) });

            function values() {
                const typed = all.values();
                return Object.assign(typed, { doneStatuses: typed.doneRule === 'STATUSES' ? typed.doneStatuses : [] });
            }

            /** Only filled in: what it means is seen before it is saved. */
            function toDefault() {
                Object.values(fields).forEach(one => one.set(usual[one.name]));
                fold(usual.doneRule);
                effect.ask();
            }

            async function send() {
                save.disabled = true;
                renew(notes, null);
                try {
                    await all.send(() => rest.put('/settings', values(), { ifMatch: now.version }));
                    await page.reload();
                    putBack('/settings', now, { text: AJS.I18n.getText('okr.admin.settings.saved'), tell: page.tell, reload: page.reload });
                } catch (error) {
                    renew(notes, states.message('error', error.detail || error.message));
                } finally {
                    save.disabled = false;
                }
            }

            return h('section', { class: 'okr-box okr-settings-box', 'aria-label': AJS.I18n.getText('okr.admin.settings'), oninput: effect.ask, onchange: effect.ask }, [
                notes,
                group(AJS.I18n.getText('okr.admin.settings.counting'), AJS.I18n.getText('okr.admin.settings.counting.text'), h('div', { class: 'okr-two' }, [
                    h('div', { class: 'okr-form' }, [fields.doneRule.element, fields.doneStatuses.element]),
                    fields.excludedResolutions.element
                ])),
                group(AJS.I18n.getText('okr.admin.settings.rhythm'), AJS.I18n.getText('okr.admin.settings.rhythm.text'), h('div', { class: 'okr-four-col' }, [fields.checkInDays.element, fields.graceDays.element])),
                group(AJS.I18n.getText('okr.admin.settings.ahead'), AJS.I18n.getText('okr.admin.settings.ahead.text'), h('div', { class: 'okr-four-col' }, [fields.breakDownHorizon.element, fields.settleSeconds.element])),
                h('div', { class: 'okr-row okr-wrap' }, [h('div', { class: 'okr-grow' }, effect.element), defaults, discard, save])
            ]);
        }
    };
});
