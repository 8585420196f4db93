/** All issue queries: what they feed, as whom they run, what they would match and credit, and how to change or stop them. */
define('okr/admin/queries', [
    'okr/dom', 'okr/ask', 'okr/flag', 'okr/format', 'okr/health', 'okr/menu', 'okr/rest', 'okr/states', 'okr/admin/frame', 'okr/admin/query-dialog'
], function (dom, ask, flag, format, health, menu, rest, states, frame, queryDialog) {
    'use strict';

    const { h } = dom;

    function target(query) {
        const name = [h('span', { class: 'okr-key' }, query.target), ' ', query.title];
        return query.objectiveId ? h('a', { href: rest.page(`/plugins/servlet/okr/objectives?objective=${query.objectiveId}`) }, name) : h('span', {}, name);
    }

    function others(count) {
        switch (format.plural(count)) {
            case 'one': return AJS.I18n.getText('okr.admin.searches.others.one', format.number(count));
            case 'few': return AJS.I18n.getText('okr.admin.searches.others.few', format.number(count));
            case 'many': return AJS.I18n.getText('okr.admin.searches.others.many', format.number(count));
            default: return AJS.I18n.getText('okr.admin.searches.others.other', format.number(count));
        }
    }

    function state(query) {
        switch (query.state) {
            case 'RUNNING': return ['okr-on', 'HEALTHY', AJS.I18n.getText('okr.admin.searches.running')];
            case 'PAUSED': return ['okr-risk', 'WATCH', AJS.I18n.getText('okr.admin.searches.paused')];
            default: return ['okr-off', 'CRITICAL', AJS.I18n.getText('okr.admin.searches.failed')];
        }
    }

    function lozenge(query) {
        const [colour, shape, word] = state(query);
        return h('span', { class: `okr-health ${colour}` }, [health.shape(shape), h('span', {}, word)]);
    }

    return function queries(root) {
        const page = frame(root, { title: AJS.I18n.getText('okr.admin.searches'), text: AJS.I18n.getText('okr.admin.searches.text'), load, draw });

        async function load() {
            return (await rest.get('/queries/searches', { limit: 200 })).values;
        }

        /** Whoever saves a query is the person as whom it runs from then on. */
        async function turn(query, next) {
            try {
                const known = await rest.get(`/queries/${query.id}`);
                await rest.put(`/queries/${query.id}`, { jql: known.jql, credit: known.credit, state: next }, { ifMatch: known.version });
                await page.reload();
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        function remove(query) {
            ask({
                title: AJS.I18n.getText('okr.admin.searches.remove.title', query.target), text: AJS.I18n.getText('okr.admin.searches.remove.text'), act: AJS.I18n.getText('okr.admin.searches.remove'),
                onYes: async () => {
                    await rest.remove(`/queries/${query.id}`, { ifMatch: '*' });
                    await page.reload();
                    page.tell(AJS.I18n.getText('okr.admin.searches.removed', query.target), { text: AJS.I18n.getText('okr.admin.put.back'), onClick: () => attach(query) });
                }
            });
        }

        async function attach(query) {
            try {
                await rest.post('/queries', { jql: query.jql, keyResultId: query.keyResultId, kpiId: query.kpiId, credit: query.credit }, { idempotencyKey: rest.newIdempotencyKey() });
                await page.reload();
                page.tell(AJS.I18n.getText('okr.admin.put.back.done'));
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        function edit(query) {
            queryDialog(query, page);
        }

        function actions(query) {
            return menu({
                label: AJS.I18n.getText('okr.side.actions', query.target), icon: 'more', classes: 'aui-button aui-button-subtle okr-icon-button',
                items: () => [
                    { text: AJS.I18n.getText('okr.admin.searches.edit'), onSelect: () => edit(query) },
                    query.state === 'RUNNING'
                        ? { text: AJS.I18n.getText('okr.admin.searches.pause'), onSelect: () => turn(query, 'PAUSED') }
                        : { text: AJS.I18n.getText('okr.admin.queries.act.run'), onSelect: () => turn(query, 'RUNNING') },
                    { separator: true },
                    { text: AJS.I18n.getText('okr.admin.searches.remove'), onSelect: () => remove(query) }
                ]
            });
        }

        function row(query) {
            return h('tr', { 'data-id': query.id }, [
                h('td', {}, [
                    h('button', { type: 'button', class: 'okr-link okr-code', onclick: () => edit(query) }, query.jql),
                    h('div', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.queries.runs.as', query.runAsName || AJS.I18n.getText('okr.person.former')))
                ]),
                h('td', {}, [target(query), h('div', { class: 'okr-small okr-3' }, [query.period, query.others > 0 && ` \u00b7 ${others(query.others)}`])]),
                h('td', {}, [lozenge(query), query.error && h('div', { class: 'okr-small okr-2' }, query.error)]),
                h('td', { class: 'okr-tn okr-small' }, query.lastRun ? format.moment(query.lastRun) : AJS.I18n.getText('okr.admin.searches.not.yet')),
                h('td', { class: 'okr-r' }, actions(query))
            ]);
        }

        function draw(all) {
            if (!all.length) return states.empty({ title: AJS.I18n.getText('okr.admin.searches.none'), text: AJS.I18n.getText('okr.admin.searches.none.text') });
            return h('div', { class: 'okr-scroll', tabindex: 0, role: 'region', 'aria-label': AJS.I18n.getText('okr.admin.searches') }, h('table', { class: 'okr-report okr-searches' }, [
                h('thead', {}, h('tr', {}, [
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.queries.query')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.run.target')),
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.nodes.state')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.searches.last')),
                    h('th', { scope: 'col' }, h('span', { class: 'okr-vh' }, AJS.I18n.getText('okr.admin.actions')))
                ])),
                h('tbody', {}, all.map(row))
            ]));
        }
    };
});
