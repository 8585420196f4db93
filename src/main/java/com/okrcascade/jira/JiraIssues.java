package com.okrcascade.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues as Jira's database has them now, one by one: that is the only reading which public call sites of Jira 11 prove. */
public final class JiraIssues implements Issues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraIssues.class);
    /** The key of the status category of finished work, in every Jira whatever its language. */
    private static final String DONE = "done";

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final PermissionManager permissions;
    private final JiraFamilies families;
    private final JiraUsers users;

    public JiraIssues(
            IssueManager issues,
            CustomFieldManager customFields,
            PermissionManager permissions,
            JiraFamilies families,
            JiraUsers users) {
        this.issues = issues;
        this.customFields = customFields;
        this.permissions = permissions;
        this.families = families;
        this.users = users;
    }

    @Override
    public Reading read(Collection<IssueId> ids, Set<String> fieldIds) {
        FieldReader fields = new FieldReader(customFields);
        Map<IssueId, IssueFacts> facts = new HashMap<>();
        Map<IssueId, String> failures = new HashMap<>();
        for (IssueId id : ids) {
            try {
                issue(id).ifPresent(issue -> facts.put(id, facts(issue, fields, fieldIds)));
            } catch (RuntimeException failure) { // another app's field type may throw anything; only this issue waits
                failures.put(id, Fault.logged(LOG, "Reading issue " + id.value(), failure));
            }
        }
        return new Reading(facts, failures);
    }

    private IssueFacts facts(Issue issue, FieldReader fields, Set<String> fieldIds) {
        return new IssueFacts(
                new IssueId(issue.getId()),
                issue.getKey(),
                issue.getCreated().toInstant(),
                issue.getStatusId(),
                isInDoneCategory(issue.getStatus()),
                nameOf(issue.getResolution()),
                issue.getResolutionDate() == null
                        ? null
                        : issue.getResolutionDate().toInstant(),
                families.above(issue),
                fields.values(issue, fieldIds));
    }

    @Override
    public Set<IssueId> withChildren(Collection<IssueId> ids) {
        return ids.stream().filter(id -> !directlyBelow(id).isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> epicsTrouble() {
        return families.trouble();
    }

    private List<IssueId> directlyBelow(IssueId id) {
        return families.directlyBelow(id, () -> issue(id));
    }

    @Override
    public Set<IssueId> below(IssueId top) {
        Set<IssueId> below = new LinkedHashSet<>();
        Deque<IssueId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            directlyBelow(open.remove()).stream()
                    .filter(child -> !child.equals(top) && below.add(child))
                    .forEach(open::add);
        }
        return below;
    }

    private static boolean isInDoneCategory(@Nullable Status status) {
        return status != null
                && status.getStatusCategory() != null
                && DONE.equals(status.getStatusCategory().getKey());
    }

    private static @Nullable String nameOf(@Nullable Resolution resolution) {
        return resolution == null ? null : resolution.getName();
    }

    @Override
    public Optional<Brief> find(String idOrKey, UserKey reader) {
        return byIdOrKey(idOrKey.strip())
                .filter(issue -> mayBrowse(users.find(reader), issue))
                .map(JiraIssues::brief);
    }

    /** Jira finds moved issues by their former keys, too. */
    private Optional<Issue> byIdOrKey(String text) {
        if (ID.matcher(text).matches()) return issue(new IssueId(Long.parseLong(text)));
        return Optional.ofNullable(issues.getIssueObject(text.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Map<IssueId, Brief> browsable(Collection<IssueId> ids, UserKey reader) {
        Optional<ApplicationUser> user = users.find(reader);
        Map<IssueId, Brief> browsable = new HashMap<>();
        ids.forEach(id ->
                issue(id).filter(issue -> mayBrowse(user, issue)).ifPresent(issue -> browsable.put(id, brief(issue))));
        return browsable;
    }

    private Optional<Issue> issue(IssueId id) {
        return Optional.ofNullable(issues.getIssueObject(id.value()));
    }

    /** Jira takes a missing user for an anonymous one, who may see public projects; a key nobody has sees nothing. */
    private boolean mayBrowse(Optional<ApplicationUser> user, Issue issue) {
        return user.filter(reader -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader))
                .isPresent();
    }

    private static Brief brief(Issue issue) {
        return new Brief(new IssueId(issue.getId()), issue.getKey(), issue.getSummary());
    }
}
