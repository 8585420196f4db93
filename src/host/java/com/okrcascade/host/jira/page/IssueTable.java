package com.okrcascade.host.jira.page;

import com.okrcascade.host.jira.jql.Searches;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.NumberField;
import java.util.List;

/** Found issues in a table, with a column for each number field that one of them has. */
public record IssueTable(List<NumberField> numberFields, List<Row> rows) {
    /** One issue; its numbers are in the order of the columns. */
    public record Row(IssueView issue, List<String> numbers) {}

    static IssueTable of(Desk desk, Searches.Found found) {
        List<IssueState> issues = desk.lookup().store().issues().findAll(found.ids());
        List<NumberField> fields = desk.lookup().store().directory().numberFields().stream()
                .filter(field ->
                        issues.stream().anyMatch(issue -> issue.numbers().containsKey(field.id())))
                .toList();
        return new IssueTable(
                fields,
                issues.stream()
                        .map(issue -> new Row(desk.view(desk.lookup().issue(issue)), numbers(issue, fields)))
                        .toList());
    }

    private static List<String> numbers(IssueState issue, List<NumberField> fields) {
        return fields.stream()
                .map(field -> issue.numbers().get(field.id()))
                .map(number -> number == null ? "" : Amounts.show(number))
                .toList();
    }
}
