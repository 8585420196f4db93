package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Issues;
import com.okrcascade.host.jira.store.NumberField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a field by what a query calls it. */
final class SearchFields {
    private final Issues issues;
    private final Asker asker;

    SearchFields(Issues issues, Asker asker) {
        this.issues = issues;
        this.asker = asker;
    }

    SearchField require(String called) {
        return find(called)
                .orElseThrow(() -> new JqlError(
                        "Field '" + called + "' does not exist or you do not have permission to view it."));
    }

    private Optional<SearchField> find(String called) {
        Directory directory = asker.directory();
        SearchField field =
                switch (called.toLowerCase(Locale.ROOT)) {
                    case "project" -> new ProjectField(asker);
                    case "issuetype", "type" -> constant("issuetype", "type_id", Constant.Kind.ISSUE_TYPE);
                    case "status" -> constant("status", "status_id", Constant.Kind.STATUS);
                    case "statuscategory" -> new CategoryField(directory);
                    case "resolution" -> constant("resolution", "resolution_id", Constant.Kind.RESOLUTION);
                    case "priority" -> constant("priority", "priority_id", Constant.Kind.PRIORITY);
                    case "assignee" -> new PersonField("assignee", "assignee", directory);
                    case "reporter" -> new PersonField("reporter", "reporter", directory);
                    case "creator" -> new PersonField("creator", "creator", directory);
                    case "key", "issuekey", "issue", "id" -> IssueField.itself(called, issues, asker);
                    case "epic link" -> IssueField.epic(issues, asker);
                    case "parent" -> IssueField.parent(issues, asker);
                    case "created", "createddate" -> new DateField("created", "created", asker);
                    case "updated", "updateddate" -> new DateField("updated", "updated", asker);
                    case "resolved", "resolutiondate" -> new DateField("resolved", "resolved", asker);
                    case "due", "duedate" -> new DateField("due", "due", asker);
                    case "summary" -> new TextField("summary", List.of("summary"));
                    case "description" -> new TextField("description", List.of("description"));
                    case "text" -> new TextField("text", List.of("summary", "description"));
                    case "originalestimate" -> new NumberColumn("originalEstimate", "original_estimate");
                    case "remainingestimate" -> new NumberColumn("remainingEstimate", "remaining_estimate");
                    case "timespent" -> new NumberColumn("timespent", "time_spent");
                    default -> null;
                };
        return Optional.ofNullable(field).or(() -> number(called));
    }

    private SearchField constant(String name, String column, Constant.Kind kind) {
        return new ConstantField(name, column, kind, asker.directory());
    }

    private Optional<SearchField> number(String called) {
        return asker.directory().numberFields().stream()
                .filter(field -> isCalled(field, called))
                .<SearchField>map(NumberSearch::new)
                .findFirst();
    }

    private static boolean isCalled(NumberField field, String called) {
        return field.name().equalsIgnoreCase(called) || called.equalsIgnoreCase("cf[" + field.id() + "]");
    }
}
