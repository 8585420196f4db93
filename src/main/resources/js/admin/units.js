/** Units: the company, its departments, teams and people, as a tree that can be changed in place. */
define('okr/admin/units', [
    'okr/dom', 'okr/ask', 'okr/company', 'okr/flag', 'okr/format', 'okr/menu', 'okr/person', 'okr/rest', 'okr/states', 'okr/admin/frame', 'okr/admin/put-back', 'okr/admin/unit-dialog', 'okr/admin/words'
], function (dom, ask, company, flag, format, menu, person, rest, states, frame, putBack, unitDialog, words) {
    'use strict';

    const { h } = dom;

    /** As the server knows it. */
    function plain(unit) {
        const { lead, roles, ...own } = unit;
        return own;
    }

    function members(unit) {
        if (!unit.roles.length) return h('span', { class: 'okr-3' }, '\u2013');
        return unit.roles.map((role, i) => [i > 0 && ', ', h('a', { href: rest.page(`/plugins/servlet/okr/admin/roles?role=${role.id}`) }, role.name)]);
    }

    return function units(root) {
        let top = null;
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.units'),
            text: AJS.I18n.getText('okr.admin.units.text'),
            action: { text: AJS.I18n.getText('okr.admin.unit'), onClick: () => edit({ parentId: top }) },
            load, draw
        });

        async function load() {
            company.forget();
            const [{ values: all }, roles] = await Promise.all([rest.get('/units', { retired: true, limit: 1000 }), company.roles().catch(() => [])]);
            const tops = all.filter(unit => !unit.parentId && !unit.retired);
            top = tops.length === 1 ? tops[0].id : null;
            const names = await Promise.all(all.map(unit => company.nameOf(unit.leadKey)));
            return all.map((unit, i) => Object.assign({ lead: names[i], roles: roles.filter(role => role.unitId === unit.id) }, unit));
        }

        function edit(unit) {
            unitDialog(plain(unit), page);
        }

        /** Says what stays with it before anybody retires it. */
        async function retire(unit) {
            try {
                const { objectives, kpis } = await rest.post(`/units/${unit.id}/preview`, Object.assign(plain(unit), { retired: true }));
                askToRetire(unit, [h('p', {}, AJS.I18n.getText('okr.admin.unit.retire.text')), h('p', {}, AJS.I18n.getText('okr.admin.unit.holds', format.number(objectives), format.number(kpis)))]);
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        function askToRetire(unit, text) {
            ask({
                title: AJS.I18n.getText('okr.admin.retire.title', unit.name), text, act: AJS.I18n.getText('okr.admin.retire'),
                onYes: async () => {
                    await rest.remove(`/units/${unit.id}`, { ifMatch: unit.version });
                    await page.reload();
                    putBack(`/units/${unit.id}`, plain(unit), { text: AJS.I18n.getText('okr.admin.retired', unit.name), tell: page.tell, reload: page.reload });
                }
            });
        }

        async function bringBack(unit) {
            try {
                await rest.put(`/units/${unit.id}`, Object.assign(plain(unit), { retired: false }), { ifMatch: unit.version });
                await page.reload();
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        function actions(unit) {
            return menu({
                label: AJS.I18n.getText('okr.side.actions', unit.name), icon: 'more', classes: 'aui-button aui-button-subtle okr-icon-button',
                items: () => (unit.retired ? [{ text: AJS.I18n.getText('okr.admin.bring.back'), onSelect: () => bringBack(unit) }] : [
                    { text: AJS.I18n.getText('okr.word.edit'), onSelect: () => edit(unit) },
                    { text: AJS.I18n.getText('okr.admin.unit.add.below'), onSelect: () => edit({ parentId: unit.id }) },
                    { separator: true },
                    { text: AJS.I18n.getText('okr.admin.retire'), onSelect: () => retire(unit) }
                ])
            });
        }

        function row({ one, depth }) {
            return h('tr', { 'data-id': one.id, class: one.retired ? 'okr-3' : null }, [
                h('td', {}, h('span', { class: 'okr-unit', style: { '--okr-lvl': depth } }, [
                    one.retired ? h('span', {}, one.name) : h('button', { type: 'button', class: 'okr-link', onclick: () => edit(one) }, one.name), one.retired && h('span', { class: 'okr-loz' }, AJS.I18n.getText('okr.admin.is.retired'))
                ])),
                h('td', { class: 'okr-2' }, words.kind(one.kind)),
                h('td', {}, one.lead ? person.person({ key: one.lead.value, name: one.lead.text }) : h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.admin.unit.no.lead'))),
                h('td', {}, members(one)),
                h('td', { class: 'okr-num' }, actions(one))
            ]);
        }

        function draw(all) {
            if (!all.length) {
                return states.empty({
                    title: AJS.I18n.getText('okr.admin.units.none'), text: AJS.I18n.getText('okr.admin.units.none.text'),
                    action: { text: AJS.I18n.getText('okr.admin.unit.create.act'), onClick: () => edit({ parentId: null }) }
                });
            }
            return h('table', { class: 'okr-grid is-roomy okr-units' }, [
                h('thead', {}, h('tr', {}, [
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.unit')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.unit.kind')),
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.unit.lead')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.roles')), h('th', { class: 'okr-num' }, h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.actions')))
                ])),
                h('tbody', {}, company.inOrder(all).map(row))
            ]);
        }
    };
});
