/** Dialogs that ask the server before they open: a second press meanwhile opens no second one. */
define('okr/one-at-a-time', [], function () {
    'use strict';

    return function oneAtATime(open) {
        let opening = false;
        return async function opened(...given) {
            if (opening || document.querySelector('.okr-dialog')) return;
            opening = true;
            try {
                await open(...given);
            } finally {
                opening = false;
            }
        };
    };
});
