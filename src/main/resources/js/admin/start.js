/** Starts the administration page that the shell names. */
require(['okr/admin/units', 'okr/admin/roles', 'okr/admin/cadences', 'okr/admin/settings', 'okr/admin/queries', 'okr/admin/health', 'okr/admin/audit'], function (units, roles, cadences, settings, queries, health, audit) {
    'use strict';

    const PAGES = { units, roles, cadences, settings, queries, health, audit };

    function start() {
        const root = document.querySelector('.okr-admin[data-section]');
        if (root) PAGES[root.getAttribute('data-section')](root);
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
});
