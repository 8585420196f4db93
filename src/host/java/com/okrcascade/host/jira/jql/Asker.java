package com.okrcascade.host.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Permissions;
import com.okrcascade.host.jira.store.ProjectEntry;
import java.time.ZonedDateTime;
import java.util.List;

/** Who asks (null is anonymous), when, whether he may see everything, and whether he only wants to know what is wrong. */
record Asker(ApplicationUser user, boolean overridesSecurity, boolean validates, Directory directory, ZonedDateTime now)
        implements QueryCreationContext {
    String key() {
        return user == null ? null : user.getKey();
    }

    List<ProjectEntry> projects() {
        return directory.projects().stream()
                .filter(project -> !project.archived())
                .filter(project -> overridesSecurity || directory.allows(Permissions.BROWSE, project.id(), key()))
                .toList();
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return overridesSecurity;
    }
}
