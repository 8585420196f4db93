/** What a reconcile or a rebuild found, how far it is, and who started it when. */
define('okr/admin/run-report', ['okr/dom', 'okr/bar', 'okr/format', 'okr/rest', 'okr/states'], function (dom, bar, format, rest, states) {
    'use strict';

    const { h } = dom;

    function phase(run) {
        switch (run.phase) {
            case 'RECENT': return AJS.I18n.getText('okr.admin.run.phase.recent');
            case 'RECORDED': return AJS.I18n.getText('okr.admin.run.phase.recorded');
            case 'SEARCHES': return AJS.I18n.getText('okr.admin.run.phase.searches');
            case 'KEY_RESULTS': return AJS.I18n.getText('okr.admin.run.phase.key.results');
            default: return AJS.I18n.getText('okr.admin.run.phase.kpis');
        }
    }

    function cause(run) {
        switch (run.cause) {
            case 'NIGHT': return AJS.I18n.getText('okr.admin.run.by.night');
            case 'START': return AJS.I18n.getText('okr.admin.run.by.start');
            default: return AJS.I18n.getText('okr.admin.run.by.person', run.byName || AJS.I18n.getText('okr.person.former'));
        }
    }

    function length(run) {
        const seconds = (new Date(run.finishedAt) - new Date(run.startedAt)) / 1000;
        return seconds < 90 ? AJS.I18n.getText('okr.admin.health.s', format.number(Math.max(1, Math.round(seconds)))) : AJS.I18n.getText('okr.admin.run.minutes', format.number(Math.round(seconds / 60)));
    }

    /** "14:02 · by Dana · 41 s · 12,604 compared". */
    function meta(run) {
        const parts = [h('span', { 'data-okr-tip': format.stamp(run.startedAt) }, format.moment(run.startedAt)), cause(run)];
        if (run.finishedAt) parts.push(length(run));
        parts.push(AJS.I18n.getText('okr.admin.run.compared', format.number(run.compared)));
        return h('span', { class: 'okr-small okr-2' }, parts.flatMap((part, i) => (i ? [' \u00b7 ', part] : [part])));
    }

    function progress(run) {
        const share = run.of > 0 ? Math.round(10000 * run.step / run.of) : 0;
        return h('div', { class: 'okr-stack okr-run', role: 'status' }, [
            h('span', {}, `${phase(run)} ${format.number(run.step)} / ${format.number(run.of)}`),
            bar.bar({ progress: share, expected: null, status: 'ON_TRACK', large: true })
        ]);
    }

    function state(side) {
        switch (side.state) {
            case 'OPEN': return AJS.I18n.getText('okr.admin.run.state.open');
            case 'EARNED': return AJS.I18n.getText('okr.admin.run.state.earned');
            case 'EXCLUDED': return AJS.I18n.getText('okr.admin.run.state.excluded');
            case 'REVERSED': return AJS.I18n.getText('okr.admin.run.state.reversed');
            case 'COUNTED_ELSEWHERE': return AJS.I18n.getText('okr.admin.run.state.elsewhere');
            case 'OUT_OF_PERIOD': return AJS.I18n.getText('okr.admin.run.state.out');
            case 'AFTER_CLOSE': return AJS.I18n.getText('okr.admin.run.state.after');
            case 'WARNING': return AJS.I18n.getText('okr.admin.run.state.warning');
            default: return AJS.I18n.getText('okr.admin.run.state.none');
        }
    }

    function side(finding, one) {
        const also = finding.what === 'CREDIT' ? state(one) + (one.day ? `, ${format.day(one.day)}` : '') : null;
        return h('td', { class: 'okr-r' }, [h('span', { class: 'okr-tn' }, format.quantity(one.amount, finding)), also && h('div', { class: 'okr-small okr-3' }, also)]);
    }

    function subject(finding) {
        if (finding.what === 'TOTAL') return AJS.I18n.getText('okr.admin.run.total');
        if (finding.what === 'DAY_GAIN') return AJS.I18n.getText('okr.admin.run.day', format.day(finding.at));
        if (finding.what === 'BUCKET') return AJS.I18n.getText('okr.admin.run.bucket', format.day(finding.at));
        return finding.issueKey ? h('a', { href: rest.page(`/browse/${finding.issueKey}`) }, finding.issueKey) : AJS.I18n.getText('okr.admin.run.hidden');
    }

    function target(finding) {
        const name = [h('span', { class: 'okr-key' }, finding.target), finding.title && ` ${finding.title}`];
        return finding.objectiveId ? h('a', { href: rest.page(`/plugins/servlet/okr/objectives?objective=${finding.objectiveId}`) }, name) : h('span', {}, name);
    }

    function line(finding, i) {
        return h('tr', { 'data-id': `finding-${i}` }, [
            h('td', {}, subject(finding)), h('td', {}, target(finding)),
            side(finding, finding.recorded), side(finding, finding.right),
            h('td', { class: 'okr-r okr-tn' }, format.delta(finding.difference, finding)),
            h('td', { class: 'okr-small okr-2' }, finding.note || (finding.what === 'CREDIT' && AJS.I18n.getText('okr.admin.run.why.untold')))
        ]);
    }

    function table(report, rightHead) {
        const head = [AJS.I18n.getText('okr.admin.run.what'), AJS.I18n.getText('okr.admin.run.target'), AJS.I18n.getText('okr.admin.run.recorded'), rightHead, AJS.I18n.getText('okr.admin.run.difference'), AJS.I18n.getText('okr.admin.run.why')];
        const more = report.run.differences - report.findings.length;
        return h('div', { class: 'okr-scroll' }, h('table', { class: 'okr-report' }, [
            h('thead', {}, h('tr', {}, head.map((one, i) => h('th', { scope: 'col', class: i > 1 && i < 5 ? 'okr-r' : null }, one)))),
            h('tbody', {}, report.findings.map(line)),
            more > 0 && h('tfoot', {}, h('tr', {}, h('td', { colspan: 6 }, AJS.I18n.getText('okr.admin.run.more', format.number(more)))))
        ]));
    }

    function also(run) {
        return [
            run.failed > 0 && states.message('warning', AJS.I18n.getText('okr.admin.run.unread', format.number(run.failed)), null, true),
            run.refreshed > 0 && h('p', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.admin.run.refreshed', format.number(run.refreshed))),
            run.state === 'FAILED' && states.message('error', AJS.I18n.getText('okr.admin.run.failed', run.problem), null, true)
        ];
    }

    /** options: title, never (what it would do), none (when nothing differed), right (head of the column of what should be). */
    return function runReport(report, options) {
        const run = report.run;
        return h('section', { class: 'okr-stack', 'aria-label': options.title }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [h('h2', {}, options.title), run && meta(run)]),
            !run && h('p', { class: 'okr-2' }, options.never),
            run && run.state === 'RUNNING' && progress(run),
            run && run.differences === 0 && run.state === 'DONE' && h('p', { class: 'okr-2' }, options.none),
            run && report.findings.length > 0 && table(report, options.right),
            run && also(run)
        ]);
    };
});
