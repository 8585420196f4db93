/** Roles: a matrix of all, and below it the chosen one with its members, permissions and way of assigning. */
define('okr/admin/roles', [
    'okr/dom', 'okr/company', 'okr/icon', 'okr/rest', 'okr/states', 'okr/admin/frame', 'okr/admin/person-check', 'okr/admin/role-editor', 'okr/admin/words'
], function (dom, company, icon, rest, states, frame, personCheck, roleEditor, words) {
    'use strict';

    const { h, renew, swap } = dom;

    function allowed(role, permission) {
        const yes = (role.permissions || []).includes(permission.value);
        return h('td', {}, yes
            ? h('span', { class: 'okr-good okr-yes' }, [icon('check'), h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.yes'))])
            : h('span', { class: 'okr-3' }, ['\u2013', h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.no'))]));
    }

    return function roles(root) {
        const matrix = h('table', { class: 'okr-matrix' });
        const editor = h('div', {});
        const checked = h('div', {});
        const content = h('div', { class: 'okr-stack-4 okr-roles' }, [h('section', {}, [h('h2', {}, AJS.I18n.getText('okr.admin.roles.who')), h('div', { class: 'okr-scroll', tabindex: 0, role: 'region', 'aria-label': AJS.I18n.getText('okr.admin.roles.who') }, matrix)]), editor, checked]);
        const none = h('div', {});
        let chosenId = Number(new URLSearchParams(window.location.search).get('role')) || null;
        let lists = { roles: [], units: [] };
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.roles'), text: AJS.I18n.getText('okr.admin.roles.text'),
            action: { text: AJS.I18n.getText('okr.admin.role'), onClick: () => open(null) },
            load, draw
        });

        async function load() {
            company.forget();
            const [all, units] = await Promise.all([rest.get('/roles', { retired: true, limit: 1000 }), company.units()]);
            return { roles: all.values, units };
        }

        function draw(found) {
            lists = found;
            if (!lists.roles.length) {
                swap(editor, null);
                none.hidden = false;
                swap(none, states.empty({
                    title: AJS.I18n.getText('okr.admin.roles.none'), text: AJS.I18n.getText('okr.admin.roles.none.text'),
                    action: { text: AJS.I18n.getText('okr.admin.role.create.act'), onClick: () => open(null) }
                }));
                return h('div', {}, [none, editor]);
            }
            const chosen = lists.roles.find(role => role.id === chosenId) || lists.roles[0];
            chosenId = chosen.id;
            drawMatrix();
            openEditor(chosen);
            if (!checked.firstChild) swap(checked, personCheck(lists.units));
            return content;
        }

        function drawMatrix() {
            const columns = words.permissions();
            renew(matrix, [
                h('thead', {}, h('tr', {}, [h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.role')), columns.map(column => h('th', { scope: 'col' }, column.text))])),
                h('tbody', {}, lists.roles.map(role => h('tr', { 'data-id': role.id, class: role.id === chosenId ? 'on' : null }, [
                    h('th', { scope: 'row' }, h('button', { type: 'button', class: 'okr-link', 'aria-pressed': String(role.id === chosenId), onclick: () => open(role) }, role.name), role.retired && [' ', h('span', { class: 'okr-loz' }, AJS.I18n.getText('okr.admin.is.retired'))]),
                    columns.map(column => allowed(role, column))
                ])))
            ]);
        }

        /** null opens an empty one, for a new role. */
        function open(role) {
            chosenId = role ? role.id : null;
            none.hidden = true;
            drawMatrix();
            openEditor(role);
            const first = editor.querySelector('input');
            if (first) first.focus();
        }

        function openEditor(role) {
            swap(editor, roleEditor(role, lists, { onSaved: saved => { chosenId = saved ? saved.id : null; return page.reload(); }, onDiscard: () => openEditor(role) }));
        }
    };
});
