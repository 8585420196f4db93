/** The members of a role: people, groups and project roles, added by typing, taken away by a press. */
define('okr/admin/members', ['okr/dom', 'okr/combobox', 'okr/company', 'okr/icon', 'okr/live', 'okr/person', 'okr/rest'], function (dom, combobox, company, icon, live, person, rest) {
    'use strict';

    const { h, renew } = dom;
    const SHOWN = 8;

    function idOf(member) {
        return [member.type, member.value, member.projectId || ''].join(':');
    }

    function kind(type) {
        if (type === 'USER') return AJS.I18n.getText('okr.admin.member.user');
        return type === 'GROUP' ? AJS.I18n.getText('okr.admin.member.group') : AJS.I18n.getText('okr.admin.member.project.role');
    }

    function plain(member) {
        return { type: member.type, value: member.value, projectId: member.projectId || null };
    }

    const option = (type, value, text, projectId) => ({ key: value, text, member: { type, value: String(value), projectId: projectId || null, name: text } });

    async function projectRoles(typed) {
        const [roles, projects] = await Promise.all([company.projectRoles(), company.projects()]);
        const all = [].concat(...projects.map(project => roles.map(role => option('PROJECT_ROLE', role.id, `${project.key}: ${role.name}`, project.id))));
        return all.filter(one => one.text.toLowerCase().includes(typed.toLowerCase()));
    }

    /** Who fits what was typed, grouped by kind; who is in already is shown and cannot be taken twice. */
    async function candidates(typed, taken) {
        const [people, groups, roles] = await Promise.all([
            rest.get('/people', { text: typed, limit: SHOWN }).then(answer => answer.values.map(one => option('USER', one.key, one.name))),
            rest.get('/groups', { text: typed, limit: SHOWN }).then(answer => answer.values.map(one => option('GROUP', one.name, one.name))).catch(() => []),
            projectRoles(typed).catch(() => [])
        ]);
        const mark = one => (taken.has(idOf(one.member)) ? Object.assign(one, { disabled: true, reason: AJS.I18n.getText('okr.admin.member.already') }) : one);
        return [
            { name: AJS.I18n.getText('okr.admin.member.users'), options: people.slice(0, SHOWN).map(mark) },
            { name: AJS.I18n.getText('okr.admin.member.groups'), options: groups.slice(0, SHOWN).map(mark) },
            { name: AJS.I18n.getText('okr.admin.member.project.roles'), options: roles.slice(0, SHOWN).map(mark) }
        ];
    }

    /** The field "members" of a form. */
    return function membersField(given) {
        let members = given.slice();
        const names = new Map();
        const list = h('ul', { 'aria-label': AJS.I18n.getText('okr.admin.role.members') });
        const box = combobox({
            label: AJS.I18n.getText('okr.admin.member.add'), placeholder: AJS.I18n.getText('okr.admin.member.add'), hideLabel: true, help: AJS.I18n.getText('okr.admin.member.help'),
            load: typed => candidates(typed, new Set(members.map(idOf))),
            draw: (one, highlight) => h('span', { class: 'okr-opt-all' }, [person.avatar({ key: one.member.value, name: one.text, type: one.member.type }, 'small'), ' ', highlight(one.text), one.disabled && h('span', { class: 'okr-3' }, ` \u00b7 ${one.reason}`)]),
            onPick: one => { add(one.member); box.setText(''); }
        });

        function add(member) {
            names.set(idOf(member), member.name);
            members = members.concat(member);
            live.say(member.name);
            draw();
        }

        function remove(member) {
            members = members.filter(one => idOf(one) !== idOf(member));
            draw();
            box.input.focus();
        }

        function nameOf(member) {
            return member.name || names.get(idOf(member)) || member.value;
        }

        function draw() {
            renew(list, members.length ? members.map(member => h('li', { class: 'okr-member', 'data-id': idOf(member) }, [
                person.avatar({ key: member.value, name: nameOf(member), type: member.type }), h('span', { class: 'okr-grow okr-cut', title: nameOf(member) }, nameOf(member)),
                h('span', { class: 'okr-small okr-3 okr-nowrap' }, kind(member.type)),
                h('button', { type: 'button', class: 'aui-button aui-button-subtle okr-icon-button okr-compact', 'aria-label': AJS.I18n.getText('okr.admin.member.remove', nameOf(member)), onclick: () => remove(member) }, icon('close'))
            ])) : h('li', { class: 'okr-member okr-3' }, AJS.I18n.getText('okr.admin.member.none')));
        }

        /** Keys become names as soon as they are known. */
        async function learnNames() {
            const [roles, projects] = await Promise.all([company.projectRoles(), company.projects()].map(asked => asked.catch(() => [])));
            await Promise.all(given.map(async member => {
                if (member.type === 'USER') names.set(idOf(member), (await company.nameOf(member.value)).text);
                if (member.type !== 'PROJECT_ROLE') return;
                const role = roles.find(one => String(one.id) === String(member.value));
                const project = projects.find(one => one.id === member.projectId);
                if (role && project) names.set(idOf(member), `${project.key}: ${role.name}`);
            }));
            draw();
        }

        draw();
        learnNames();
        return {
            name: 'members',
            element: h('div', { class: 'okr-field' }, [h('span', { class: 'okr-label' }, AJS.I18n.getText('okr.admin.role.members')), list, box.element]),
            value: () => members.map(plain),
            fail: box.fail,
            focus: () => box.input.focus(),
            isDirty: () => JSON.stringify(members.map(plain)) !== JSON.stringify(given.map(plain)),
            problem: () => (box.input.value.trim() ? AJS.I18n.getText('okr.form.choose') : null)
        };
    };
});
