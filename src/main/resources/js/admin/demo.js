/** The ABC company in one press, with its progress; the same seed makes the same company. */
define('okr/admin/demo', ['okr/dom', 'okr/bar', 'okr/field', 'okr/form', 'okr/format', 'okr/rest', 'okr/states'], function (dom, bar, field, form, format, rest, states) {
    'use strict';

    const { h, renew } = dom;
    const LOOKS_EVERY_MS = 1000;
    const pause = () => new Promise(wake => { setTimeout(wake, LOOKS_EVERY_MS); });

    function isRunning(state) {
        return Boolean(state) && (state.running === true || state.state === 'RUNNING');
    }

    function progress(state) {
        const share = state.of ? Math.round(10000 * state.done / state.of) : 0;
        return h('div', { class: 'okr-stack', role: 'status' }, [
            h('span', {}, [state.message || AJS.I18n.getText('okr.admin.demo.working'), state.of > 0 && ` (${format.number(state.done)} / ${format.number(state.of)})`]),
            bar.bar({ progress: share, expected: null, status: 'ON_TRACK', large: true })
        ]);
    }

    return function demo() {
        const all = form([
            field.whole({ name: 'seed', label: AJS.I18n.getText('okr.admin.demo.seed'), help: AJS.I18n.getText('okr.admin.demo.seed.help'), value: 1, least: 0, most: 999999999, required: true }),
            field.whole({ name: 'days', label: AJS.I18n.getText('okr.admin.demo.days'), help: AJS.I18n.getText('okr.admin.demo.days.help'), value: 30, least: 1, most: 1500, required: true })
        ], 'okr-two');
        const notes = h('div', {});
        const start = h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: load }, AJS.I18n.getText('okr.objectives.first.demo.act'));

        async function load() {
            start.disabled = true;
            renew(notes, progress({}));
            try {
                const made = await follow(await all.send(values => rest.post('/demo', values)));
                const goal = made && made.goalId ? `?objective=${made.goalId}` : '';
                renew(notes, states.message('success', [AJS.I18n.getText('okr.admin.demo.done'), ' ', h('a', { href: rest.page(`/plugins/servlet/okr/objectives${goal}`) }, AJS.I18n.getText('okr.admin.demo.open'))]));
            } catch (error) {
                renew(notes, states.message('error', error.detail || error.message));
            } finally {
                start.disabled = false;
            }
        }

        /** It may take a while: the page asks how far it is until it is done. */
        async function follow(first) {
            let state = first;
            while (isRunning(state) && notes.isConnected) {
                renew(notes, progress(state));
                await pause();
                state = await rest.get('/demo');
            }
            if (state && state.error) throw Object.assign(new Error(state.error), { detail: state.error });
            return state;
        }

        const section = h('section', { class: 'okr-box okr-settings-box', id: 'demo', 'aria-label': AJS.I18n.getText('okr.admin.demo') }, [
            h('h2', {}, AJS.I18n.getText('okr.admin.demo')), h('p', { class: 'okr-2' }, AJS.I18n.getText('okr.admin.demo.text')),
            all.draw(), notes, h('div', { class: 'okr-row' }, [h('span', { class: 'okr-grow' }), start])
        ]);
        // The link from an empty objectives page leads here, where nothing was yet when the browser looked for it.
        if (window.location.hash === '#demo') setTimeout(() => section.scrollIntoView(), 0);
        return section;
    };
});
