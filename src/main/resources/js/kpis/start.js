/** Starts the KPI page on its shell. */
require(['okr/kpis/page'], function (kpisPage) {
    'use strict';

    function start() {
        const root = document.getElementById('okr-kpis');
        if (root) kpisPage(root);
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
});
