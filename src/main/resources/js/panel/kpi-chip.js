/** One KPI of the issue: how it stands, and where it is fed by hand, a field for the running bucket's value. */
define('okr/panel/kpi-chip', [
    'okr/dom', 'okr/format', 'okr/health', 'okr/live', 'okr/menu', 'okr/rest', 'okr/tag', 'okr/panel/credit'
], function (dom, format, health, live, menu, rest, tag, credit) {
    'use strict';

    const { h, uid } = dom;

    function latestOf(entry) {
        const latest = entry.kpi && entry.kpi.latest;
        return latest && typeof latest === 'object' ? latest.value : latest;
    }

    function address(target) {
        return rest.page(`/plugins/servlet/okr/kpis?kpi=${target.id}`);
    }

    function actions(entry, panel) {
        if (!entry.linkId || !panel.mayLink) return null;
        return h('span', { class: 'okr-actions', 'data-id': `link-${entry.linkId}`, 'data-keep': true }, menu({
            label: AJS.I18n.getText('okr.panel.actions.for', entry.target.title),
            icon: 'more',
            classes: 'aui-button aui-button-subtle okr-icon-button okr-compact',
            items: () => [{ text: AJS.I18n.getText('okr.panel.unlink'), onSelect: () => panel.unlink(entry) }]
        }));
    }

    function standing(entry) {
        const value = format.quantity(latestOf(entry), entry.target);
        const text = entry.targetValue ? AJS.I18n.getText('okr.panel.kpi.of', value, format.quantity(entry.targetValue, entry.target)) : value;
        return [
            health.health({ status: entry.kpi && entry.kpi.status, reason: entry.health && entry.health.reason }),
            h('span', { class: 'okr-num okr-strong' }, text)
        ];
    }

    function reading(entry, panel) {
        return h('div', { class: 'okr-kpi', 'data-id': `KPI-${entry.target.id}` }, [
            tag('KPI'),
            h('a', { class: 'okr-grow okr-cut', href: address(entry.target), title: entry.target.title }, entry.target.title),
            standing(entry),
            actions(entry, panel),
            entry.credit && h('div', { class: 'okr-kpi-credit okr-small' }, [credit.shown(entry), credit.note(entry)])
        ]);
    }

    async function save(form, entry, panel) {
        const field = form.querySelector('input');
        const error = form.querySelector('.okr-error');
        const value = format.parse(field.value);
        if (value === null) {
            refuse(field, error, AJS.I18n.getText('okr.word.enter.number'));
            return;
        }
        try {
            await rest.put(`/kpis/${entry.target.id}/values/${entry.kpi.bucket}`, { value }, { ifMatch: '*' });
            refuse(field, error, '');
            field.defaultValue = field.value;
            live.say(AJS.I18n.getText('okr.panel.kpi.saved', entry.target.title, format.quantity(value, entry.target)));
            panel.reload();
        } catch (refused) {
            refuse(field, error, refused.fields.value || refused.detail);
        }
    }

    function refuse(field, error, text) {
        error.textContent = text;
        if (!text) {
            field.removeAttribute('aria-invalid');
        } else {
            field.setAttribute('aria-invalid', 'true');
            field.focus();
        }
    }

    /** The form stays as it is while somebody uses it, so that a refresh loses nothing typed. */
    function entering(entry, panel) {
        const id = uid('kpi');
        const field = h('input', { id, class: 'okr-in okr-num', inputmode: 'decimal', autocomplete: 'off', 'aria-describedby': `${id}-unit ${id}-error` });
        const known = latestOf(entry);
        field.defaultValue = known === null || known === undefined ? '' : format.number(known, entry.target.decimals);
        const form = h('form', { class: 'okr-kpi okr-kpi-form', 'data-id': `KPI-form-${entry.target.id}-${entry.kpi.bucket}`, 'data-keep': 'while-used', novalidate: true }, [
            tag('KPI'),
            h('label', { for: id, class: 'okr-grow okr-cut', title: entry.target.title }, entry.target.title),
            field,
            h('span', { class: 'okr-small okr-3', id: `${id}-unit` }, entry.target.unitOfMeasure || ''),
            h('button', { type: 'submit', class: 'aui-button aui-button-primary okr-compact' }, AJS.I18n.getText('okr.word.save')),
            actions(entry, panel),
            h('div', { class: 'okr-error', id: `${id}-error`, role: 'alert' })
        ]);
        form.onsubmit = event => {
            event.preventDefault();
            save(form, entry, panel);
        };
        return form;
    }

    return function chip(entry, panel) {
        return entry.kpi && entry.kpi.enterByHand ? entering(entry, panel) : reading(entry, panel);
    };
});
