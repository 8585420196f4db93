package com.okrcascade.host.jira.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.host.jira.jql.Searches;
import java.util.LinkedHashMap;
import java.util.Map;

/** The declared interfaces and what implements them here. */
public final class Services {
    private Services() {}

    public static Map<Class<?>, Object> of(Lookup lookup, Searches searches) {
        JiraIssues issues = new JiraIssues(lookup);
        JiraUsers users = new JiraUsers(lookup);
        JiraPermissions permissions = new JiraPermissions(lookup);
        JiraSearch search = new JiraSearch(lookup, searches);
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(IssueManager.class, issues);
        services.put(IssueFactory.class, issues);
        services.put(SubTaskManager.class, issues);
        services.put(IssueLinkManager.class, new JiraIssueLinks(lookup));
        services.put(IssueService.class, new JiraIssueService(lookup));
        services.put(SearchService.class, search);
        services.put(IssueDocumentSearchService.class, search);
        services.put(ConstantsManager.class, new JiraConstants(lookup));
        services.put(CustomFieldManager.class, new JiraNumberFields(lookup));
        services.put(ProjectManager.class, new JiraProjects(lookup));
        services.put(UserManager.class, users);
        services.put(UserSearchService.class, users);
        services.put(GroupManager.class, new JiraGroups(lookup));
        services.put(ProjectRoleManager.class, new JiraRoles(lookup));
        services.put(PermissionManager.class, permissions);
        services.put(GlobalPermissionManager.class, permissions);
        services.put(AssigneeService.class, permissions);
        services.put(JiraAuthenticationContext.class, new LoggedIn());
        return services;
    }
}
