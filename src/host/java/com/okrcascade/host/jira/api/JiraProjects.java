package com.okrcascade.host.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Locale;

/** All projects, whoever asks. */
record JiraProjects(Lookup lookup) implements ProjectManager {
    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : lookup.project(id);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return lookup.project(key);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return lookup.project(key);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return key == null ? null : lookup.project(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Project> getProjects() {
        return lookup.projects();
    }
}
