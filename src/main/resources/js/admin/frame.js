/** What the administration pages share: a head with one sentence and one action, and loading, error and no permission. */
define('okr/admin/frame', ['okr/dom', 'okr/icon', 'okr/states'], function (dom, icon, states) {
    'use strict';

    const { h, append, clear, renew, swap } = dom;

    function createButton(action) {
        return h('button', { type: 'button', class: 'aui-button aui-button-primary', onclick: action.onClick }, [icon('plus'), action.text]);
    }

    /**
     * options: title, text, action { text, onClick } and tools (elements beside the title), each may be left out; load() -> promise, draw(answer) -> element.
     * Returns { reload, tell }: asks again and draws anew; says what was done, until something else was.
     */
    return function frame(root, options) {
        const place = h('div', {});
        const news = h('div', { class: 'okr-admin-news' });
        append(clear(root), [
            h('div', { class: 'okr-row okr-between okr-wrap okr-admin-head' }, [
                h('div', {}, [h('h1', {}, options.title), h('p', { class: 'okr-2' }, options.text)]),
                options.tools && h('div', { class: 'okr-row okr-wrap' }, options.tools),
                options.action && createButton(options.action)
            ]),
            news, place
        ]);

        async function reload() {
            try {
                swap(place, options.draw(await options.load()));
            } catch (error) {
                if (!('status' in error)) throw error;
                swap(place, error.status === 401 || error.status === 403 ? states.empty({ icon: 'lock', title: AJS.I18n.getText('okr.admin.hidden'), text: error.detail }) : states.failed(error, again));
            }
        }

        function again() {
            swap(place, states.skeleton(['42%', '64%', '56%', '48%', '60%']));
            return reload();
        }

        /** action: { text, onClick }. */
        function tell(text, action) {
            renew(news, states.message('success', text, action));
        }

        again();
        return { reload, tell };
    };
});
