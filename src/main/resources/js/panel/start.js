/** Mounts the panel when the issue view is there, and again when Jira renews it. */
require(['okr/panel/issue-panel'], function (issuePanel) {
    'use strict';

    function mountAll() {
        document.querySelectorAll('.okr-issue-panel[data-issue]:not([data-mounted])').forEach(root => {
            root.setAttribute('data-mounted', 'true');
            issuePanel(root);
        });
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountAll);
    else mountAll();

    const jira = window.JIRA;
    if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) jira.bind(jira.Events.NEW_CONTENT_ADDED, mountAll);
});
