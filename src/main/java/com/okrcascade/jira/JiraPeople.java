package com.okrcascade.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Jira's users, groups and project roles. */
public final class JiraPeople implements People {
    private final JiraUsers users;
    private final UserSearchService search;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;

    public JiraPeople(
            JiraUsers users,
            UserSearchService search,
            GroupManager groups,
            ProjectRoleManager roles,
            ProjectManager projects) {
        this.users = users;
        this.search = search;
        this.groups = groups;
        this.roles = roles;
        this.projects = projects;
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return users.find(key).map(JiraPeople::person);
    }

    @Override
    public List<Person> search(String text, int limit) {
        UserSearchParams activeOnly =
                new UserSearchParams.Builder(limit).allowEmptyQuery(true).build();
        return search.findUsers(text, activeOnly).stream()
                .limit(limit)
                .map(JiraPeople::person)
                .toList();
    }

    @Override
    public boolean groupExists(String group) {
        return groups.getGroup(group) != null;
    }

    @Override
    public boolean isInGroup(UserKey user, String group) {
        return users.find(user).filter(one -> groups.isUserInGroup(one, group)).isPresent();
    }

    @Override
    public boolean isInProjectRole(UserKey user, long roleId, long projectId) {
        ProjectRole role = roles.getProjectRole(roleId);
        Project project = projects.getProjectObj(projectId);
        if (role == null || project == null) return false;
        return users.find(user)
                .filter(one -> roles.isUserInProjectRole(one, role, project))
                .isPresent();
    }

    private static Person person(ApplicationUser user) {
        return new Person(new UserKey(user.getKey()), user.getDisplayName(), user.isActive());
    }
}
