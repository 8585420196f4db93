/** How fast issues reach the numbers, and whether the numbers agree with Jira: one verdict and four figures. */
define('okr/admin/health', ['okr/dom', 'okr/format', 'okr/health', 'okr/rest', 'okr/states', 'okr/admin/frame'], function (dom, format, health, rest, states, frame) {
    'use strict';

    const { h } = dom;
    const AGAIN_MS = 5000;
    /** Above these the eye should stop: more than a reader would wait for. */
    const SLOW = { writesSeconds: 5, waitingSeconds: 30, halfMs: 1000, mostMs: 5000 };

    function seconds(ms) {
        if (ms === null || ms === undefined) return format.NO_DATA;
        return ms < 1000 ? AJS.I18n.getText('okr.admin.health.ms', format.number(Math.round(ms))) : AJS.I18n.getText('okr.admin.health.s', format.number(Math.round(ms / 100) / 10));
    }

    /** Nothing was measured yet: nothing to judge. */
    function slower(ms, limit) {
        return ms === null || ms === undefined ? null : ms > limit;
    }

    function tile(name, value, help, slow) {
        const look = slow ? ['okr-risk', 'WATCH', AJS.I18n.getText('okr.admin.health.look')] : ['okr-on', 'HEALTHY', AJS.I18n.getText('okr.admin.health.normal')];
        return h('div', { class: 'okr-box okr-figure' }, [
            h('span', { class: 'okr-label' }, name),
            h('div', { class: 'okr-row okr-between' }, [h('span', { class: 'okr-hero' }, value), slow !== null && h('span', { class: `okr-health ${look[0]}` }, [health.shape(look[1]), h('span', {}, look[2])])]),
            h('span', { class: 'okr-small okr-2' }, help)
        ]);
    }

    function verdict(now) {
        const behind = now.inboxOldestSeconds > SLOW.waitingSeconds;
        if (now.writesWaitingSeconds >= SLOW.writesSeconds) return states.message('error', AJS.I18n.getText('okr.admin.health.writes.wait', format.number(now.writesWaitingSeconds)));
        const differences = now.lastReconcile ? now.lastReconcile.differences : 0;
        if (behind) return states.message('warning', AJS.I18n.getText('okr.admin.health.behind', format.number(now.inboxWaiting), format.number(Math.round(now.inboxOldestSeconds))));
        if (differences > 0) return states.message('warning', AJS.I18n.getText('okr.admin.health.differences', format.number(differences)));
        return states.message('success', [h('b', {}, AJS.I18n.getText('okr.admin.health.well')), ' ', AJS.I18n.getText('okr.admin.health.well.text')]);
    }

    function reconcile(now) {
        if (!now.lastReconcile || !now.lastReconcile.at) return AJS.I18n.getText('okr.admin.health.never');
        return AJS.I18n.getText('okr.admin.health.reconciled', format.moment(now.lastReconcile.at), format.number(now.lastReconcile.differences));
    }

    function draw(now) {
        return h('div', { class: 'okr-stack-4' }, [
            verdict(now),
            h('div', { class: 'okr-four-col' }, [
                tile(AJS.I18n.getText('okr.admin.health.waiting'), format.number(now.inboxWaiting), AJS.I18n.getText('okr.admin.health.oldest', format.number(Math.round((now.inboxOldestSeconds || 0) * 10) / 10)), now.inboxOldestSeconds > SLOW.waitingSeconds),
                tile(AJS.I18n.getText('okr.admin.health.half'), seconds(now.lagP50Ms), AJS.I18n.getText('okr.admin.health.lag.text'), slower(now.lagP50Ms, SLOW.halfMs)),
                tile(AJS.I18n.getText('okr.admin.health.most'), seconds(now.lagP95Ms), AJS.I18n.getText('okr.admin.health.goal', seconds(SLOW.mostMs)), slower(now.lagP95Ms, SLOW.mostMs)),
                tile(AJS.I18n.getText('okr.admin.health.settling'), format.number(now.inboxSettling), AJS.I18n.getText('okr.admin.health.settling.text'), null)
            ]),
            h('div', { class: 'okr-box okr-settings-box' }, h('dl', { class: 'okr-dl' }, [
                h('dt', {}, AJS.I18n.getText('okr.admin.health.last')), h('dd', {}, reconcile(now)),
                now.graph && [h('dt', {}, AJS.I18n.getText('okr.admin.health.graph')), h('dd', { class: 'okr-tn' }, AJS.I18n.getText('okr.admin.health.graph.text', format.number(now.graph.objectives), format.number(now.graph.keyResults)))],
                h('dt', {}, AJS.I18n.getText('okr.admin.health.revision')), h('dd', { class: 'okr-tn' }, format.number(now.revision)),
                h('dt', {}, AJS.I18n.getText('okr.admin.health.node')), h('dd', {}, now.node)
            ]))
        ]);
    }

    return function healthPage(root) {
        const page = frame(root, { title: AJS.I18n.getText('okr.admin.health'), text: AJS.I18n.getText('okr.admin.health.text'), load: () => rest.get('/health'), draw });
        setInterval(() => { if (!document.hidden) page.reload(); }, AGAIN_MS);
    };
});
