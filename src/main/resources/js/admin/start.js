/** Starts the administration page that the shell names. */
require(['okr/admin/units', 'okr/admin/roles', 'okr/admin/cadences', 'okr/admin/settings', 'okr/admin/queries', 'okr/admin/health'], function (units, roles, cadences, settings, queries, health) {
    'use strict';

    const PAGES = { units, roles, cadences, settings, queries, health };

    function start() {
        const root = document.querySelector('.okr-admin[data-section]');
        if (root) PAGES[root.getAttribute('data-section')](root);
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
});
