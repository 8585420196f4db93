package com.okrcascade.host.jira.api;

import com.atlassian.jira.util.ErrorCollection;
import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Permissions;
import com.okrcascade.host.jira.store.Person;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what somebody entered into the fields of an issue, and says of each wrong entry what Jira would say. */
final class FieldEntry {
    private static final int MAX_SUMMARY = 255;
    private static final int MAX_TEXT = 32767;
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH));

    private final Lookup lookup;
    private final StoredIssue issue;
    private final String user;
    private final ErrorCollection errors;

    FieldEntry(Lookup lookup, StoredIssue issue, String user, ErrorCollection errors) {
        this.lookup = lookup;
        this.issue = issue;
        this.user = user;
        this.errors = errors;
    }

    private Directory directory() {
        return lookup.directory();
    }

    void enter(IssueInput input) {
        for (Map.Entry<String, String> entry : input.values().entrySet()) {
            enter(entry.getKey(), entry.getValue().strip());
        }
    }

    private void enter(String field, String value) {
        switch (field) {
            case "project", "issuetype", "parent" -> {} // Not fields of a form: where the issue goes is decided before.
            case "summary" -> enterSummary(value);
            case "description" -> enterDescription(value);
            case "assignee" -> enterAssignee(value);
            case "reporter" -> enterReporter(value);
            case "priority" -> enterConstant(Field.PRIORITY, Constant.Kind.PRIORITY, field, value);
            case "resolution" -> enterResolution(value);
            case "duedate" -> enterDueDate(value);
            case "timetracking" -> enterEstimate(value);
            case EpicLink.FIELD -> enterEpic(value);
            default -> enterNumber(field, value);
        }
    }

    private void enterSummary(String value) {
        if (value.isEmpty()) {
            errors.addError("summary", "You must specify a summary of the issue.");
        } else if (value.length() > MAX_SUMMARY) {
            errors.addError("summary", "Summary must be less than 255 characters.");
        } else if (value.contains("\n") || value.contains("\r")) {
            errors.addError("summary", "The summary is invalid because it contains newline characters.");
        } else {
            set(Field.SUMMARY, value);
        }
    }

    private void enterDescription(String value) {
        if (value.length() > MAX_TEXT) {
            errors.addError(
                    "description", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        } else {
            set(Field.DESCRIPTION, value.isEmpty() ? null : value);
        }
    }

    private void enterAssignee(String value) {
        if (value.isEmpty()) {
            set(Field.ASSIGNEE, null);
            return;
        }
        Optional<Person> person = directory().personByName(value);
        if (person.isEmpty()) {
            errors.addError("assignee", "User '" + value + "' does not exist.");
        } else if (!directory()
                .allows(Permissions.ASSIGNABLE, project(), person.get().key())) {
            errors.addError("assignee", "User '" + value + "' cannot be assigned issues.");
        } else if (!directory().allows(Permissions.ASSIGN, project(), user)
                && !person.get().key().equals(issue.getAssigneeId())) {
            errors.addError("assignee", notOnScreen("assignee"));
        } else {
            set(Field.ASSIGNEE, person.get().key());
        }
    }

    private void enterReporter(String value) {
        Optional<Person> person = directory().personByName(value);
        if (person.isEmpty()) {
            errors.addError("reporter", "The reporter specified is not a user.");
        } else if (!person.get().key().equals(user)
                && !directory().allows(Permissions.MODIFY_REPORTER, project(), user)) {
            errors.addError("reporter", notOnScreen("reporter"));
        } else {
            set(Field.REPORTER, person.get().key());
        }
    }

    private void enterResolution(String value) {
        if (value.isEmpty()) {
            resolve(null);
        } else if (directory().constant(Constant.Kind.RESOLUTION, value).isEmpty()) {
            errors.addError("resolution", "Resolution value '" + value + "' is not valid");
        } else {
            resolve(value);
        }
    }

    private void resolve(String resolution) {
        long now = lookup.store().operations().now();
        issue.edit(state -> Workflow.resolve(state, resolution, now));
    }

    private void enterConstant(Field field, Constant.Kind kind, String name, String value) {
        if (directory().constant(kind, value).isEmpty()) {
            errors.addError(name, "The " + name + " selected is invalid.");
        } else {
            set(field, value);
        }
    }

    private void enterEpic(String value) {
        Optional<IssueState> epic = value.isEmpty()
                ? Optional.empty()
                : lookup.store().issues().findByKey(value).filter(found -> Seed.EPIC.equals(found.text(Field.TYPE)));
        if (!value.isEmpty() && epic.isEmpty()) {
            errors.addError(EpicLink.FIELD, "Issue '" + value + "' is not an epic.");
        } else {
            set(Field.EPIC, epic.map(IssueState::id).orElse(null));
        }
    }

    private void enterDueDate(String value) {
        if (value.isEmpty()) {
            set(Field.DUE, null);
            return;
        }
        Optional<LocalDate> date =
                DATES.stream().flatMap(format -> date(format, value).stream()).findFirst();
        if (date.isEmpty()) {
            errors.addError(
                    "duedate", "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\".");
        } else {
            set(Field.DUE, date.get().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        }
    }

    private static Optional<LocalDate> date(DateTimeFormatter format, String value) {
        try {
            return Optional.of(LocalDate.parse(value, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void enterEstimate(String value) {
        Optional<Long> seconds = Durations.seconds(value);
        if (seconds.isEmpty()) {
            errors.addError("timetracking_originalestimate", "The original estimate specified is not valid.");
        } else {
            set(Field.ORIGINAL_ESTIMATE, seconds.get());
            set(Field.REMAINING_ESTIMATE, seconds.get());
        }
    }

    private void enterNumber(String field, String value) {
        Optional<Long> id = numberFieldId(field);
        if (id.isEmpty()) {
            errors.addError(field, notOnScreen(field));
        } else if (value.isEmpty()) {
            issue.edit(state -> state.withNumber(id.get(), null));
        } else {
            number(value)
                    .ifPresentOrElse(
                            number -> issue.edit(state -> state.withNumber(id.get(), number)),
                            () -> errors.addError(field, "'" + value + "' is an invalid number"));
        }
    }

    private Optional<Long> numberFieldId(String field) {
        return directory().numberFields().stream()
                .filter(number -> number.fullId().equals(field))
                .map(number -> number.id())
                .findFirst();
    }

    private static Optional<Double> number(String value) {
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getInstance(Locale.ENGLISH).parse(value, position);
        boolean complete = number != null && position.getIndex() == value.length();
        return complete ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private void set(Field field, Object value) {
        issue.edit(state -> state.with(field, value));
    }

    private long project() {
        return issue.state().project();
    }

    static String notOnScreen(String field) {
        return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }
}
