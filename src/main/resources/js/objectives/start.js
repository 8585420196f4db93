/** Starts the objectives page on its shell. */
require(['okr/objectives/page'], function (objectivesPage) {
    'use strict';

    function start() {
        const root = document.getElementById('okr-objectives');
        if (root) objectivesPage(root);
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
});
