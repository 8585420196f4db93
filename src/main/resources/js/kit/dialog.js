/**
 * A dialog in the anatomy of AUI's dialog2. Focus starts in the first field to fill, is kept inside and goes
 * back where it came from; Ctrl + Enter saves, Esc asks when something was typed.
 */
define('okr/dialog', ['okr/dom', 'okr/icon', 'okr/states', 'okr/tag'], function (dom, icon, states, tag) {
    'use strict';

    const { h, renew, uid } = dom;
    const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

    function focusable(element) {
        return Array.from(element.querySelectorAll(FOCUSABLE)).filter(one => one.offsetParent !== null);
    }

    function keepFocusInside(element, event) {
        const all = focusable(element);
        const edge = event.shiftKey ? all[0] : all[all.length - 1];
        const other = event.shiftKey ? all[all.length - 1] : all[0];
        if (document.activeElement === edge || !element.contains(document.activeElement)) {
            event.preventDefault();
            if (other) other.focus();
        }
    }

    function header(options, titleId, close) {
        return h('div', { class: 'aui-dialog2-header' }, [
            options.type && tag(options.type),
            options.key && h('span', { class: 'okr-key' }, options.key),
            h('h2', { class: 'aui-dialog2-header-main', id: titleId }, options.title),
            h('button', { type: 'button', class: 'aui-button aui-button-subtle okr-icon-button', 'aria-label': AJS.I18n.getText('okr.word.close'), onclick: close }, icon('close'))
        ]);
    }

    function footer(options, save, close) {
        return h('div', { class: 'aui-dialog2-footer' }, [
            h('div', { class: 'okr-grow okr-small okr-3' }, options.hint || null),
            options.save && h('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-save': true, onclick: save }, options.save),
            h('button', { type: 'button', class: options.save ? 'aui-button aui-button-link' : 'aui-button', onclick: close },
                options.save ? AJS.I18n.getText('okr.word.cancel') : AJS.I18n.getText('okr.word.close'))
        ]);
    }

    /**
     * options: title, type and key (shown before it), body (nodes), save (the verb on the button),
     * onSave() -> promise (rejected: its text is shown and the dialog stays), onClose(), isDirty(), hint, small.
     * Returns { element, body, close, fail, busy }.
     */
    function open(options) {
        const cameFrom = document.activeElement;
        const titleId = uid('title');
        const notes = h('div', { class: 'okr-stack', 'data-notes': true });
        const body = h('div', { class: 'aui-dialog2-content' }, [notes, options.body]);
        const blanket = h('div', { class: 'okr okr-blanket' });
        let warned = false;

        const element = h('section', {
            class: `okr okr-dialog aui-dialog2${options.small ? ' okr-dialog-small' : ''}`,
            role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': titleId, tabindex: -1, onkeydown: keys
        }, [header(options, titleId, leave), body, footer(options, save, leave)]);

        function close() {
            element.remove();
            blanket.remove();
            if (cameFrom && document.body.contains(cameFrom)) cameFrom.focus();
            if (options.onClose) options.onClose();
        }

        /** Leaving without saving asks once when something was typed. */
        function leave() {
            if (!warned && options.isDirty && options.isDirty()) {
                warned = true;
                renew(notes, states.message('warning', AJS.I18n.getText('okr.dialog.unsaved'), { text: AJS.I18n.getText('okr.dialog.discard'), onClick: close }));
            } else {
                close();
            }
        }

        function busy(yes) {
            element.setAttribute('aria-busy', yes);
            const button = element.querySelector('[data-save]');
            if (button) button.disabled = yes;
        }

        function fail(error) {
            renew(notes, states.message('error', error.detail || error.message));
            notes.scrollIntoView({ block: 'nearest' });
        }

        async function save() {
            if (!options.onSave || element.getAttribute('aria-busy') === 'true') return;
            busy(true);
            renew(notes, null);
            try {
                await options.onSave();
                close();
            } catch (error) {
                fail(error);
            } finally {
                busy(false);
            }
        }

        function keys(event) {
            if (event.key === 'Tab') keepFocusInside(element, event);
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
            if (event.key === 'Escape' && !event.defaultPrevented) {
                event.stopPropagation();
                leave();
            }
        }

        document.body.appendChild(blanket);
        document.body.appendChild(element);
        const first = body.querySelector('input, select, textarea') || element.querySelector('[data-save]') || element;
        first.focus();
        return { element, body, close, fail, busy };
    }

    return { open };
});
