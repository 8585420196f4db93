/** Changes one query; before it is saved, a test shows what it matches and what that would give. */
define('okr/admin/query-dialog', [
    'okr/dom', 'okr/company', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/one-at-a-time', 'okr/rest', 'okr/states', 'okr/admin/query-test'
], function (dom, company, dialog, field, flag, form, format, oneAtATime, rest, states, queryTest) {
    'use strict';

    const { h, renew } = dom;

    function rules(percentDone) {
        const own = { value: 'TARGET', text: AJS.I18n.getText('okr.admin.searches.rule.target') };
        return percentDone ? [own] : [
            own,
            { value: 'COUNT', text: AJS.I18n.getText('okr.measure.rule.count') },
            { value: 'FIXED', text: AJS.I18n.getText('okr.measure.rule.fixed') },
            { value: 'FIELD', text: AJS.I18n.getText('okr.measure.rule.field') }
        ];
    }

    function creditOf({ rule, amount, fieldId }) {
        switch (rule) {
            case 'COUNT': return { rule };
            case 'FIXED': return { rule, amount };
            case 'FIELD': return { rule, fieldId };
            default: return null;
        }
    }

    /** query: as listed; page: { reload, tell }. */
    return oneAtATime(async function edit(query, page) {
        try {
            const [now, numberFields] = await Promise.all([rest.get(`/queries/${query.id}`), company.fields()]);
            const credit = now.credit || { rule: 'TARGET' };
            const percentDone = credit.rule === 'PERCENT_DONE';
            const fields = {
                jql: field.text({ name: 'jql', label: AJS.I18n.getText('okr.admin.queries.query'), help: AJS.I18n.getText('okr.admin.searches.jql.help'), value: now.jql, rows: 3, required: true }),
                rule: field.select({ name: 'rule', label: AJS.I18n.getText('okr.admin.searches.rule'), options: rules(percentDone), value: percentDone ? 'TARGET' : credit.rule, onChange: fold }),
                amount: field.number({ name: 'amount', label: AJS.I18n.getText('okr.objectives.form.amount'), value: credit.amount, required: true }),
                fieldId: field.select({ name: 'fieldId', label: AJS.I18n.getText('okr.objectives.form.field'), value: credit.fieldId, options: numberFields.map(one => ({ value: one.id, text: one.name })) })
            };
            const all = form(Object.values(fields));
            const result = h('div', { class: 'okr-stack', role: 'status', 'data-id': 'test' });
            const testing = h('button', { type: 'button', class: 'aui-button', 'data-test': true, onclick: test }, AJS.I18n.getText('okr.admin.searches.test'));

            function fold() {
                fields.amount.element.hidden = fields.rule.value() !== 'FIXED';
                fields.fieldId.element.hidden = fields.rule.value() !== 'FIELD';
            }

            const body = values => ({ jql: values.jql, credit: percentDone ? now.credit : creditOf(values) });

            async function test() {
                testing.disabled = true;
                try {
                    const answer = await all.send(values => rest.post('/queries/preview', Object.assign({ id: now.id, keyResultId: now.keyResultId, kpiId: now.kpiId, side: now.side }, body(values))));
                    renew(result, queryTest(answer));
                } catch (error) {
                    renew(result, states.message('error', error.detail || error.message));
                } finally {
                    testing.disabled = false;
                }
            }

            async function putBack() {
                try {
                    await rest.put(`/queries/${now.id}`, { jql: now.jql, credit: now.credit, state: now.state === 'PAUSED' ? 'PAUSED' : 'RUNNING' }, { ifMatch: '*' });
                    await page.reload();
                    page.tell(AJS.I18n.getText('okr.admin.put.back.done'));
                } catch (error) {
                    flag('error', error.detail || error.message);
                }
            }

            fold();
            dialog.open({
                title: query.title || query.target, type: now.kpiId ? 'KPI' : 'KEY_RESULT', key: query.target, isDirty: all.isDirty, save: AJS.I18n.getText('okr.admin.searches.save'),
                hint: AJS.I18n.getText('okr.admin.searches.save.hint'),
                body: h('div', { class: 'okr-form' }, [
                    query.others > 0 && states.message('info', AJS.I18n.getText('okr.admin.searches.alone', query.target, format.number(query.others))),
                    fields.jql.element, h('div', { class: 'okr-two' }, [fields.rule.element, h('div', {}, [fields.amount.element, fields.fieldId.element])]),
                    h('div', { class: 'okr-row' }, [testing, h('span', { class: 'okr-small okr-2' }, AJS.I18n.getText('okr.admin.searches.test.help'))]), result
                ]),
                onSave: async () => {
                    await all.send(values => rest.put(`/queries/${now.id}`, Object.assign({ state: 'RUNNING' }, body(values)), { ifMatch: now.version }));
                    await page.reload();
                    page.tell(AJS.I18n.getText('okr.admin.searches.saved', query.target), { text: AJS.I18n.getText('okr.admin.put.back'), onClick: putBack });
                }
            });
        } catch (error) {
            flag('error', error.detail || error.message);
        }
    });
});
