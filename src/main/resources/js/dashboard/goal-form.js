/** The settings of a goal on the dashboard. They hold ids only: a title would tell it to people who may not see the goal. */
define('okr/dashboard/goal-form', ['okr/dom', 'okr/combobox', 'okr/rest', 'okr/states', 'okr/tag'], function (dom, combobox, rest, states, tag) {
    'use strict';

    const { h, clear, renew, uid } = dom;
    const DEEPEST = 4;
    const MOST_CHANGES = 10;
    const SUGGESTIONS = 8;

    function field(label, control, help) {
        const id = uid('field');
        control.id = id;
        control.setAttribute('aria-describedby', `${id}-help ${id}-error`);
        return h('div', { class: 'okr-field' }, [
            h('label', { for: id }, label), control,
            h('div', { class: 'okr-help', id: `${id}-help` }, help || null),
            h('div', { class: 'okr-error', id: `${id}-error` })
        ]);
    }

    function select(name, options, chosen) {
        const list = h('select', { class: 'okr-in', name });
        fill(list, options, chosen);
        return list;
    }

    function fill(list, options, chosen) {
        clear(list);
        options.forEach(([value, text]) => list.appendChild(h('option', { value, selected: value === String(chosen || '') }, text)));
    }

    function refreshOptions(chosen) {
        const usual = [
            ['', AJS.I18n.getText('okr.dashboard.form.refresh.live')],
            ['60', AJS.I18n.getText('okr.dashboard.form.refresh.minute')],
            ['300', AJS.I18n.getText('okr.dashboard.form.refresh.minutes', 5)],
            ['900', AJS.I18n.getText('okr.dashboard.form.refresh.minutes', 15)]
        ];
        const known = usual.some(([value]) => value === String(chosen || ''));
        return known ? usual : usual.concat([[String(chosen), AJS.I18n.getText('okr.dashboard.form.refresh.seconds', chosen)]]);
    }

    function depthOptions() {
        const levels = [['0', AJS.I18n.getText('okr.dashboard.form.depth.none')]];
        for (let depth = 1; depth <= DEEPEST; depth += 1) levels.push([String(depth), String(depth)]);
        return levels;
    }

    async function suggest(text) {
        const found = await rest.get('/objectives', { text, limit: SUGGESTIONS });
        return [{ name: null, options: found.values.map(objective => ({ objective })) }];
    }

    function draw({ objective }, highlight) {
        return [
            tag('OBJECTIVE'),
            h('span', { class: 'okr-cut', title: objective.title }, highlight(objective.title)),
            h('span', { class: 'okr-key' }, objective.key),
            objective.periodName && h('span', { class: 'okr-sub' }, objective.periodName)
        ];
    }

    /** prefs as saved (strings); onSave(prefs), onCancel (or null where there is nothing to go back to). */
    return function goalForm(prefs, onSave, onCancel) {
        let objectiveId = prefs.objectiveId || '';
        const goal = combobox({
            label: AJS.I18n.getText('okr.dashboard.form.goal'),
            help: AJS.I18n.getText('okr.dashboard.form.goal.help'),
            placeholder: AJS.I18n.getText('okr.dashboard.form.goal.placeholder'),
            load: suggest,
            draw,
            onText: () => { objectiveId = ''; },
            onPick: option => choose(option.objective)
        });
        const keyResult = select('keyResult', [['', AJS.I18n.getText('okr.dashboard.form.own.progress')]], '');
        const title = h('input', { class: 'okr-in', type: 'text', maxlength: 120, placeholder: AJS.I18n.getText('okr.dashboard.form.title.placeholder') });
        const depth = select('depth', depthOptions(), prefs.depth || '1');
        const changes = h('input', { class: 'okr-in okr-num', type: 'text', inputmode: 'numeric', autocomplete: 'off' });
        const refresh = select('refresh', refreshOptions(prefs.refreshSeconds), prefs.refreshSeconds);
        const changesField = field(AJS.I18n.getText('okr.dashboard.form.changes'), changes);
        title.value = prefs.title || '';
        changes.value = prefs.changes || '5';

        const trouble = h('div', {});
        const form = h('form', { class: 'okr-stack-4 okr-gadget-form', novalidate: true }, [
            goal.element,
            field(AJS.I18n.getText('okr.dashboard.form.key.result'), keyResult, AJS.I18n.getText('okr.dashboard.form.key.result.help')),
            field(AJS.I18n.getText('okr.dashboard.form.title'), title, AJS.I18n.getText('okr.dashboard.form.title.help')),
            h('div', { class: 'okr-form-pair' }, [
                field(AJS.I18n.getText('okr.dashboard.form.depth'), depth, AJS.I18n.getText('okr.dashboard.form.depth.help')), changesField
            ]),
            field(AJS.I18n.getText('okr.dashboard.form.refresh'), refresh, AJS.I18n.getText('okr.dashboard.form.refresh.help')),
            trouble,
            h('div', { class: 'okr-row' }, [
                h('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('okr.word.save')),
                onCancel && h('button', { type: 'button', class: 'aui-button aui-button-link', onclick: onCancel }, AJS.I18n.getText('okr.word.cancel'))
            ])
        ]);
        form.onsubmit = event => {
            event.preventDefault();
            save();
        };

        function choose(objective) {
            objectiveId = String(objective.id);
            goal.setText(objective.title);
            goal.fail(null);
            offerKeyResults(null);
        }

        /** chosen null: the first key result is the likely one. */
        async function offerKeyResults(chosen) {
            const own = [['', AJS.I18n.getText('okr.dashboard.form.own.progress')]];
            const asked = objectiveId;
            try {
                const tree = await rest.get(`/objectives/${asked}/tree`, { depth: 0 });
                if (asked !== objectiveId) return;
                goal.setText(tree.title || (tree.objective && tree.objective.title) || goal.input.value);
                const results = (tree.keyResults || []).map(one => [String(one.id), `${one.key} ${one.title}`]);
                fill(keyResult, own.concat(results), chosen === null && results.length ? results[0][0] : chosen);
            } catch (unseen) {
                fill(keyResult, own, '');
                goal.fail(unseen.detail || unseen.message);
            }
        }

        function wrongChanges() {
            const typed = changes.value.trim();
            const wrong = !/^\d{1,2}$/.test(typed) || Number(typed) > MOST_CHANGES;
            changesField.querySelector('.okr-error').textContent = wrong ? AJS.I18n.getText('okr.dashboard.form.changes.wrong', MOST_CHANGES) : '';
            if (wrong) changes.setAttribute('aria-invalid', 'true');
            else changes.removeAttribute('aria-invalid');
            return wrong;
        }

        function save() {
            const wrong = wrongChanges();
            if (!objectiveId) {
                goal.fail(AJS.I18n.getText('okr.dashboard.form.goal.missing'));
                goal.input.focus();
            } else if (wrong) {
                changes.focus();
            } else {
                keep({
                    objectiveId, keyResultId: keyResult.value, title: title.value.trim(), depth: depth.value,
                    changes: changes.value.trim(), refreshSeconds: refresh.value
                });
            }
        }

        async function keep(chosen) {
            renew(trouble, null);
            try {
                await onSave(chosen);
            } catch (error) {
                renew(trouble, states.message('error', error.detail || AJS.I18n.getText('okr.rest.failed')));
            }
        }

        if (objectiveId) offerKeyResults(prefs.keyResultId || '');
        return form;
    };
});
