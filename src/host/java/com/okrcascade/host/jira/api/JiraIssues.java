package com.okrcascade.host.jira.api;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.Happening;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Issues;
import com.okrcascade.host.jira.store.Refused;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Issues without any check of permissions, as Jira's IssueManager gives them. */
final class JiraIssues implements IssueManager, IssueFactory, SubTaskManager {
    private final Lookup lookup;

    JiraIssues(Lookup lookup) {
        this.lookup = lookup;
    }

    private Issues issues() {
        return lookup.store().issues();
    }

    @Override
    public MutableIssue getIssue() {
        return lookup.issue(IssueState.BLANK);
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : lookup.issue(issues().find(id));
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : lookup.issue(issues().findByKey(key.toUpperCase(Locale.ROOT)));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null ? null : lookup.issue(issues().findByCurrentKey(key));
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        try {
            IssueState draft = ((StoredIssue) issue).state();
            String author = Lookup.key(remoteUser);
            return lookup.issue(lookup.store().operations().create(withDefaults(draft, author), author));
        } catch (Refused e) {
            throw new CreateException(e.getMessage());
        }
    }

    /** A new issue starts at the workflow's beginning, whatever its maker set. */
    static IssueState withDefaults(IssueState draft, String author) {
        if (!draft.has(Field.PROJECT) || !draft.has(Field.TYPE) || !draft.has(Field.SUMMARY)) {
            throw new Refused("An issue needs a project, an issue type and a summary.");
        }
        return draft.with(Field.STATUS, Workflow.TO_DO)
                .with(Field.PRIORITY, draft.has(Field.PRIORITY) ? draft.text(Field.PRIORITY) : Seed.MEDIUM)
                .with(Field.REPORTER, draft.has(Field.REPORTER) ? draft.text(Field.REPORTER) : author);
    }

    @Override
    public Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        Happening happening = eventDispatchOption.isEventBeingSent() ? Happening.UPDATED : Happening.NOTHING;
        StoredIssue edited = (StoredIssue) issue;
        return lookup.issue(
                lookup.store().operations().edit(edited.getId(), Lookup.key(user), edited.edits(), happening));
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return issues().findAll(ids).stream().<Issue>map(lookup::issue).toList();
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return issues().idsInProject(projectId);
    }

    @Override
    public void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser) {
        lookup.store()
                .operations()
                .edit(
                        subTaskIssue.getId(),
                        Lookup.key(remoteUser),
                        issue -> issue.with(Field.PARENT, parentIssue.getId()),
                        Happening.NOTHING);
    }
}
