/** One role: who has it, what they may do in a unit and below, and who gets planned issues. */
define('okr/admin/role-editor', [
    'okr/dom', 'okr/ask', 'okr/company', 'okr/field', 'okr/flag', 'okr/form', 'okr/rest', 'okr/states', 'okr/write', 'okr/admin/members', 'okr/admin/words'
], function (dom, ask, company, field, flag, form, rest, states, writer, membersField, words) {
    'use strict';

    const { h, renew } = dom;
    const NEW = { name: '', unitId: null, members: [], permissions: ['VIEW', 'CHECK_IN', 'EDIT_OWN'], assignment: 'ROUND_ROBIN' };

    /** on: onSaved(role or null when it is gone), onDiscard(). */
    return function roleEditor(given, lists, on) {
        const role = given || Object.assign({}, NEW);
        const write = writer('/roles');
        const notes = h('div', {});
        const everywhere = { value: null, text: AJS.I18n.getText('okr.admin.role.everywhere') };
        const fields = {
            name: field.text({ name: 'name', label: AJS.I18n.getText('okr.admin.name'), value: role.name, required: true, max: 120 }),
            unitId: field.select({ name: 'unitId', label: AJS.I18n.getText('okr.admin.role.unit'), options: [everywhere].concat(company.asOptions(lists.units)), value: role.unitId }),
            members: membersField(role.members || []),
            permissions: field.checks({ name: 'permissions', label: AJS.I18n.getText('okr.admin.role.permissions'), options: words.permissions(), value: role.permissions || [] }),
            assignment: field.choices({ name: 'assignment', label: AJS.I18n.getText('okr.admin.role.assignment'), options: words.assignments(), value: role.assignment })
        };
        const all = form(Object.values(fields));
        const save = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: send }, verb());

        function verb() {
            if (!given) return AJS.I18n.getText('okr.admin.role.create.act');
            return role.retired ? AJS.I18n.getText('okr.admin.bring.back') : AJS.I18n.getText('okr.admin.role.save');
        }

        async function send() {
            save.disabled = true;
            renew(notes, null);
            try {
                const saved = await all.send(values => write(role, Object.assign({ retired: false }, values)));
                flag('success', AJS.I18n.getText('okr.admin.saved', fields.name.value()));
                await on.onSaved(saved);
            } catch (error) {
                renew(notes, states.message('error', error.detail || error.message));
            } finally {
                save.disabled = false;
            }
        }

        function retire() {
            ask({
                title: AJS.I18n.getText('okr.admin.retire.title', role.name), text: AJS.I18n.getText('okr.admin.role.retire.text'), act: AJS.I18n.getText('okr.admin.retire'),
                onYes: async () => {
                    await rest.remove(`/roles/${role.id}`, { ifMatch: role.version });
                    flag('success', AJS.I18n.getText('okr.admin.retired', role.name));
                    await on.onSaved(null);
                }
            });
        }

        return h('section', {
            class: 'okr-box okr-role', 'aria-label': given ? role.name : AJS.I18n.getText('okr.admin.role.create'),
            onkeydown: event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(); }
        }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [
                h('h2', {}, given ? role.name : AJS.I18n.getText('okr.admin.role.create')),
                given && !role.retired && h('button', { type: 'button', class: 'aui-button aui-button-subtle', onclick: retire }, AJS.I18n.getText('okr.admin.retire'))
            ]),
            notes,
            h('div', { class: 'okr-two' }, [fields.name.element, fields.unitId.element]),
            h('div', { class: 'okr-three-col okr-role-parts' }, [fields.members.element, fields.permissions.element, fields.assignment.element]),
            h('div', { class: 'okr-row okr-role-foot' }, [
                h('span', { class: 'okr-grow' }),
                h('button', { type: 'button', class: 'aui-button aui-button-subtle', onclick: on.onDiscard }, AJS.I18n.getText('okr.dialog.discard')), save
            ])
        ]);
    };
});
