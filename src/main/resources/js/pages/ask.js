/** Asks once before something that cannot be taken back with one press; the button names what will happen. */
define('okr/ask', ['okr/dom', 'okr/dialog'], function (dom, dialog) {
    'use strict';

    const { h } = dom;

    /** options: title, text (or nodes), act (the verb on the button), type, key, onYes() -> promise. */
    return function ask(options) {
        return dialog.open({
            title: options.title,
            type: options.type,
            key: options.key,
            small: true,
            save: options.act,
            body: h('div', { class: 'okr-stack' }, typeof options.text === 'string' ? h('p', {}, options.text) : options.text),
            onSave: options.onYes
        });
    };
});
