/** What the app cannot do by itself: issues that were set aside, queries that stand still, nodes that are silent. */
define('okr/admin/troubles', ['okr/dom', 'okr/flag', 'okr/format', 'okr/health', 'okr/rest'], function (dom, flag, format, health, rest) {
    'use strict';

    const { h } = dom;

    function table(head, lines) {
        return h('div', { class: 'okr-scroll' }, h('table', { class: 'okr-report' }, [
            h('thead', {}, h('tr', {}, head.map(one => h('th', { scope: 'col' }, one)))),
            h('tbody', {}, lines)
        ]));
    }

    function button(words, act) {
        const press = h('button', {
            type: 'button', class: 'aui-button', onclick: async () => {
                press.disabled = true;
                try {
                    await act();
                } catch (error) {
                    flag('error', error.detail || error.message);
                } finally {
                    press.disabled = false;
                }
            }
        }, words);
        return press;
    }

    function failureName(failure) {
        if (failure.issueKey) return h('a', { href: rest.page(`/browse/${failure.issueKey}`) }, failure.issueKey);
        return failure.subject || AJS.I18n.getText('okr.admin.run.hidden');
    }

    function failures(now, reload) {
        if (!now.failures.length) return null;
        const again = path => async () => { await rest.post(path, {}); await reload(); };
        return h('section', { class: 'okr-stack', id: 'failures', 'aria-label': AJS.I18n.getText('okr.admin.failures') }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [h('h2', {}, AJS.I18n.getText('okr.admin.failures')), button(AJS.I18n.getText('okr.admin.failures.retry.all'), again('/health/failures/retry'))]),
            h('p', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.failures.text')),
            table([AJS.I18n.getText('okr.admin.run.what'), AJS.I18n.getText('okr.admin.failures.why'), AJS.I18n.getText('okr.admin.failures.since'), ''], now.failures.map(failure => h('tr', { 'data-id': `failure-${failure.id}` }, [
                h('td', {}, failureName(failure)),
                h('td', {}, [failure.reason, h('div', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.failures.attempts', format.number(failure.attempts)))]),
                h('td', { class: 'okr-tn' }, format.moment(failure.since)),
                h('td', { class: 'okr-r' }, button(AJS.I18n.getText('okr.admin.failures.retry'), again(`/health/failures/${failure.id}/retry`)))
            ])))
        ]);
    }

    function todo(query) {
        switch (query.advice) {
            case 'SUCCESSOR': return AJS.I18n.getText('okr.admin.queries.do.successor');
            case 'CONFIRM': return AJS.I18n.getText('okr.admin.queries.do.confirm');
            case 'MEND': return AJS.I18n.getText('okr.admin.queries.do.mend');
            default: return AJS.I18n.getText('okr.admin.queries.do.resume');
        }
    }

    function act(query) {
        switch (query.advice) {
            case 'SUCCESSOR': return AJS.I18n.getText('okr.admin.queries.act.successor');
            case 'MEND': return null;
            default: return AJS.I18n.getText('okr.admin.queries.act.run');
        }
    }

    /** Whoever saves a query is the person as whom it runs from then on. */
    async function save(query) {
        const known = await rest.get(`/queries/${query.id}`);
        const body = { jql: known.jql, state: 'RUNNING' };
        if (known.credit) body.credit = known.credit;
        await rest.put(`/queries/${query.id}`, body, { ifMatch: known.version });
    }

    function queries(now, reload) {
        if (!now.queries.length) return null;
        return h('section', { class: 'okr-stack', id: 'queries', 'aria-label': AJS.I18n.getText('okr.admin.queries.stopped') }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.queries.stopped')),
            table([AJS.I18n.getText('okr.admin.queries.query'), AJS.I18n.getText('okr.admin.run.target'), AJS.I18n.getText('okr.admin.failures.why'), ''], now.queries.map(query => h('tr', { 'data-id': `query-${query.id}` }, [
                h('td', {}, [h('code', {}, query.jql), h('div', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.queries.runs.as', query.runAsName || AJS.I18n.getText('okr.person.former')))]),
                h('td', {}, [target(query), query.others > 0 && h('div', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.queries.others', format.number(query.others)))]),
                h('td', {}, [query.error, h('div', { class: 'okr-small okr-2' }, todo(query))]),
                h('td', { class: 'okr-r' }, act(query) && button(act(query), async () => { await save(query); await reload(); }))
            ])))
        ]);
    }

    /** Fields and statuses that key results name and Jira no longer has. */
    function gone(now) {
        if (!now.gone.length) return null;
        return h('section', { class: 'okr-stack', id: 'gone', 'aria-label': AJS.I18n.getText('okr.admin.gone') }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.gone')),
            table([AJS.I18n.getText('okr.word.key.result'), AJS.I18n.getText('okr.admin.failures.why')], now.gone.map(one => h('tr', { 'data-id': `gone-${one.id}` }, [
                h('td', {}, [target(one), one.others > 0 && h('div', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.gone.others', format.number(one.others)))]),
                h('td', {}, one.reason)
            ])))
        ]);
    }

    function target(query) {
        const name = [h('span', { class: 'okr-key' }, query.target), query.title && ` ${query.title}`];
        return query.objectiveId ? h('a', { href: rest.page(`/plugins/servlet/okr/objectives?objective=${query.objectiveId}`) }, name) : h('span', {}, name);
    }

    function nodeState(node) {
        if (!node.here) return ['okr-off', 'CRITICAL', AJS.I18n.getText('okr.admin.nodes.silent', format.moment(node.seenAt))];
        return ['okr-on', 'HEALTHY', AJS.I18n.getText('okr.admin.nodes.there')];
    }

    function nodes(now) {
        return h('section', { class: 'okr-stack', 'aria-label': AJS.I18n.getText('okr.admin.nodes') }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.nodes')),
            table([AJS.I18n.getText('okr.admin.health.node'), AJS.I18n.getText('okr.admin.health.revision'), AJS.I18n.getText('okr.admin.nodes.state')], now.nodes.map(node => {
                const [colour, shape, words] = nodeState(node);
                return h('tr', { 'data-id': `node-${node.name}` }, [
                    h('td', {}, [node.name, node.name === now.node && h('span', { class: 'okr-small okr-3' }, ` ${AJS.I18n.getText('okr.admin.nodes.this')}`)]),
                    h('td', { class: 'okr-tn' }, format.number(node.name === now.node ? now.revision : node.revision)),
                    h('td', {}, [h('span', { class: `okr-health ${colour}` }, [health.shape(shape), h('span', {}, words)]), !node.here && h('div', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.admin.health.todo.silent'))])
                ]);
            }))
        ]);
    }

    return { failures, queries, gone, nodes };
});
