package com.okrcascade.host.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Holder;
import com.okrcascade.host.jira.store.Role;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Project roles and who has them in a project, by name or through a group. */
record JiraRoles(Lookup lookup) implements ProjectRoleManager {
    private record Named(Role role) implements ProjectRole {
        @Override
        public Long getId() {
            return role.id();
        }

        @Override
        public String getName() {
            return role.name();
        }

        @Override
        public String getDescription() {
            return role.description();
        }
    }

    private record Actors(Set<ApplicationUser> users) implements ProjectRoleActors {
        @Override
        public Set<ApplicationUser> getApplicationUsers() {
            return users;
        }
    }

    private Stream<ProjectRole> roles() {
        return lookup.directory().roles().stream().map(Named::new);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles().toList();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return roles().filter(role -> isUserInProjectRole(user, role, project)).toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles().filter(role -> role.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return roles().filter(role -> role.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        Directory directory = lookup.directory();
        Set<ApplicationUser> users = new LinkedHashSet<>();
        for (Holder holder : directory.actors(project.getId(), projectRole.getId())) {
            if (holder.kind() == Holder.Kind.GROUP) {
                directory.membersOf(holder.name()).forEach(member -> users.add(lookup.user(member)));
            } else {
                users.add(lookup.user(holder.name()));
            }
        }
        return new Actors(users);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return lookup.directory().isInRole(Lookup.key(user), projectRole.getId(), project.getId());
    }
}
