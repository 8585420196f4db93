/** Enters the value of a bucket by hand; the running one is offered first. */
define('okr/kpis/enter-value', ['okr/dom', 'okr/dialog', 'okr/field', 'okr/flag', 'okr/form', 'okr/format', 'okr/rest', 'okr/kpis/words'], function (dom, dialog, field, flag, form, format, rest, words) {
    'use strict';

    /** The running bucket and the ones before it, so that a missed one can still be filled. */
    function choices(kpi, buckets) {
        const running = kpi.running.bucket;
        const known = kpi.series.map(point => point.bucket).reverse().filter(bucket => bucket !== running);
        return [running].concat(known).map(bucket => ({ value: bucket, text: buckets.name(kpi, bucket) }));
    }

    return function enterValue(kpi, buckets, onSaved) {
        const valueOf = bucket => ([kpi.running].concat(kpi.series).find(point => point.bucket === bucket) || { value: null }).value;
        const all = choices(kpi, buckets);
        const value = field.number({ name: 'value', label: AJS.I18n.getText('okr.kpis.value'), help: words.goal(kpi), value: valueOf(all[0].value), decimals: kpi.decimals, required: true });
        const bucket = field.select({
            name: 'bucket', label: AJS.I18n.getText('okr.objectives.column.period'), options: all, value: all[0].value,
            onChange: chosen => value.set(valueOf(chosen) === null ? '' : valueOf(chosen))
        });
        const fields = form([value, bucket]);
        dialog.open({
            title: kpi.name, type: 'KPI', key: kpi.key, small: true, body: fields.draw(), isDirty: fields.isDirty, save: AJS.I18n.getText('okr.kpis.enter'),
            hint: AJS.I18n.getText('okr.check.in.hint'),
            onSave: async () => {
                await fields.send(values => rest.put(`/kpis/${kpi.id}/values/${encodeURIComponent(values.bucket)}`, { value: values.value }, { ifMatch: '*' }));
                flag('success', AJS.I18n.getText('okr.panel.kpi.saved', kpi.name, format.quantity(value.value(), kpi)));
                onSaved();
            }
        });
    };
});
