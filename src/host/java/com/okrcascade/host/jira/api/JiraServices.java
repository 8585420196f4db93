package com.okrcascade.host.jira.api;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.project.ProjectManager;
import java.util.Map;

/** The services by their type. */
public record JiraServices(Map<Class<?>, Object> all) {
    public <T> T get(Class<T> type) {
        return type.cast(all.get(type));
    }

    public ProjectManager projects() {
        return get(ProjectManager.class);
    }

    public AssigneeService assignees() {
        return get(AssigneeService.class);
    }
}
