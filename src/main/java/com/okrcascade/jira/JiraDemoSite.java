package com.okrcascade.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.application.demo.DemoSite;
import com.okrcascade.application.demo.SiteRefused;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does the demo's work in Jira, as the people of ABC: through Jira's API, like any other app. */
public final class JiraDemoSite implements DemoSite {
    private final ProjectManager projects;
    private final CustomFieldManager customFields;
    private final ConstantsManager constants;
    private final GroupManager groups;
    private final IssueFactory factory;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;
    private final JiraUsers users;
    private final DemoSteps steps;
    private final DemoDates dates;

    public JiraDemoSite(JiraServices jira, JiraUsers users) {
        projects = jira.get(ProjectManager.class);
        customFields = jira.get(CustomFieldManager.class);
        constants = jira.get(ConstantsManager.class);
        groups = jira.get(GroupManager.class);
        factory = jira.get(IssueFactory.class);
        issues = jira.get(IssueManager.class);
        authentication = jira.get(JiraAuthenticationContext.class);
        this.users = users;
        steps = new DemoSteps(jira.get(IssueService.class));
        dates = new DemoDates(issues);
    }

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        missingIn(SALES, DEAL).ifPresent(missing::add);
        missingIn(LEADS, LEAD).ifPresent(missing::add);
        if (field().isEmpty()) missing.add(AMOUNT);
        if (resolution(WON).isEmpty()) missing.add(WON);
        return missing;
    }

    private Optional<String> missingIn(String key, String type) {
        Project project = projects.getProjectObjByKey(key);
        boolean there = project != null && named(project.getIssueTypes(), type).isPresent();
        return there ? Optional.empty() : Optional.of(key + " (" + type + ")");
    }

    @Override
    public String amountField() {
        return requireField().getId();
    }

    @Override
    public List<UserKey> members(String name) {
        Group group = groups.getGroup(name);
        if (group == null) return List.of();
        return groups.getUsersInGroup(group).stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new UserKey(user.getKey()))
                .toList();
    }

    @Override
    public IssueId open(NewIssue issue) {
        return as(issue.by(), user -> {
            try {
                return new IssueId(
                        issues.createIssueObject(user, draft(issue, user)).getId());
            } catch (CreateException e) {
                throw new SiteRefused(String.valueOf(e.getMessage()));
            }
        });
    }

    private MutableIssue draft(NewIssue wanted, ApplicationUser user) {
        Project project = projects.getProjectObjByKey(wanted.work() == Work.DEAL ? SALES : LEADS);
        String type = wanted.work() == Work.DEAL ? DEAL : LEAD;
        MutableIssue issue = factory.getIssue();
        issue.setProjectObject(project);
        issue.setIssueTypeId(named(project.getIssueTypes(), type).orElseThrow().getId());
        issue.setSummary(wanted.summary());
        issue.setReporter(user);
        issue.setAssignee(user);
        if (wanted.amount() != null)
            issue.setCustomFieldValue(
                    requireField(), wanted.amount().toDecimal().doubleValue());
        dates.opened(issue, wanted.at());
        return issue;
    }

    @Override
    public void close(IssueId issue, Closing closing) {
        as(closing.by(), user -> {
            steps.resolve(user, issue.value(), resolutionFor(closing.outcome()));
            @Nullable Instant at = closing.at();
            if (at != null) dates.closed(user, issue.value(), at);
            return true;
        });
    }

    @Override
    public void reopen(IssueId issue, UserKey by) {
        as(by, user -> {
            steps.reopen(user, issue.value());
            return true;
        });
    }

    /** Where a Jira has no such resolution, any that is not "won" will do. */
    private String resolutionFor(Outcome outcome) {
        return switch (outcome) {
            case WON -> resolution(WON).orElseThrow();
            case DONE -> resolution("Done").or(this::another).orElseThrow();
            case DECLINED ->
                resolution("Declined")
                        .or(() -> resolution("Won't Do"))
                        .or(this::another)
                        .orElseThrow();
        };
    }

    private Optional<String> another() {
        return constants.getResolutions().stream()
                .filter(resolution -> !resolution.getName().equals(WON))
                .map(IssueConstant::getId)
                .findFirst();
    }

    private Optional<String> resolution(String name) {
        return named(constants.getResolutions(), name).map(IssueConstant::getId);
    }

    private CustomField requireField() {
        return field().orElseThrow(() -> new SiteRefused(AMOUNT));
    }

    private Optional<CustomField> field() {
        return customFields.getCustomFieldObjectsByName(AMOUNT).stream().findFirst();
    }

    private static <T extends IssueConstant> Optional<T> named(Collection<T> constants, String name) {
        return constants.stream()
                .filter(constant -> constant.getName().equals(name))
                .findFirst();
    }

    /** Parts of Jira ask who is logged in rather than who was passed, so this thread is logged in meanwhile. */
    private <T> T as(UserKey key, Doing<T> doing) {
        ApplicationUser user = users.active(key).orElseThrow(() -> new SiteRefused("Nobody is " + key));
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return doing.as(user);
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private interface Doing<T> {
        T as(ApplicationUser user);
    }
}
