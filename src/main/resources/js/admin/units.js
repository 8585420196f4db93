/** Units: the company, its departments, teams and people, as a tree that can be changed in place. */
define('okr/admin/units', [
    'okr/dom', 'okr/ask', 'okr/company', 'okr/flag', 'okr/menu', 'okr/person', 'okr/rest', 'okr/states', 'okr/admin/frame', 'okr/admin/unit-dialog', 'okr/admin/words'
], function (dom, ask, company, flag, menu, person, rest, states, frame, unitDialog, words) {
    'use strict';

    const { h } = dom;

    return function units(root) {
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.units'),
            text: AJS.I18n.getText('okr.admin.units.text'),
            action: { text: AJS.I18n.getText('okr.admin.unit'), onClick: () => edit({ parentId: null }) },
            load, draw
        });

        async function load() {
            company.forget();
            const all = (await rest.get('/units', { retired: true, limit: 1000 })).values;
            const names = await Promise.all(all.map(unit => company.nameOf(unit.leadKey)));
            return all.map((unit, i) => Object.assign({ lead: names[i] }, unit));
        }

        function edit(unit) {
            unitDialog(unit, page.reload);
        }

        function retire(unit) {
            ask({
                title: AJS.I18n.getText('okr.admin.retire.title', unit.name), text: AJS.I18n.getText('okr.admin.unit.retire.text'), act: AJS.I18n.getText('okr.admin.retire'),
                onYes: async () => {
                    await rest.remove(`/units/${unit.id}`, { ifMatch: unit.version });
                    flag('success', AJS.I18n.getText('okr.admin.retired', unit.name));
                    await page.reload();
                }
            });
        }

        async function bringBack(unit) {
            const { id, version, lead, ...plain } = unit;
            try {
                await rest.put(`/units/${id}`, Object.assign(plain, { retired: false }), { ifMatch: version });
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
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.unit.lead')), h('th', { class: 'okr-num' }, h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.actions')))
                ])),
                h('tbody', {}, company.inOrder(all).map(row))
            ]);
        }
    };
});
