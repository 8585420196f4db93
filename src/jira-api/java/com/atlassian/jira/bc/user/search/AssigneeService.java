package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Evidence: Jira 11 call sites. */
public interface AssigneeService {
    boolean isAssignable(Project project, ApplicationUser user);
}
