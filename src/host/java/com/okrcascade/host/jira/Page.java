package com.okrcascade.host.jira;

import java.util.List;
import java.util.Map;

/**
 * A page of this Jira, to be rendered and decorated.
 *
 * @param template a Velocity template on the class path, such as {@code jira/templates/issue.vm}
 * @param title what the browser shows
 * @param section the entry of the top navigation it belongs to: "issues", "projects" or "create"
 * @param resourceContexts the contexts whose web resources the page loads, such as {@code jira.view.issue}
 * @param context what the template may use; every reference is escaped unless its name ends in "html"
 */
public record Page(
        String template, String title, String section, List<String> resourceContexts, Map<String, Object> context) {}
