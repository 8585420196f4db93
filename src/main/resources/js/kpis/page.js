/** The KPI page: tiles with their filters, and below them the chosen one in full. It follows changes by itself. */
define('okr/kpis/page', [
    'okr/dom', 'okr/ask', 'okr/company', 'okr/flag', 'okr/format', 'okr/health', 'okr/icon', 'okr/live', 'okr/page-tabs', 'okr/poll', 'okr/rest', 'okr/states',
    'okr/kpis/buckets', 'okr/kpis/detail', 'okr/kpis/enter-value', 'okr/kpis/kpi-dialog', 'okr/kpis/tile'
], function (dom, ask, company, flag, format, health, icon, live, pageTabs, poll, rest, states, bucketsFor, detail, enterValue, kpiDialog, tiles) {
    'use strict';

    const { h, renew, swap, append, clear } = dom;
    const STATUSES = ['HEALTHY', 'WATCH', 'CRITICAL', 'NO_DATA'];

    function address() {
        const params = new URLSearchParams(window.location.search);
        return { kpi: Number(params.get('kpi')) || null, unit: Number(params.get('unit')) || null, status: params.get('status') || '' };
    }

    function remember(state) {
        const params = new URLSearchParams(window.location.search);
        Object.keys(state).forEach(name => { if (state[name]) params.set(name, state[name]); else params.delete(name); });
        const query = params.toString();
        window.history.replaceState(null, '', window.location.pathname + (query ? `?${query}` : ''));
    }

    return function kpisPage(root) {
        const state = address();
        const lists = { periods: [], cadences: [], units: [], roles: [] };
        const buckets = bucketsFor(lists);
        const filters = h('div', { class: 'okr-filters', role: 'search', 'aria-label': AJS.I18n.getText('okr.kpis.filter') });
        const notice = h('div', { class: 'okr-notice' });
        const place = h('div', {});
        const list = h('ul', { class: 'okr-kpicards', 'aria-label': AJS.I18n.getText('okr.kpis.title') });
        const full = h('div', {});
        const content = h('div', {}, [list, full]);
        let kpis = null;
        let loadedAt = null;

        async function load() {
            try {
                if (!lists.cadences.length) await loadLists();
                const before = kpis;
                kpis = (await rest.get('/kpis', { limit: 200 })).values;
                loadedAt = new Date().toISOString();
                renew(notice, null);
                show();
                if (before) glow(before);
            } catch (error) {
                failed(error);
            }
        }

        /** A tile whose value or status moved glows once, and is read aloud. */
        function glow(before) {
            const face = kpi => JSON.stringify([kpi.latest, kpi.running, kpi.status]);
            const faces = new Map(before.map(kpi => [kpi.id, face(kpi)]));
            const moved = kpis.filter(kpi => faces.has(kpi.id) && faces.get(kpi.id) !== face(kpi));
            moved.map(kpi => list.querySelector(`[data-id="${kpi.id}"]`)).filter(Boolean).forEach(tile => {
                tile.classList.remove('okr-flash');
                void tile.offsetWidth;
                tile.classList.add('okr-flash');
            });
            if (moved.length) live.say(moved.map(kpi => `${kpi.name}: ${format.quantity(kpi.running.value, kpi)}`).join('. '));
        }

        function failed(error) {
            if (kpis) renew(notice, states.message('warning', AJS.I18n.getText('okr.state.stale', format.time(loadedAt)), { text: AJS.I18n.getText('okr.state.try.now'), onClick: load }, true));
            else if (error.status === 403 || error.status === 401) swap(place, states.empty({ icon: 'lock', title: AJS.I18n.getText('okr.kpis.hidden'), text: error.detail }));
            else swap(place, states.failed(error, () => { swap(place, skeleton()); load(); }));
        }

        function skeleton() {
            return h('div', { class: 'okr-kpicards' }, [1, 2, 3, 4].map(() => h('div', { class: 'okr-tile okr-none' }, states.skeleton(['60%', '36%', '100%', '48%']))));
        }

        function select(label, any, options, chosen, onPick) {
            return h('select', { class: `okr-sel${chosen ? ' is-set' : ''}`, 'aria-label': label, onchange: event => onPick(event.target.value) },
                [h('option', { value: '' }, any), options.map(one => h('option', { value: one.value, selected: String(one.value) === String(chosen) }, one.text))]);
        }

        function showFilters() {
            const units = company.asOptions(lists.units);
            const statuses = STATUSES.map(status => ({ value: status, text: `${health.word(status)} (${kpis.filter(kpi => kpi.status === status).length})` }));
            renew(filters, [
                select(AJS.I18n.getText('okr.objectives.filter.unit'), AJS.I18n.getText('okr.objectives.any.unit'), units, state.unit, value => change({ unit: Number(value) || null })),
                select(AJS.I18n.getText('okr.kpis.filter.status'), AJS.I18n.getText('okr.kpis.any.status'), statuses, state.status, value => change({ status: value })),
                (state.unit || state.status) && h('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => change({ unit: null, status: '' }) }, AJS.I18n.getText('okr.objectives.filter.clear'))
            ]);
        }

        function change(part) {
            Object.assign(state, part);
            remember(state);
            show();
        }

        function show() {
            filters.hidden = !kpis.length;
            if (!kpis.length) {
                swap(place, states.empty({ icon: 'target', title: AJS.I18n.getText('okr.kpis.none.title'), text: AJS.I18n.getText('okr.kpis.none.text'), action: { text: AJS.I18n.getText('okr.kpis.create.act'), onClick: create } }));
                return;
            }
            showFilters();
            const units = state.unit ? company.withBelow(lists.units, state.unit) : null;
            const shown = kpis.filter(kpi => (!units || units.has(kpi.unitId)) && (!state.status || kpi.status === state.status));
            const chosen = shown.find(kpi => kpi.id === state.kpi) || null;
            const page = {
                chosenId: chosen && chosen.id, lists, nameOf: buckets.name, onChoose: kpi => change({ kpi: kpi.id === state.kpi ? null : kpi.id }),
                onEnter: kpi => enterValue(kpi, buckets, load), onEdit: kpi => kpiDialog({ id: kpi.id, onSaved: load }), onDelete: remove
            };
            swap(place, shown.length ? content : states.empty({ icon: 'search', title: AJS.I18n.getText('okr.objectives.nothing.title'), action: { text: AJS.I18n.getText('okr.objectives.filter.clear'), onClick: () => change({ unit: null, status: '' }) } }));
            renew(list, shown.map(kpi => tiles.tile(kpi, page)));
            renew(full, chosen ? detail(chosen, page) : null);
        }

        function create() {
            kpiDialog({ onSaved: async made => { await load(); change({ kpi: made.id }); } });
        }

        function remove(kpi) {
            ask({
                title: AJS.I18n.getText('okr.objectives.delete.title', kpi.name), type: 'KPI', key: kpi.key, text: AJS.I18n.getText('okr.kpis.delete.text'), act: AJS.I18n.getText('okr.word.delete'),
                onYes: async () => {
                    await rest.remove(`/kpis/${kpi.id}`, { ifMatch: kpi.version });
                    flag('success', AJS.I18n.getText('okr.objectives.deleted', kpi.name));
                    await load();
                }
            });
        }

        async function loadLists() {
            const [periods, cadences, units, roles] = await Promise.all([company.periods(), company.cadences(), company.units(), company.roles()].map(asked => asked.catch(() => [])));
            Object.assign(lists, { periods, cadences, units, roles });
        }

        append(clear(root), [
            h('div', { class: 'okr-head' }, [h('h1', {}, AJS.I18n.getText('okr.kpis.title')), h('span', { class: 'okr-grow' }), h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: create }, [icon('plus'), AJS.I18n.getText('okr.word.kpi')])]),
            pageTabs('kpis'), filters, notice, place
        ]);
        swap(place, skeleton());
        load();
        poll.watch({ onChange: load, onFailure: failed });
    };
});
