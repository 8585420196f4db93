/**
 * The goal on a Jira dashboard. Jira calls the constructor with its API, then render or renderEdit; which of the
 * API's functions a version offers differs, so each is asked for before it is called.
 */
define('okr/dashboard-item', [
    'okr/dom', 'okr/format', 'okr/icon', 'okr/live', 'okr/poll', 'okr/refresh', 'okr/rest', 'okr/states',
    'okr/dashboard/goal-changes', 'okr/dashboard/goal-form', 'okr/dashboard/goal-head', 'okr/dashboard/goal-tree'
], function (dom, format, icon, live, poll, refresh, rest, states, goalChanges, goalForm, goalHead, goalTree) {
    'use strict';

    const { h, clear, renew } = dom;

    /** Jira shows an item anew after its settings were saved or closed; where it does not by then, the item does. */
    const RENDERS_AGAIN_MS = 500;

    function GoalItem(api, options) {
        this.api = api || {};
        this.options = options || {};
        this.stop = () => {};
    }

    GoalItem.prototype.ask = function (name, ...args) {
        return typeof this.api[name] === 'function' ? this.api[name](...args) : undefined;
    };

    GoalItem.prototype.mayEdit = function () {
        return this.ask('isEditable') !== false;
    };

    /** A fresh root in Jira's element; what ran in the old one ends. */
    GoalItem.prototype.mount = function (element$) {
        this.stop();
        this.stop = () => {};
        const place = element$.jquery || (!element$.nodeType && element$[0]) ? element$[0] : element$;
        const root = h('div', { class: 'okr okr-gadget' });
        clear(place).appendChild(root);
        return root;
    };

    GoalItem.prototype.render = function (element$, preferences) {
        const prefs = preferences || {};
        const root = this.mount(element$);
        const edit = this.mayEdit() ? () => this.renderEdit(element$, prefs) : null;
        if (prefs.objectiveId) this.follow(root, prefs, edit);
        else root.appendChild(unset(edit));
        this.ask('resize');
    };

    GoalItem.prototype.renderEdit = function (element$, preferences) {
        const prefs = preferences || {};
        const root = this.mount(element$);
        const showAgain = shown => setTimeout(() => { if (root.isConnected) this.render(element$, shown); }, RENDERS_AGAIN_MS);
        const back = prefs.objectiveId ? () => {
            this.ask('closeEdit');
            showAgain(prefs);
        } : null;
        root.appendChild(goalForm(prefs, async chosen => {
            const saved = Object.assign({}, prefs, chosen, { isConfigured: true });
            await this.ask('savePreferences', saved);
            showAgain(saved);
        }, back));
        this.ask('hideLoadingBar');
        this.ask('resize');
    };

    /** Loads, draws, and follows what changes. */
    GoalItem.prototype.follow = function (root, prefs, edit) {
        const view = goalView(root, prefs, edit, title => this.ask('setTitle', title));
        const current = refresh({
            root,
            atMostEvery: Number(prefs.refreshSeconds) || 0,
            load: () => rest.get('/gadget', {
                objectiveId: prefs.objectiveId, keyResultId: prefs.keyResultId, depth: prefs.depth || '1', changes: Math.max(1, Number(prefs.changes || 5))
            }),
            show: answer => {
                view.show(answer);
                this.settle();
            },
            fail: (error, seconds) => {
                view.fail(error, seconds, retry);
                this.settle();
            }
        });
        const retry = () => {
            poll.now();
            current.now();
        };
        this.stop = current.stop;
        this.ask('showLoadingBar');
        current.now();
    };

    GoalItem.prototype.settle = function () {
        this.ask('hideLoadingBar');
        this.ask('resize');
    };

    function unset(edit) {
        return states.empty({
            icon: 'dashed',
            title: AJS.I18n.getText('okr.dashboard.unset.title'),
            text: AJS.I18n.getText('okr.dashboard.unset.text'),
            action: edit && { text: AJS.I18n.getText('okr.dashboard.unset.action'), onClick: edit }
        });
    }

    function hidden() {
        return states.notAllowed(AJS.I18n.getText('okr.dashboard.hidden.text'));
    }

    function archived(objective, edit) {
        return states.empty({
            icon: 'warning',
            title: AJS.I18n.getText('okr.dashboard.archived.title'),
            text: AJS.I18n.getText('okr.dashboard.archived.text'),
            primary: false,
            action: edit && { text: AJS.I18n.getText('okr.dashboard.archived.pick'), onClick: edit },
            second: { text: AJS.I18n.getText('okr.dashboard.archived.open'), href: rest.page(`/plugins/servlet/okr/objectives?objective=${objective.id}`) }
        });
    }

    /** Draws one configured goal into its root. */
    function goalView(root, prefs, edit, setTitle) {
        const trouble = h('div', { class: 'okr-gadget-trouble' });
        const content = h('div', {}, states.skeleton(['30%', '70%', '100%', '45%']));
        const folds = new Map();
        let answer = null;
        let seenChanges = null;
        let faces = new Map();

        content.firstChild.classList.add('okr-gadget-pad');
        dom.append(root, [trouble, content]);

        const fold = {
            isOpen: (id, usual) => (folds.has(id) ? folds.get(id) : usual),
            toggle: (id, open) => {
                folds.set(id, open);
                draw();
            }
        };

        function show(next) {
            answer = next;
            renew(trouble, null);
            setTitle(titleOf(next));
            if (next.objective.state === 'ARCHIVED') renew(content, archived(next.objective, edit));
            else draw();
            tell(next);
            seenChanges = new Set((next.changes || []).map(goalChanges.idOf));
            faces = new Map(all(next).map(item => [faceId(item), item.progress]));
        }

        function titleOf({ objective, keyResult }) {
            return prefs.title || AJS.I18n.getText('okr.dashboard.title.goal', (keyResult || objective).title);
        }

        function all({ objective, children }) {
            return [objective].concat(children || []);
        }

        function faceId(item) {
            return `${item.type || 'OBJECTIVE'}-${item.id}`;
        }

        function moved(item) {
            return faces.has(faceId(item)) && faces.get(faceId(item)) !== item.progress;
        }

        function isNew(change) {
            return seenChanges !== null && !seenChanges.has(goalChanges.idOf(change));
        }

        function draw() {
            const changes = answer.changes || [];
            const listed = String(prefs.changes) !== '0';
            const tree = String(prefs.depth) !== '0';
            renew(content, [
                h('div', { class: 'okr-gadget-pad okr-stack-4', 'data-id': 'body' }, [
                    goalHead(answer),
                    tree && goalTree(answer, fold, moved),
                    listed && goalChanges.list(changes, isNew)
                ]),
                foot(listed || !changes.length ? null : changes[0])
            ]);
        }

        /** Where no list shows it, the foot names the last change; the lock says that sums hold more than is shown. */
        function foot(change) {
            return h('div', { class: 'okr-gfoot', 'data-id': 'foot' }, [
                change && h('span', {}, goalChanges.last(change)),
                !change && !answer.restricted && h('span', {}, AJS.I18n.getText('okr.dashboard.live')),
                answer.restricted && h('span', { class: 'okr-row okr-tight' }, [icon('lock'), AJS.I18n.getText('okr.word.includes.restricted')]),
                h('span', { title: format.stamp(change ? change.at : answer.asOf) },
                    change ? format.moment(change.at) : AJS.I18n.getText('okr.word.updated', format.moment(answer.asOf)))
            ]);
        }

        function tell(next) {
            const news = (next.changes || []).filter(isNew);
            if (news.length) live.say(news.map(change => `${change.issueKey || ''} ${format.delta(change.amount, change)}`).join(', '));
        }

        function fail(error, seconds, retry) {
            if (error.status === 404) {
                answer = null;
                setTitle(AJS.I18n.getText('okr.dashboard.title'));
                renew(trouble, null);
                renew(content, hidden());
            } else if (answer) {
                renew(trouble, states.message('warning', stale(seconds), { text: AJS.I18n.getText('okr.state.try.now'), onClick: retry }, true));
            } else {
                renew(content, states.failed(error, retry));
            }
        }

        function stale(seconds) {
            const since = format.time(answer.asOf);
            return seconds ? AJS.I18n.getText('okr.state.stale.seconds', since, Math.round(seconds)) : AJS.I18n.getText('okr.state.stale', since);
        }

        return { show, fail };
    }

    return GoalItem;
});
