/** Who changed what: chosen by person, kind, days and text, read from what to what, and saved as a file. */
define('okr/admin/audit', [
    'okr/dom', 'okr/company', 'okr/field', 'okr/format', 'okr/live', 'okr/rest', 'okr/states', 'okr/admin/frame'
], function (dom, company, field, format, live, rest, states, frame) {
    'use strict';

    const { h, renew } = dom;
    const PAGE = 100;
    const PAUSE_MS = 300;

    const KINDS = [
        ['OBJECTIVE', AJS.I18n.getText('okr.audit.subject.objective')], ['KEY_RESULT', AJS.I18n.getText('okr.audit.subject.key-result')],
        ['KPI', AJS.I18n.getText('okr.audit.subject.kpi')], ['QUERY', AJS.I18n.getText('okr.audit.subject.query')],
        ['LINK', AJS.I18n.getText('okr.audit.subject.link')], ['PERIOD', AJS.I18n.getText('okr.audit.subject.period')],
        ['UNIT', AJS.I18n.getText('okr.audit.subject.unit')], ['ROLE', AJS.I18n.getText('okr.audit.subject.role')],
        ['CADENCE', AJS.I18n.getText('okr.audit.subject.cadence')], ['CALENDAR', AJS.I18n.getText('okr.audit.subject.calendar')],
        ['SETTINGS', AJS.I18n.getText('okr.audit.subject.settings')]
    ];

    function value(text, name) {
        if (!text) return h('span', { class: 'okr-3' }, AJS.I18n.getText('okr.admin.audit.nothing'));
        return h(name, { class: 'okr-audit-value' }, text);
    }

    /** From what to what; what came or went as a whole has one side. */
    function said(line) {
        if (!line.field) return [];
        const from = line.deed === 'CREATED' ? null : value(line.wasText, 'del');
        const to = line.deed === 'REMOVED' ? null : value(line.becameText, 'ins');
        return [from, from && to && h('span', { class: 'okr-3', 'aria-hidden': 'true' }, '\u2192'), to];
    }

    function row(line, only) {
        return h('tr', {}, [
            h('td', { class: 'okr-tn' }, h('time', { datetime: line.at, title: format.stamp(line.at) }, `${format.day(format.dayOf(line.at))} ${format.time(line.at)}`)),
            h('td', {}, h('bdi', {}, line.person)),
            h('td', {}, [
                h('span', { class: 'okr-small okr-3' }, `${line.subjectText} \u00b7 ${line.deedText}`),
                h('div', {}, line.title && h('button', { type: 'button', class: 'okr-link', title: AJS.I18n.getText('okr.admin.audit.only'), onclick: () => only(line) }, h('bdi', {}, line.title)))
            ]),
            h('td', {}, line.fieldText),
            h('td', { class: 'okr-audit-said' }, said(line))
        ]);
    }

    function table(lines, only) {
        const head = [
            AJS.I18n.getText('okr.audit.column.at'), AJS.I18n.getText('okr.audit.column.person'), AJS.I18n.getText('okr.audit.column.title'),
            AJS.I18n.getText('okr.audit.column.field'), `${AJS.I18n.getText('okr.audit.column.was')} \u2192 ${AJS.I18n.getText('okr.audit.column.became')}`
        ];
        return h('div', { class: 'okr-audit-lines', tabindex: 0, role: 'region', 'aria-label': AJS.I18n.getText('okr.admin.audit') }, h('table', { class: 'okr-report' }, [
            h('thead', {}, h('tr', {}, head.map(name => h('th', { scope: 'col' }, name)))),
            h('tbody', {}, lines.map(line => row(line, only)))
        ]));
    }

    return function audit(root) {
        let one = null;
        let shown = PAGE;
        let timer = null;
        const fields = {
            byKey: field.search({ name: 'byKey', label: AJS.I18n.getText('okr.admin.audit.who'), placeholder: AJS.I18n.getText('okr.admin.audit.anybody'), load: company.people, onPick: again }),
            subject: field.select({
                name: 'subject', label: AJS.I18n.getText('okr.admin.audit.kind'), value: null, onChange: again,
                options: [{ value: null, text: AJS.I18n.getText('okr.admin.audit.any') }].concat(KINDS.map(kind => ({ value: kind[0], text: kind[1] })))
            }),
            from: field.day({ name: 'from', label: AJS.I18n.getText('okr.admin.audit.from') }),
            to: field.day({ name: 'to', label: AJS.I18n.getText('okr.admin.audit.to') }),
            text: field.text({ name: 'text', label: AJS.I18n.getText('okr.admin.audit.search'), placeholder: AJS.I18n.getText('okr.admin.audit.search.hint'), max: 255, onInput: again })
        };
        fields.from.control.addEventListener('change', again);
        fields.to.control.addEventListener('change', again);
        fields.byKey.control.addEventListener('input', () => { if (!fields.byKey.control.value.trim()) again(); });

        const exports = h('div', { class: 'okr-row okr-wrap' });
        const page = frame(root, {
            title: AJS.I18n.getText('okr.admin.audit'), text: AJS.I18n.getText('okr.admin.audit.text'), tools: [exports],
            load: () => rest.get('/audit', Object.assign(params(), { limit: shown })), draw
        });
        root.insertBefore(h('div', { class: 'okr-audit-filter' }, [
            ...Object.values(fields).map(own => own.element),
            h('button', { type: 'button', class: 'aui-button aui-button-link', onclick: clear }, AJS.I18n.getText('okr.admin.audit.clear'))
        ]), root.lastElementChild);

        function params() {
            const values = Object.values(fields).reduce((all, own) => Object.assign(all, { [own.name]: own.value() }), {});
            return one ? Object.assign(values, { subject: one.subject, id: one.id }) : values;
        }

        /** What is typed is asked for when the typing rests. */
        function again() {
            one = null;
            shown = PAGE;
            clearTimeout(timer);
            timer = setTimeout(page.reload, PAUSE_MS);
        }

        function only(line) {
            one = { subject: line.subject, id: line.id };
            fields.subject.set(line.subject);
            fields.text.set('');
            page.reload();
        }

        function clear() {
            Object.values(fields).forEach(own => own.set && own.set(null));
            fields.text.set('');
            fields.from.control.value = '';
            fields.to.control.value = '';
            again();
        }

        function draw(answer) {
            drawExports(answer.total);
            if (!answer.values.length) return states.empty({ icon: 'search', title: AJS.I18n.getText('okr.admin.audit.none'), text: AJS.I18n.getText('okr.admin.audit.none.text') });
            const count = AJS.I18n.getText('okr.admin.audit.shown', format.number(answer.values.length), format.number(answer.total));
            live.say(count);
            return h('div', { class: 'okr-stack' }, [
                table(answer.values, only),
                h('div', { class: 'okr-row okr-between okr-wrap' }, [
                    h('span', { class: 'okr-small okr-3' }, count),
                    answer.total > answer.values.length && shown < 1000 && h('button', { type: 'button', class: 'aui-button', onclick: more }, AJS.I18n.getText('okr.admin.audit.more'))
                ]),
                h('p', { class: 'okr-small okr-3' }, AJS.I18n.getText('okr.admin.audit.export.text'))
            ]);
        }

        function more() {
            shown = Math.min(1000, shown + PAGE);
            page.reload();
        }

        function drawExports(total) {
            const wanted = params();
            const address = kind => {
                const search = new URLSearchParams({ format: kind });
                Object.keys(wanted).filter(name => wanted[name]).forEach(name => search.set(name, wanted[name]));
                return rest.page(`/rest/okr/1.0/audit/export?${search}`);
            };
            const link = (kind, text) => h('a', { class: 'aui-button', href: address(kind), download: '' }, text);
            renew(exports, total ? [link('csv', AJS.I18n.getText('okr.admin.audit.csv')), link('json', AJS.I18n.getText('okr.admin.audit.json'))] : []);
        }
    };
});
