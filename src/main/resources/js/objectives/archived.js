/** What was put away: still counted, out of the lists, and brought back from here. */
define('okr/objectives/archived', ['okr/dom', 'okr/dialog', 'okr/rest', 'okr/states', 'okr/tag'], function (dom, dialog, rest, states, tag) {
    'use strict';

    const { h, renew } = dom;

    function line(objective, onBack) {
        return h('li', { class: 'okr-archived', 'data-id': objective.id }, [
            tag('OBJECTIVE'),
            h('span', { class: 'okr-grow okr-cut', 'data-okr-tip': objective.title }, objective.title),
            h('span', { class: 'okr-period' }, objective.periodName),
            objective.mayEdit !== false && h('button', { type: 'button', class: 'aui-button okr-compact', onclick: () => onBack(objective) }, AJS.I18n.getText('okr.objectives.unarchive'))
        ]);
    }

    return function archived(onChanged) {
        const list = h('ul', { class: 'okr-stack' }, states.skeleton(['60%', '48%', '54%']));
        const open = dialog.open({ title: AJS.I18n.getText('okr.objectives.archived'), body: list });

        async function load() {
            try {
                const values = (await rest.get('/objectives', { state: 'ARCHIVED', limit: 1000 })).values.filter(one => one.state === 'ARCHIVED');
                renew(list, values.length ? values.map(one => line(one, bringBack))
                    : states.empty({ icon: 'circle', title: AJS.I18n.getText('okr.objectives.archived.none'), text: AJS.I18n.getText('okr.objectives.archived.none.text') }));
            } catch (error) {
                renew(list, states.failed(error, load));
            }
        }

        async function bringBack(objective) {
            try {
                await rest.post(`/objectives/${objective.id}/unarchive`, {});
                await Promise.all([load(), onChanged()]);
            } catch (error) {
                open.fail(error);
            }
        }

        load();
    };
});
