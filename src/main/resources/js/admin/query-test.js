/** What a query matches, for whoever tests it, and what crediting would make of it. */
define('okr/admin/query-test', ['okr/dom', 'okr/format', 'okr/rest', 'okr/states'], function (dom, format, rest, states) {
    'use strict';

    const { h } = dom;

    function state(line) {
        switch (line.state) {
            case 'OPEN': return AJS.I18n.getText('okr.admin.searches.would.later');
            case 'EARNED': return AJS.I18n.getText('okr.admin.searches.would');
            case 'EXCLUDED': return AJS.I18n.getText('okr.admin.run.state.excluded');
            case 'REVERSED': return AJS.I18n.getText('okr.admin.run.state.reversed');
            case 'COUNTED_ELSEWHERE': return AJS.I18n.getText('okr.admin.run.state.elsewhere');
            case 'OUT_OF_PERIOD': return AJS.I18n.getText('okr.admin.run.state.out');
            case 'AFTER_CLOSE': return AJS.I18n.getText('okr.admin.run.state.after');
            case 'WARNING': return AJS.I18n.getText('okr.admin.run.state.warning');
            default: return AJS.I18n.getText('okr.admin.searches.would.not');
        }
    }

    function row(line, unit) {
        return h('tr', { 'data-id': line.issueKey }, [
            h('td', {}, [h('a', { href: rest.page(`/browse/${line.issueKey}`) }, line.issueKey), ' ', line.summary]),
            h('td', {}, [state(line), line.reason && line.state !== 'EARNED' && h('div', { class: 'okr-small okr-3' }, line.reason.text)]),
            h('td', { class: 'okr-r okr-tn' }, line.amount === null ? format.NO_DATA : format.quantity(line.amount, unit))
        ]);
    }

    /** In numbers only, since each of them needs its own plural. */
    function sum(answer) {
        const matched = answer.matched > answer.looked ? AJS.I18n.getText('okr.admin.searches.matched.more', format.number(answer.matched), format.number(answer.looked)) : AJS.I18n.getText('okr.admin.searches.matched', format.number(answer.matched));
        return [h('b', {}, matched), ' ', AJS.I18n.getText('okr.admin.searches.giving', format.number(answer.giving), format.quantity(answer.amount, answer))];
    }

    return function queryTest(answer) {
        if (!answer.matched) return states.message('warning', AJS.I18n.getText('okr.admin.searches.matched.none'));
        return [
            states.message(answer.giving ? 'success' : 'info', sum(answer)),
            h('div', { class: 'okr-scroll', tabindex: 0, role: 'region', 'aria-label': AJS.I18n.getText('okr.admin.searches.test') }, h('table', { class: 'okr-report' }, [
                h('thead', {}, h('tr', {}, [
                    h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.run.what')), h('th', { scope: 'col' }, AJS.I18n.getText('okr.admin.nodes.state')),
                    h('th', { scope: 'col', class: 'okr-r' }, AJS.I18n.getText('okr.admin.searches.amount'))
                ])),
                h('tbody', {}, answer.lines.map(line => row(line, answer)))
            ]))
        ];
    };
});
