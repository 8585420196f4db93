/** What a person may do, and why: the roles they have, as whom, and the units they lead. */
define('okr/admin/person-check', ['okr/dom', 'okr/company', 'okr/field', 'okr/icon', 'okr/rest', 'okr/states', 'okr/admin/words'], function (dom, company, field, icon, rest, states, words) {
    'use strict';

    const { h, renew } = dom;

    function mark(has) {
        return h('td', {}, has
            ? h('span', { class: 'okr-good okr-yes' }, [icon('check'), h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.yes'))])
            : h('span', { class: 'okr-3' }, ['\u2013', h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.no'))]));
    }

    /** "by the group sales-team": as whom the person has a role. */
    function through(member) {
        if (!member || member.type === 'USER') return AJS.I18n.getText('okr.admin.check.named');
        return member.type === 'GROUP' ? AJS.I18n.getText('okr.admin.check.group', member.value) : AJS.I18n.getText('okr.admin.check.project.role');
    }

    function why(grant) {
        if (grant.roleId) return [h('span', {}, grant.roleName), h('div', { class: 'okr-small okr-3' }, through(grant.member))];
        return AJS.I18n.getText('okr.admin.check.lead', grant.unitName);
    }

    function where(grant) {
        return grant.unitId ? AJS.I18n.getText('okr.admin.check.below', grant.unitName) : AJS.I18n.getText('okr.admin.role.everywhere');
    }

    function table(answer, unitName) {
        const columns = words.permissions();
        const line = (head, place, permissions, id) => h('tr', { 'data-id': id, class: id === 'sum' ? 'on' : null }, [
            h('th', { scope: 'row' }, head), h('td', { class: 'okr-small' }, place), columns.map(column => mark(permissions.includes(column.value)))
        ]);
        return h('div', { class: 'okr-scroll', tabindex: 0, role: 'region', 'aria-label': answer.name }, h('table', { class: 'okr-matrix' }, [
            h('thead', {}, h('tr', {}, [
                h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.check.why')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.check.where')),
                columns.map(column => h('th', { scope: 'col' }, column.text))
            ])),
            h('tbody', {}, [
                answer.grants.map((grant, i) => line(why(grant), where(grant), grant.permissions, `grant-${i}`)),
                answer.inUnit && line(AJS.I18n.getText('okr.admin.check.sum'), unitName, answer.inUnit, 'sum')
            ])
        ]));
    }

    function shown(answer, unitName) {
        return [
            !answer.active && states.message('warning', AJS.I18n.getText('okr.admin.check.inactive', answer.name)),
            answer.everything && states.message('info', answer.jiraAdmin ? AJS.I18n.getText('okr.admin.check.jira.admin', answer.name) : AJS.I18n.getText('okr.admin.check.admin', answer.name)),
            !answer.grants.length && !answer.everything && states.message('info', AJS.I18n.getText('okr.admin.check.nothing', answer.name)),
            (answer.grants.length > 0 || answer.inUnit) && table(answer, unitName),
            h('p', { class: 'okr-help' }, AJS.I18n.getText('okr.admin.check.own'))
        ];
    }

    return function personCheck(units) {
        const result = h('div', { class: 'okr-stack', role: 'status', 'data-id': 'check' });
        const none = { value: null, text: AJS.I18n.getText('okr.admin.check.any.unit') };
        const who = field.search({ name: 'person', label: AJS.I18n.getText('okr.admin.check.person'), placeholder: AJS.I18n.getText('okr.admin.check.person'), load: company.people, onPick: ask });
        const unit = field.select({ name: 'unitId', label: AJS.I18n.getText('okr.admin.unit'), options: [none].concat(company.asOptions(units)), value: null, onChange: ask });

        async function ask() {
            const key = who.value();
            if (!key) return;
            const chosen = units.find(one => one.id === unit.value());
            try {
                const answer = await rest.get(`/people/${encodeURIComponent(key)}/permissions`, chosen ? { unitId: chosen.id } : {});
                renew(result, shown(answer, chosen && chosen.name));
            } catch (error) {
                renew(result, states.message('error', error.detail || error.message));
            }
        }

        return h('section', { class: 'okr-stack okr-check-person', 'aria-label': AJS.I18n.getText('okr.admin.check') }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.check')), h('div', { class: 'okr-four-col' }, [who.element, unit.element]), result
        ]);
    };
});
