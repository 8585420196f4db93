package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Constant.Kind;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Person;
import com.okrcascade.host.jira.store.Store;
import java.util.List;
import java.util.Optional;

/** Turns what is stored into the objects that plugins see. As in Jira, what is not there is null. */
public final class Lookup {
    private final Store store;

    public Lookup(Store store) {
        this.store = store;
    }

    public Store store() {
        return store;
    }

    Directory directory() {
        return store.directory();
    }

    /** Also somebody whose account is gone, as issues go on naming them. */
    public ApplicationUser user(String key) {
        return key == null
                ? null
                : directory().personByKey(key).map(JiraUser::new).orElseGet(() -> JiraUser.unknown(key));
    }

    static ApplicationUser user(Optional<Person> person) {
        return person.map(JiraUser::new).orElse(null);
    }

    static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    public Project project(long id) {
        return directory()
                .project(id)
                .map(entry -> new JiraProject(entry, this))
                .orElse(null);
    }

    Project project(String key) {
        return directory()
                .project(key)
                .map(entry -> new JiraProject(entry, this))
                .orElse(null);
    }

    List<Project> projects() {
        return directory().projects().stream()
                .filter(entry -> !entry.archived())
                .<Project>map(entry -> new JiraProject(entry, this))
                .toList();
    }

    public IssueType issueType(String id) {
        return constant(Kind.ISSUE_TYPE, id).map(JiraConstant.OfIssueType::new).orElse(null);
    }

    public Status status(String id) {
        return constant(Kind.STATUS, id).map(JiraConstant.OfStatus::new).orElse(null);
    }

    public Resolution resolution(String id) {
        return constant(Kind.RESOLUTION, id).map(JiraConstant.OfResolution::new).orElse(null);
    }

    public Priority priority(String id) {
        return constant(Kind.PRIORITY, id).map(JiraConstant.OfPriority::new).orElse(null);
    }

    private Optional<Constant> constant(Kind kind, String id) {
        return directory().constant(kind, id);
    }

    List<CustomField> numberFields() {
        return directory().numberFields().stream()
                .<CustomField>map(JiraNumberField::new)
                .toList();
    }

    public StoredIssue issue(IssueState state) {
        return new StoredIssue(state, this);
    }

    StoredIssue issue(Optional<IssueState> state) {
        return state.map(this::issue).orElse(null);
    }
}
