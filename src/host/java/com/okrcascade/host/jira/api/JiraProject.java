package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.ProjectEntry;
import java.util.Collection;

/** A project as plugins see one. Two are the same when their ids are. */
final class JiraProject implements Project {
    private final ProjectEntry entry;
    private final Lookup lookup;

    JiraProject(ProjectEntry entry, Lookup lookup) {
        this.entry = entry;
        this.lookup = lookup;
    }

    @Override
    public Long getId() {
        return entry.id();
    }

    @Override
    public String getKey() {
        return entry.key();
    }

    @Override
    public String getName() {
        return entry.name();
    }

    @Override
    public String getDescription() {
        return entry.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return lookup.user(entry.leadKey());
    }

    @Override
    public String getLeadUserKey() {
        return entry.leadKey();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return entry.issueTypes().stream().map(lookup::issueType).toList();
    }

    @Override
    public boolean isArchived() {
        return entry.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return entry.key();
    }
}
