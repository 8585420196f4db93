package com.okrcascade.host.jira.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Finds what changed between two states of an issue, in the words of the change history. */
final class Changes {
    private final Directory directory;

    Changes(Directory directory) {
        this.directory = directory;
    }

    List<ChangeItem> between(IssueState before, IssueState after) {
        List<ChangeItem> items = new ArrayList<>();
        for (Field field : Field.values()) {
            Object old = before.values().get(field);
            Object now = after.values().get(field);
            if (field.isKeptInHistory() && !Objects.equals(old, now)) {
                items.add(new ChangeItem(
                        "jira", field.historyName(), value(old), shown(field, old), value(now), shown(field, now)));
            }
        }
        addNumbers(before, after, items);
        return items;
    }

    private void addNumbers(IssueState before, IssueState after, List<ChangeItem> items) {
        TreeSet<Long> fields = new TreeSet<>(before.numbers().keySet());
        fields.addAll(after.numbers().keySet());
        for (long field : fields) {
            Double old = before.numbers().get(field);
            Double now = after.numbers().get(field);
            if (!Objects.equals(old, now)) {
                String name =
                        directory.numberField(field).map(NumberField::name).orElse("customfield_" + field);
                items.add(new ChangeItem("custom", name, null, Numbers.show(old), null, Numbers.show(now)));
            }
        }
    }

    private static String value(Object value) {
        return value == null ? null : value.toString();
    }

    private String shown(Field field, Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return switch (field) {
            case STATUS -> name(Constant.Kind.STATUS, text);
            case RESOLUTION -> name(Constant.Kind.RESOLUTION, text);
            case PRIORITY -> name(Constant.Kind.PRIORITY, text);
            case TYPE -> name(Constant.Kind.ISSUE_TYPE, text);
            case ASSIGNEE, REPORTER -> directory.displayName(text);
            case PROJECT ->
                directory.project((Long) value).map(ProjectEntry::name).orElse(text);
            default -> text;
        };
    }

    private String name(Constant.Kind kind, String id) {
        return directory.constant(kind, id).map(Constant::name).orElse(id);
    }
}
