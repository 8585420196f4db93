/** The objectives page: loads the tree, keeps the address, follows changes, and opens what is asked for. */
define('okr/objectives/page', [
    'okr/dom', 'okr/company', 'okr/flag', 'okr/format', 'okr/live', 'okr/poll', 'okr/rest', 'okr/states',
    'okr/objectives/actions', 'okr/objectives/address', 'okr/objectives/break-down', 'okr/objectives/chips', 'okr/objectives/filters',
    'okr/objectives/first-run', 'okr/objectives/forest', 'okr/objectives/frame', 'okr/objectives/keys', 'okr/objectives/loader', 'okr/objectives/side', 'okr/objectives/tree'
], function (dom, company, flag, format, live, poll, rest, states,
    actionsFor, address, breakDown, chipsFor, filtersFor, firstRun, forests, frame, keys, loader, sideFor, treeFor) {
    'use strict';

    const { h, renew, swap } = dom;
    const today = () => new Date().toISOString().slice(0, 10);

    return function objectivesPage(root) {
        const reload = loader(load);
        const page = { isAdmin: root.getAttribute('data-admin') === 'true', mayCreate: root.getAttribute('data-may-create') === 'true', reload, row, open, address: address.of, breakDown: startBreakDown };
        const state = address.read();
        const opened = new Map();
        const lists = { periods: [], cadences: [], units: [], people: {} };
        const actions = actionsFor(page);
        const tree = treeFor({ onOpen: (one, byKeyboard) => open(one, byKeyboard), onToggle: toggle, onKey: pressed });
        const chips = chipsFor(status => change({ health: status }));
        const filters = filtersFor(change, clearFilters);
        const side = sideFor({ actions, onClose: closeSide, find: row, all: () => forest.rows });
        const notice = h('div', { class: 'okr-notice' });
        const place = h('div', {});
        const foot = h('p', { class: 'okr-small okr-3 okr-tree-foot' });
        const wrap = h('div', { class: 'okr-tree-wrap' }, [place, foot]);
        const split = h('div', { class: 'okr-split' }, [wrap, side.element]);
        const main = h('div', {}, [filters.element, notice, split]);
        const parts = frame(root, { chips, actions, isAdmin: page.isAdmin, mayCreate: page.mayCreate, unfoldAll, foldAll, main });
        let forest = null;
        let waiting = null;
        let loadedAt = null;

        // ---- loading

        async function load(own) {
            if (own) waiting = null;
            try {
                if (!lists.cadences.length) await loadLists();
                take(forests.plant(await rest.get('/tree')), own);
            } catch (error) {
                failed(error);
            }
        }

        function take(next, own) {
            const before = forest;
            const faces = new Map();
            if (before) before.rows.forEach((one, id) => faces.set(id, forests.face(one)));
            loadedAt = new Date().toISOString();
            const count = before && !own ? forests.differences(before, next) : 0;
            waiting = count ? next : null;
            forest = count ? forests.withFactsOf(before, next) : next;
            renew(notice, count ? newRows(count) : null);
            show();
            if (before) glow(faces);
            else openAsked();
            if (own && selectedId() && !forest.rows.has(selectedId())) side.close();
        }

        function newRows(count) {
            return states.message('info', newRowsText(count), { text: AJS.I18n.getText('okr.objectives.new.rows.show'), onClick: showWaiting }, true);
        }

        function newRowsText(count) {
            switch (format.plural(count)) {
                case 'one': return AJS.I18n.getText('okr.objectives.new.rows.one', count);
                case 'few': return AJS.I18n.getText('okr.objectives.new.rows.few', count);
                case 'many': return AJS.I18n.getText('okr.objectives.new.rows.many', count);
                default: return AJS.I18n.getText('okr.objectives.new.rows.other', count);
            }
        }

        function showWaiting() {
            forest = waiting || forest;
            waiting = null;
            renew(notice, null);
            show();
        }

        function glow(faces) {
            const moved = Array.from(forest.rows.values()).filter(one => one.type !== 'RESTRICTED' && faces.has(one.id) && faces.get(one.id) !== forests.face(one));
            tree.flash(moved.map(one => one.id));
            const told = moved.filter(one => one.type === 'KEY_RESULT').slice(0, 3);
            if (told.length) live.say(told.map(one => `${one.node.title}: ${format.quantity(one.node.current, one.node)}`).join('. '));
        }

        function failed(error) {
            if (forest) renew(notice, stale(null));
            else if (error.status === 403 || error.status === 401) swap(place, states.empty({ icon: 'lock', title: AJS.I18n.getText('okr.objectives.hidden'), text: error.detail }));
            else swap(place, states.failed(error, () => { swap(place, skeleton()); reload(); }));
        }

        function stale(seconds) {
            const since = format.time(loadedAt);
            const text = seconds ? AJS.I18n.getText('okr.state.stale.seconds', since, Math.round(seconds)) : AJS.I18n.getText('okr.state.stale', since);
            return states.message('warning', text, { text: AJS.I18n.getText('okr.state.try.now'), onClick: () => { poll.now(); reload(false); } }, true);
        }

        function skeleton() {
            return h('div', { class: 'okr-tree-skeleton' }, states.skeleton(['46%', '38%', '52%', '34%', '44%', '36%', '48%', '30%']));
        }

        // ---- what is shown

        function sifting() {
            return {
                text: state.text, owner: state.owner, health: state.health,
                periods: state.period ? company.withBelow(lists.periods, state.period) : null,
                units: state.unit ? company.withBelow(lists.units, state.unit) : null
            };
        }

        /** Unfolded: what the reader unfolded; else what leads to a match of a search; else the way down to today. */
        function isOpen(one, sifted) {
            if (opened.has(one.id)) return opened.get(one.id);
            const searching = state.text || state.owner || state.health;
            return sifted.above.has(one.id) && (searching || !sifted.matching.has(one.id)) ? true : isNow(one);
        }

        function isNow(one) {
            const period = lists.periods.find(each => each.id === one.periodId);
            return !period ? one.level < 3 : period.windowFirstDay <= today() && today() <= period.windowLastDay;
        }

        function show() {
            if (!forest.rows.size) {
                swap(place, firstRun(actions, page));
                parts.isEmpty(true);
                return;
            }
            parts.isEmpty(false);
            const listing = forests.listed(forest, sifting(), isOpen);
            lists.people = forest.people;
            company.meet(forest.people);
            tree.show(listing, { people: forest.people, selectedId: selectedId() });
            const counts = forests.healthCounts(forest, sifting());
            chips.show(counts, state.health);
            filters.show(state, lists, counts);
            swap(place, listing.shown.length ? tree.element : nothingMatches());
            renew(foot, listing.shown.length ? AJS.I18n.getText('okr.objectives.foot', format.number(listing.shown.length), format.number(forest.rows.size)) : null);
            side.refresh(selectedId() && forest.rows.get(selectedId()), forest.people, lists);
        }

        function nothingMatches() {
            return states.empty({
                icon: 'search', title: AJS.I18n.getText('okr.objectives.nothing.title'), text: AJS.I18n.getText('okr.objectives.nothing.text'),
                action: { text: AJS.I18n.getText('okr.objectives.filter.clear'), onClick: clearFilters }
            });
        }

        function change(part) {
            Object.assign(state, part);
            if (part.text !== undefined || part.health !== undefined || part.owner !== undefined) opened.clear();
            address.write(state);
            if (forest) show();
        }

        function clearFilters() {
            change({ text: '', period: null, unit: null, owner: '', health: '' });
        }

        function toggle(one, open) {
            const entry = forests.listed(forest, sifting(), isOpen).shown.find(each => each.row.id === one.id);
            opened.set(one.id, open === undefined ? !entry.open : open);
            show();
        }

        function unfoldAll() {
            forest.rows.forEach(one => opened.set(one.id, true));
            show();
        }

        function foldAll() {
            forest.rows.forEach(one => opened.set(one.id, false));
            show();
        }

        // ---- the open item

        function row(type, id) {
            return forest ? forest.rows.get((type === 'OBJECTIVE' ? 'o' : 'k') + id) : null;
        }

        function selectedId() {
            if (state.keyResult) return `k${state.keyResult}`;
            return state.objective ? `o${state.objective}` : null;
        }

        function open(one, takesFocus) {
            change({ objective: one.type === 'OBJECTIVE' ? one.node.id : null, keyResult: one.type === 'KEY_RESULT' ? one.node.id : null });
            forests.ancestors(forest, one).forEach(id => opened.set(id, true));
            show();
            split.classList.add('has-side');
            side.open(one, forest.people, lists);
            if (takesFocus || !wrap.offsetParent) side.focus();
        }

        /** What the address asked for: shown when it is there, and said when it is not. */
        function openAsked() {
            const asked = selectedId();
            if (!asked) return;
            if (!forest.rows.has(asked)) {
                change({ objective: null, keyResult: null, view: '' });
                flag('warning', AJS.I18n.getText('okr.rest.not.there'));
            } else {
                open(forest.rows.get(asked), false);
                if (state.view === 'break-down') startBreakDown(forest.rows.get(asked));
            }
        }

        function closeSide() {
            const id = selectedId();
            split.classList.remove('has-side');
            change({ objective: null, keyResult: null });
            if (!tree.focus(id) && tree.activeId()) tree.focus(tree.activeId());
        }

        function pressed(one, key) {
            if (key === 'Escape' && selectedId()) side.close();
            else if (key === '?') keys();
            else if (one.type === 'RESTRICTED') return false;
            else return actions.pressed(one, key);
            return true;
        }

        // ---- break-down takes the place of the tree

        function startBreakDown(one) {
            change({ view: 'break-down' });
            parts.show(breakDown(one, lists, endBreakDown));
        }

        async function endBreakDown(made) {
            change({ view: '' });
            parts.show(null);
            if (made) await reload();
            if (selectedId()) tree.focus(selectedId());
        }

        async function loadLists() {
            const [periods, cadences, units] = await Promise.all([company.periods(), company.cadences(), company.units()].map(asked => asked.catch(() => [])));
            Object.assign(lists, { periods, cadences, units });
        }

        swap(place, skeleton());
        filters.show(state, lists, new Map());
        reload();
        poll.watch({ onChange: () => reload(false), onFailure: (error, seconds) => { if (forest) renew(notice, stale(seconds)); } });
        return page;
    };
});
