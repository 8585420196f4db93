/** Fields sent together: checked first, refusals put under the field they are about, what was typed kept. */
define('okr/form', ['okr/dom'], function (dom) {
    'use strict';

    const { h } = dom;

    /** fields in order; null leaves one out. Returns { draw, values, send, isDirty, field }. */
    return function form(fields, classes) {
        const all = fields.filter(Boolean);

        function values() {
            return all.reduce((so, field) => Object.assign(so, { [field.name]: field.value() }), {});
        }

        function mark(problems) {
            const wrong = all.filter(field => problems[field.name]);
            all.forEach(field => field.fail(problems[field.name] || null));
            if (wrong.length) wrong[0].focus();
            return wrong.length > 0;
        }

        function check() {
            const problems = all.filter(isShown).reduce((so, field) => Object.assign(so, { [field.name]: field.problem() }), {});
            if (mark(problems)) throw Object.assign(new Error('form'), { detail: AJS.I18n.getText('okr.form.check') });
        }

        function isShown(field) {
            return !field.element.hidden;
        }

        /** save(values) -> promise; a refusal that names fields marks them, and is passed on to be shown in words. */
        async function send(save) {
            check();
            try {
                return await save(values());
            } catch (error) {
                mark(error.fields || {});
                throw error;
            }
        }

        return {
            /** The fields below each other, for a form that does not arrange them itself. */
            draw: () => h('div', { class: classes || 'okr-form' }, all.map(field => field.element)),
            values, send,
            isDirty: () => all.some(field => field.isDirty()),
            field: name => all.find(field => field.name === name)
        };
    };
});
