/**
 * What forms and filters choose from: units, periods, cadences, people, number fields. Lists are asked for once per
 * page and again after a change; what failed is asked for again next time.
 */
define('okr/company', ['okr/dom', 'okr/rest', 'okr/person'], function (dom, rest, person) {
    'use strict';

    const { h } = dom;
    const known = new Map();
    const names = new Map();

    function once(path, params) {
        const id = path + JSON.stringify(params || {});
        if (!known.has(id)) {
            const asked = rest.get(path, params).then(answer => answer.values || answer);
            asked.catch(() => known.delete(id));
            known.set(id, asked);
        }
        return known.get(id);
    }

    /** People whose names came with another answer need not be asked for again. people: key to person. */
    function meet(people) {
        Object.keys(people || {}).forEach(key => names.set(key, people[key].name));
    }

    function forget() {
        known.clear();
    }

    const units = () => once('/units', { limit: 1000 });
    const cadences = () => once('/cadences', { limit: 1000 });
    const periods = () => once('/periods', { limit: 1000 });
    const fields = () => once('/fields');
    const roles = () => once('/roles', { limit: 1000 });
    const kpis = () => once('/kpis', { limit: 200 });
    const projectRoles = () => once('/project-roles');
    const projects = () => once('/projects');

    async function people(text) {
        const answer = await rest.get('/people', { text, limit: 8 });
        return answer.values.map(one => ({ value: one.key, text: one.name, draw: h('span', { class: 'okr-opt-all' }, person.person(one)) }));
    }

    /** The name to a key, for a field that comes filled; a key that nobody knows any more stays readable. */
    async function nameOf(key) {
        if (!key) return null;
        if (!names.has(key)) {
            const answer = await rest.get('/people', { text: key, limit: 8 }).catch(() => ({ values: [] }));
            answer.values.forEach(one => names.set(one.key, one.name));
        }
        return { value: key, text: names.get(key) || key };
    }

    /** The key of the reader, where Jira's page tells it. */
    function me() {
        const meta = document.querySelector('meta[name="ajs-remote-user-key"]');
        return (meta && meta.content) || null;
    }

    /** Things of a tree (units, cadences) in reading order, each with its depth. */
    function inOrder(all) {
        const ids = new Set(all.map(one => one.id));
        const below = parentId => all.filter(one => (ids.has(one.parentId) ? one.parentId : null) === parentId);
        const walk = (parentId, depth) => below(parentId).reduce((so, one) => so.concat({ one, depth }, walk(one.id, depth + 1)), []);
        return walk(null, 0);
    }

    /** As entries of a select, indented by no-break spaces, which is all that a select can show. */
    function asOptions(all) {
        return inOrder(all).map(({ one, depth }) => ({ value: one.id, text: '\u00a0\u00a0\u00a0'.repeat(depth) + one.name }));
    }

    /** An id and all ids below it. */
    function withBelow(all, id) {
        const ids = new Set([id]);
        inOrder(all).forEach(({ one }) => { if (ids.has(one.parentId)) ids.add(one.id); });
        return ids;
    }

    return { units, cadences, periods, fields, kpis, roles, projectRoles, projects, people, nameOf, me, inOrder, asOptions, withBelow, meet, forget };
});
