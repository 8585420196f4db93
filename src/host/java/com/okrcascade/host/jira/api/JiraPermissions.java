package com.okrcascade.host.jira.api;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Permissions;
import java.util.Collection;

/** Who may do what; a null user is anonymous. An administrator may not browse what is not granted to him, as in Jira. */
record JiraPermissions(Lookup lookup) implements PermissionManager, GlobalPermissionManager, AssigneeService {
    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        return allows(permissionKey, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        return allows(permissionKey, project.getId(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
        return lookup.projects().stream()
                .filter(project -> allows(permissionKey, project.getId(), user))
                .toList();
    }

    private boolean allows(ProjectPermissionKey permissionKey, long project, ApplicationUser user) {
        return lookup.directory().allows(permissionKey.permissionKey(), project, Lookup.key(user));
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return lookup.directory().allowsGlobally(permission.getKey(), Lookup.key(user));
    }

    @Override
    public boolean isAssignable(Project project, ApplicationUser user) {
        return user != null && lookup.directory().allows(Permissions.ASSIGNABLE, project.getId(), user.getKey());
    }
}
