package com.okrcascade.host.jira.page;

import com.atlassian.jira.issue.Issue;
import com.okrcascade.host.jira.api.Durations;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.NumberField;
import com.okrcascade.host.jira.store.Transition;
import com.okrcascade.host.jira.store.Workflow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An issue as pages show it: nothing but texts. */
public final class IssueView {
    private final StoredIssue issue;
    private final Lookup lookup;
    private final Times times;

    IssueView(StoredIssue issue, Lookup lookup, Times times) {
        this.issue = issue;
        this.lookup = lookup;
        this.times = times;
    }

    /** A fact in the list of details. */
    public record Fact(String id, String name, String value) {}

    public String key() {
        return issue.getKey();
    }

    public String summary() {
        return issue.getSummary();
    }

    public String projectKey() {
        return issue.getProjectObject().getKey();
    }

    public String projectName() {
        return issue.getProjectObject().getName();
    }

    public String type() {
        return issue.getIssueType().getName();
    }

    public String priority() {
        return issue.getPriority() == null ? "None" : issue.getPriority().getName();
    }

    public String status() {
        return issue.getStatus().getName();
    }

    /** new, indeterminate or done. */
    public String category() {
        return issue.getStatus().getStatusCategory().getKey();
    }

    public String resolution() {
        return issue.getResolution() == null
                ? "Unresolved"
                : issue.getResolution().getName();
    }

    public PersonView assignee() {
        return PersonView.of(issue.getAssignee());
    }

    public PersonView reporter() {
        return PersonView.of(issue.getReporter());
    }

    public String created() {
        return times.show(issue.getCreated());
    }

    public String updated() {
        return times.show(issue.getUpdated());
    }

    /** Empty while it is not resolved. */
    public String resolved() {
        return times.show(issue.getResolutionDate());
    }

    public String due() {
        return issue.getDueDate() == null ? "" : times.show(dueDay());
    }

    /** The due date as a form has it. */
    public String dueInput() {
        return issue.getDueDate() == null ? "" : dueDay().toString();
    }

    private LocalDate dueDay() {
        return LocalDate.ofInstant(issue.getDueDate().toInstant(), ZoneOffset.UTC);
    }

    public String description() {
        return Optional.ofNullable(issue.getDescription()).orElse("");
    }

    public List<String> paragraphs() {
        return description().isBlank() ? List.of() : Arrays.asList(description().split("\\R{2,}"));
    }

    public String priorityId() {
        return issue.getPriority() == null ? "" : issue.getPriority().getId();
    }

    public String resolutionId() {
        return issue.getResolutionId();
    }

    public String typeId() {
        return issue.getIssueTypeId();
    }

    /** The number fields that have a value. */
    public List<Fact> numbers() {
        return lookup.store().directory().numberFields().stream()
                .filter(field -> issue.state().numbers().containsKey(field.id()))
                .map(field -> new Fact(field.fullId(), field.name(), number(field)))
                .toList();
    }

    private String number(NumberField field) {
        return Amounts.show(issue.state().numbers().get(field.id()));
    }

    /** Estimate and time spent, as far as there are any. */
    public List<Fact> times() {
        return List.of(
                        new Fact("timeoriginalestimate", "Estimated", work(issue.getOriginalEstimate())),
                        new Fact("timeestimate", "Remaining", work(issue.getEstimate())),
                        new Fact("timespent", "Logged", work(issue.getTimeSpent())))
                .stream()
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String work(Long seconds) {
        return seconds == null ? "" : Durations.show(seconds);
    }

    public List<Transition> transitions() {
        return Workflow.from(issue.state());
    }

    /** The parent's key, empty without one. */
    public String parentKey() {
        return issue.getParentObject() == null ? "" : issue.getParentObject().getKey();
    }

    public String parentSummary() {
        return issue.getParentObject() == null ? "" : issue.getParentObject().getSummary();
    }

    public List<IssueView> subTasks() {
        return issue.getSubTaskObjects().stream()
                .map(child -> new IssueView((StoredIssue) child, lookup, times))
                .toList();
    }

    Issue issue() {
        return issue;
    }
}
