/** Cadences and the calendar: how periods nest, drawn with today lit, when late is late, and when years, weeks and working days are. */
define('okr/admin/cadences', [
    'okr/dom', 'okr/company', 'okr/rest', 'okr/admin/cadence-dialog', 'okr/admin/calendar-form', 'okr/admin/chain', 'okr/admin/frame', 'okr/admin/thresholds'
], function (dom, company, rest, cadenceDialog, calendarForm, chain, frame, thresholds) {
    'use strict';

    const { h } = dom;

    return function cadences(root) {
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.cadences'), text: AJS.I18n.getText('okr.admin.cadences.text'),
            action: { text: AJS.I18n.getText('okr.admin.cadence'), onClick: () => edit({}) },
            load, draw
        });

        const judged = {};

        async function load() {
            company.forget();
            const [all, periods, calendar] = await Promise.all([company.cadences(), company.periods(), rest.get('/calendar')]);
            return { cadences: all, periods, calendar };
        }

        function edit(cadence) {
            cadenceDialog(cadence, page.reload);
        }

        function draw(facts) {
            return h('div', { class: 'okr-stack-4 okr-cadences' }, [chain(facts, { edit, reload: page.reload }), thresholds(facts, page, judged), calendarForm(facts, page)]);
        }
    };
});
