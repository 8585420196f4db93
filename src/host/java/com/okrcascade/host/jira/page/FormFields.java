package com.okrcascade.host.jira.page;

import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.NumberField;
import com.okrcascade.host.jira.store.Numbers;
import com.okrcascade.host.jira.store.Seed;
import java.util.ArrayList;
import java.util.List;

/** The fields of the create and edit forms. */
public final class FormFields {
    private final Desk desk;

    FormFields(Desk desk) {
        this.desk = desk;
    }

    /** A field of a form: what it is and what stands in it. */
    public record Entry(String id, String label, String kind, String value) {}

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>(List.of(
                new Entry("summary", "Summary", "text", ""),
                new Entry("priority", "Priority", "priority", Seed.MEDIUM),
                new Entry("assignee", "Assignee", "person", ""),
                new Entry("duedate", "Due date", "date", "")));
        for (NumberField field : desk.lookup().store().directory().numberFields()) {
            all.add(new Entry(field.fullId(), field.name(), "number", ""));
        }
        all.add(new Entry("description", "Description", "area", ""));
        return all;
    }

    /** What was sent, by field; fields that the form did not have are left alone. */
    IssueInput read(Visit visit) {
        IssueInput input = new IssueInput();
        for (Entry field : all()) {
            if (visit.has(field.id())) {
                input.put(field.id(), visit.parameter(field.id()));
            }
        }
        return input;
    }

    List<Entry> entered(Visit visit) {
        return all().stream()
                .map(field -> visit.has(field.id()) ? with(field, visit.parameter(field.id())) : field)
                .toList();
    }

    List<Entry> of(StoredIssue issue) {
        return all().stream().map(field -> with(field, value(field, issue))).toList();
    }

    private String value(Entry field, StoredIssue issue) {
        IssueView view = desk.view(issue);
        return switch (field.id()) {
            case "summary" -> view.summary();
            case "description" -> view.description();
            case "priority" -> view.priorityId();
            case "assignee" -> view.assignee().name();
            case "duedate" -> view.dueInput();
            default -> number(field, issue);
        };
    }

    private static String number(Entry field, StoredIssue issue) {
        long id = Long.parseLong(field.id().substring("customfield_".length()));
        String shown = Numbers.show(issue.state().numbers().get(id));
        return shown == null ? "" : shown;
    }

    private static Entry with(Entry field, String value) {
        return new Entry(field.id(), field.label(), field.kind(), value);
    }
}
