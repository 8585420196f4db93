package com.atlassian.jira.project;

import java.util.List;

/** Evidence: Jira 11 call sites; getProjects from Jira 10. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String key);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKeyIgnoreCase(String key);

    List<Project> getProjects();
}
