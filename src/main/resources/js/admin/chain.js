/** The chain of cadences as a picture: each row shows the periods within the lit one of the row above. */
define('okr/admin/chain', ['okr/dom', 'okr/company', 'okr/flag', 'okr/format', 'okr/rest', 'okr/admin/words'], function (dom, company, flag, format, rest, words) {
    'use strict';

    const { h, svg } = dom;
    const MOST_SEGMENTS = 14;

    function localDay() {
        const now = new Date();
        const two = part => String(part).padStart(2, '0');
        return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    }

    const holds = (period, day) => period.windowFirstDay <= day && day <= period.windowLastDay;

    /** The periods of a cadence beside the one that holds today: within the same longer one where there is one. */
    function segments(cadence, above, periods, day) {
        const own = periods.filter(period => period.cadenceId === cadence.id);
        const within = above ? own.filter(period => above.windowFirstDay <= period.windowFirstDay && period.windowLastDay <= above.windowLastDay) : own.filter(period => holds(period, day));
        return within.slice(0, MOST_SEGMENTS);
    }

    /** Below "FY2027" the quarter is just "Q1". */
    function shortName(period, above) {
        if (above && period.name.startsWith(`${above.name} `)) return period.name.slice(above.name.length + 1);
        return period.name.replace(/^\d{4}-(?=W\d)/, '');
    }

    function fan(lit, count) {
        if (lit < 0) return h('div', { class: 'okr-fan' });
        const from = 100 * lit / count;
        const to = 100 * (lit + 1) / count;
        return h('div', { class: 'okr-fan' }, svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, svg('path', { d: `M${from} 0H${to}L100 10H0Z` })));
    }

    /** on: edit(cadence), reload(). */
    return function chain(facts, on) {
        const day = localDay();
        const ordered = company.inOrder(facts.cadences).map(({ one }) => one);

        async function toggle(cadence, button) {
            button.disabled = true;
            const { id, version, ...rest_ } = cadence;
            try {
                await rest.put(`/cadences/${id}`, Object.assign(rest_, { active: !cadence.active }), { ifMatch: version });
                await on.reload();
            } catch (error) {
                button.disabled = false;
                flag('error', error.detail || error.message);
            }
        }

        function level(cadence, shown, lit, above) {
            const toggler = h('button', {
                type: 'button', class: 'okr-toggle', role: 'switch', 'aria-checked': String(cadence.active), 'aria-label': AJS.I18n.getText('okr.admin.cadence.active', cadence.name),
                onclick: () => toggle(cadence, toggler)
            });
            return h('div', { class: 'okr-lvl', role: 'listitem' }, [
                h('span', { class: 'okr-row' }, [toggler, h('span', {}, [
                    h('button', { type: 'button', class: 'okr-link okr-strong', onclick: () => on.edit(cadence) }, cadence.name), h('span', { class: 'okr-chain-length' }, words.length(cadence) === cadence.name ? null : words.length(cadence))
                ])]),
                shown.length
                    ? h('div', { class: 'okr-segs' }, shown.map((period, i) => h('span', { class: i === lit ? 'on' : null, title: `${period.name}: ${format.days(period.windowFirstDay, period.windowLastDay)}` }, shortName(period, above))))
                    : h('span', { class: 'okr-small okr-3' }, cadence.active ? AJS.I18n.getText('okr.admin.cadence.no.periods') : AJS.I18n.getText('okr.admin.cadence.off'))
            ]);
        }

        function rows() {
            let above = null;
            let previous = null;
            return ordered.map(cadence => {
                const shown = cadence.active ? segments(cadence, above, facts.periods, day) : [];
                const lit = shown.findIndex(period => holds(period, day));
                const nodes = [previous && shown.length > 0 && fan(previous.lit, previous.count), level(cadence, shown, lit, above)];
                if (shown.length) previous = { lit, count: shown.length };
                above = shown[lit] || above;
                return nodes;
            });
        }

        return h('section', { class: 'okr-box okr-chain-box' }, [
            h('div', { class: 'okr-row okr-between okr-wrap' }, [h('h2', {}, AJS.I18n.getText('okr.admin.chain')), h('span', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.admin.chain.text', format.day(day)))]),
            h('div', { class: 'okr-chain', role: 'list' }, rows())
        ]);
    };
});
