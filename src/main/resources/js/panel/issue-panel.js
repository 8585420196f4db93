/** The panel on the issue: loads, draws, follows changes without taking the focus, links and unlinks. */
define('okr/panel/issue-panel', [
    'okr/dom', 'okr/flag', 'okr/format', 'okr/live', 'okr/poll', 'okr/refresh', 'okr/rest', 'okr/states',
    'okr/panel/credit', 'okr/panel/key-result-row', 'okr/panel/kpi-chip', 'okr/panel/link-field'
], function (dom, flag, format, live, poll, refresh, rest, states, credit, keyResultRow, kpiChip, linkField) {
    'use strict';

    const { h, renew, clear, uid } = dom;

    function isKpi(entry) {
        return entry.target.type === 'KPI';
    }

    /** What counts in another key result comes last. */
    function isElsewhere(entry) {
        return entry.credit && entry.credit.state === 'COUNTED_ELSEWHERE' ? 1 : 0;
    }

    function idOf(entry) {
        return `${entry.target.type}-${entry.target.id}`;
    }

    /** What a reader would notice as moved since the last look. */
    function faceOf(entry) {
        return JSON.stringify([entry.credit && entry.credit.state, entry.credit && entry.credit.amount, entry.current, entry.progress]);
    }

    function linkBody(issueId, target, includeSelf) {
        const issue = /^\d+$/.test(issueId) ? { issueId: Number(issueId) } : { issueKey: issueId };
        return Object.assign(issue, target.type === 'KPI' ? { kpiId: target.id } : { keyResultId: target.id }, includeSelf ? { includeSelf } : {});
    }

    /** An issue with sub-tasks, or an epic, gives through its issues; whether it counts besides them is a choice. */
    function selfChoice() {
        const id = uid('include-self');
        const box = h('input', { type: 'checkbox', id, 'data-id': 'include-self' });
        const element = h('div', { class: 'okr-row okr-small okr-include-self', hidden: true }, [box, h('label', { for: id }, AJS.I18n.getText('okr.panel.include.self'))]);
        return { element, isChosen: () => !element.hidden && box.checked };
    }

    return function issuePanel(root) {
        const issueId = root.getAttribute('data-issue');
        const body = h('div', { class: 'okr-panel' });
        const content = h('div', { class: 'okr-stack' });
        const trouble = h('div', {});
        const foot = h('div', { class: 'okr-small okr-3 okr-panel-foot' });
        const self = selfChoice();
        let field = null;
        let facts = null;
        let faces = new Map();
        let loadedAt = null;

        const panel = { mayLink: false, hasChildren: false, reload, unlink, includeSelf };
        const current = refresh({ root, load: () => rest.get(`/issues/${issueId}`), show, fail });

        function reload() {
            return current.now();
        }

        function show(next) {
            const first = facts === null;
            facts = next;
            loadedAt = new Date().toISOString();
            panel.mayLink = next.mayLink === true;
            panel.hasChildren = next.hasChildren === true;
            offerLink();
            renew(trouble, null);
            renew(content, draw(next.targets, first));
            renew(foot, AJS.I18n.getText('okr.word.updated', format.time(loadedAt)));
            foot.title = format.stamp(loadedAt);
            tellChanges(next.targets, first);
            faces = new Map(next.targets.map(entry => [idOf(entry), faceOf(entry)]));
        }

        function offerLink() {
            if (!field && panel.mayLink) {
                field = linkField(issueId, link);
                body.insertBefore(h('div', { class: 'okr-panel-link' }, [field.element, self.element]), foot);
            }
            self.element.hidden = !panel.hasChildren;
        }

        function moved(entry) {
            return faces.get(idOf(entry)) !== faceOf(entry);
        }

        function draw(targets, first) {
            const results = targets.filter(entry => !isKpi(entry)).sort((a, b) => isElsewhere(a) - isElsewhere(b));
            const kpis = targets.filter(isKpi);
            return [
                !targets.length && h('p', { class: 'okr-2', 'data-id': 'empty' }, panel.mayLink ? AJS.I18n.getText('okr.panel.empty') : AJS.I18n.getText('okr.panel.empty.readonly')),
                results.length > 0 && h('ul', { 'data-id': 'results' }, results.map(entry => keyResultRow(entry, panel, !first && moved(entry)))),
                kpis.length > 0 && h('section', { class: 'okr-stack', 'data-id': 'kpis' }, [
                    h('h3', { class: 'okr-label' }, AJS.I18n.getText('okr.panel.kpis')),
                    h('div', { class: 'okr-kpis' }, kpis.map(entry => kpiChip(entry, panel)))
                ])
            ];
        }

        function tellChanges(targets, first) {
            const news = first ? [] : targets.filter(entry => !isKpi(entry) && moved(entry));
            if (news.length) live.say(news.map(entry => `${entry.target.title}: ${credit.words(entry)}`).join('. '));
        }

        function fail(error, seconds) {
            if (error.status === 404) {
                renew(content, states.empty({ icon: 'lock', title: AJS.I18n.getText('okr.panel.hidden') }));
            } else if (facts) {
                renew(trouble, states.message('warning', staleText(seconds), { text: AJS.I18n.getText('okr.state.try.now'), onClick: retry }, true));
            } else {
                renew(content, states.failed(error, retry));
            }
        }

        /** Old values stay, and say that they are old. */
        function staleText(seconds) {
            const since = format.time(loadedAt);
            return seconds ? AJS.I18n.getText('okr.state.stale.seconds', since, Math.round(seconds)) : AJS.I18n.getText('okr.state.stale', since);
        }

        function retry() {
            poll.now();
            reload();
        }

        async function link(candidate) {
            await rest.post('/links', linkBody(issueId, candidate, self.isChosen()), { idempotencyKey: rest.newIdempotencyKey() });
            live.say(AJS.I18n.getText('okr.panel.linked', candidate.title));
            await reload();
        }

        async function unlink(entry) {
            try {
                await rest.remove(`/links/${entry.linkId}`, { ifMatch: '*' });
                await reload();
                flag('success', AJS.I18n.getText('okr.panel.unlinked', entry.target.title), { text: AJS.I18n.getText('okr.word.undo'), onClick: () => relink(entry) });
                if (field) field.input.focus();
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        /** The rest of the link stays as it is. */
        async function includeSelf(entry, chosen) {
            try {
                const standing = await rest.get(`/links/${entry.linkId}`);
                const next = { includeSelf: chosen, credit: standing.credit };
                await rest.put(`/links/${entry.linkId}`, next, { ifMatch: standing.version });
                await reload();
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        function relink(entry) {
            const itself = panel.hasChildren && !entry.throughChildren;
            rest.post('/links', linkBody(issueId, entry.target, itself), { idempotencyKey: rest.newIdempotencyKey() })
                .then(reload)
                .catch(error => flag('error', error.detail || error.message));
        }

        const skeleton = root.querySelector('.okr-skeleton');
        if (skeleton) content.appendChild(skeleton);
        clear(root).appendChild(body);
        dom.append(body, [trouble, content, foot]);
        reload();
    };
});
