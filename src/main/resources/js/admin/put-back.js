/** Takes back what was saved: what stood before is saved again, as one more change. */
define('okr/admin/put-back', ['okr/flag', 'okr/rest'], function (flag, rest) {
    'use strict';

    /** before: the thing as it was, with its version; tell(text, action) shows a strip; reload() draws anew. */
    return function putBack(path, before, { text, tell, reload }) {
        async function back() {
            try {
                const { version } = await rest.get(path);
                await rest.put(path, before, { ifMatch: version });
                await reload();
                tell(AJS.I18n.getText('okr.admin.put.back.done'));
            } catch (error) {
                flag('error', error.detail || error.message);
            }
        }

        tell(text, { text: AJS.I18n.getText('okr.admin.put.back'), onClick: back });
    };
});
