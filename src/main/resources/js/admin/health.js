/** How fast issues reach the numbers, and whether the numbers agree with Jira: one verdict and four figures. */
define('okr/admin/health', [
    'okr/dom', 'okr/flag', 'okr/format', 'okr/health', 'okr/rest', 'okr/states', 'okr/admin/frame', 'okr/admin/run-report', 'okr/admin/troubles'
], function (dom, flag, format, health, rest, states, frame, runReport, troubles) {
    'use strict';

    const { h, renew } = dom;
    const AGAIN_MS = 5000;
    /** While something runs, its progress is what people look at. */
    const RUNNING_MS = 1000;
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

    function verdict(now, reconcile) {
        const behind = now.inboxOldestSeconds > SLOW.waitingSeconds;
        if (now.writesWaitingSeconds > SLOW.waitingSeconds) return states.message('error', [AJS.I18n.getText('okr.admin.health.writes', format.number(now.writesWaitingSeconds)), ' ', AJS.I18n.getText('okr.admin.health.todo.writes')]);
        if (behind) return states.message('warning', [AJS.I18n.getText('okr.admin.health.behind', format.number(now.inboxWaiting), format.number(Math.round(now.inboxOldestSeconds))), ' ', AJS.I18n.getText('okr.admin.health.todo.behind')]);
        if (now.queries.length) return states.message('warning', [AJS.I18n.getText('okr.admin.health.queries', format.number(now.queries.length)), ' ', h('a', { href: '#queries' }, AJS.I18n.getText('okr.admin.health.see'))]);
        if (now.failuresTotal) return states.message('warning', [AJS.I18n.getText('okr.admin.health.aside', format.number(now.failuresTotal)), ' ', h('a', { href: '#failures' }, AJS.I18n.getText('okr.admin.health.see'))]);
        if (now.gone.length) return states.message('warning', [AJS.I18n.getText('okr.admin.health.gone', format.number(now.gone.length)), ' ', h('a', { href: '#gone' }, AJS.I18n.getText('okr.admin.health.see'))]);
        if (reconcile.run && reconcile.run.state === 'DONE' && reconcile.run.differences > 0) return states.message('info', AJS.I18n.getText('okr.admin.health.differences', format.number(reconcile.run.differences)));
        return states.message('success', [h('b', {}, AJS.I18n.getText('okr.admin.health.well')), ' ', AJS.I18n.getText('okr.admin.health.well.text')]);
    }

    function tiles(now) {
        const first = now.failures[0];
        return h('div', { class: 'okr-four-col' }, [
            tile(AJS.I18n.getText('okr.admin.health.waiting'), format.number(now.inboxWaiting), AJS.I18n.getText('okr.admin.health.oldest', format.number(Math.round((now.inboxOldestSeconds || 0) * 10) / 10), format.number(now.inboxSettling)), now.inboxOldestSeconds > SLOW.waitingSeconds),
            tile(AJS.I18n.getText('okr.admin.health.half'), seconds(now.lagP50Ms), AJS.I18n.getText('okr.admin.health.lag.text'), slower(now.lagP50Ms, SLOW.halfMs)),
            tile(AJS.I18n.getText('okr.admin.health.most'), seconds(now.lagP95Ms), AJS.I18n.getText('okr.admin.health.goal', seconds(SLOW.mostMs)), slower(now.lagP95Ms, SLOW.mostMs)),
            tile(AJS.I18n.getText('okr.admin.failures'), format.number(now.failuresTotal), first ? `${first.issueKey || first.subject || ''} ${first.reason}` : AJS.I18n.getText('okr.admin.failures.none'), now.failuresTotal > 0)
        ]);
    }

    function draw({ now, reconcile, rebuild }, reload) {
        return [
            verdict(now, reconcile),
            now.epicsTrouble && states.message('info', [AJS.I18n.getText('okr.admin.health.epics', now.epicsTrouble), ' ', AJS.I18n.getText('okr.admin.health.todo.epics')]),
            tiles(now),
            troubles.failures(now, reload),
            troubles.queries(now, reload),
            troubles.gone(now),
            runReport(reconcile, {
                title: AJS.I18n.getText('okr.admin.health.last'), never: AJS.I18n.getText('okr.admin.health.never'),
                none: AJS.I18n.getText('okr.admin.run.none'), right: AJS.I18n.getText('okr.admin.run.jira')
            }),
            h('div', { class: 'okr-two' }, [
                troubles.nodes(now),
                runReport(rebuild, {
                    title: AJS.I18n.getText('okr.admin.rebuild'), never: AJS.I18n.getText('okr.admin.rebuild.text'),
                    none: AJS.I18n.getText('okr.admin.rebuild.none'), right: AJS.I18n.getText('okr.admin.run.ledger')
                })
            ]),
            h('p', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.health.graph.text', format.number(now.graph.objectives), format.number(now.graph.keyResults)))
        ];
    }

    async function load() {
        const [now, reconcile, rebuild] = await Promise.all([rest.get('/health'), rest.get('/reconcile'), rest.get('/rebuild')]);
        return { now, reconcile, rebuild };
    }

    return function healthPage(root) {
        const content = h('div', { class: 'okr-stack-6' });
        const updated = h('span', { class: 'okr-small okr-3 okr-tn' });
        const reconcileNow = starter(AJS.I18n.getText('okr.admin.run.reconcile'), '/reconcile', true);
        const rebuildNow = starter(AJS.I18n.getText('okr.admin.run.rebuild'), '/rebuild', false);
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.health'), text: AJS.I18n.getText('okr.admin.health.text'),
            tools: [updated, reconcileNow, rebuildNow], load, draw: show
        });
        let timer = null;

        function show(all) {
            renew(content, draw(all, page.reload));
            updated.textContent = AJS.I18n.getText('okr.admin.health.updated', format.time(Date.now()));
            reconcileNow.disabled = all.reconcile.state === 'RUNNING';
            rebuildNow.disabled = all.rebuild.state === 'RUNNING';
            lookAgain(reconcileNow.disabled || rebuildNow.disabled ? RUNNING_MS : AGAIN_MS);
            return content;
        }

        function lookAgain(ms) {
            clearTimeout(timer);
            timer = setTimeout(() => (document.hidden ? lookAgain(ms) : page.reload()), ms);
        }

        function starter(words, path, primary) {
            const button = h('button', { type: 'button', class: `aui-button${primary ? ' aui-button-primary' : ''}`, onclick: start }, words);
            async function start() {
                button.disabled = true;
                try {
                    await rest.post(path, {});
                    await page.reload();
                } catch (error) {
                    button.disabled = false;
                    flag('error', error.detail || error.message);
                }
            }
            return button;
        }
    };
});
