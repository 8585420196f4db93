package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Issues;
import com.okrcascade.host.jira.store.Permissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The issue itself, its parent or its epic, called by key, by a key it had before, or by id; or found by a plugin's function. */
record IssueField(String name, String column, Issues issues, Asker asker) implements SearchField {
    /** H2 takes arrays of at most 65,536 values. */
    private static final int ARRAY = 50_000;

    static IssueField itself(String name, Issues issues, Asker asker) {
        return new IssueField(name, "id", issues, asker);
    }

    static IssueField parent(Issues issues, Asker asker) {
        return new IssueField("parent", "parent_id", issues, asker);
    }

    static IssueField epic(Issues issues, Asker asker) {
        return new IssueField("Epic Link", "epic_id", issues, asker);
    }

    private boolean isItself() {
        return column.equals("id");
    }

    @Override
    public boolean allows(Operator operator) {
        return operator.isOneOf() || isItself() && operator.isOrder();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        if (operator.isOrder()) {
            return compare(operator, require(Meanings.text(values.get(0), name)));
        }
        boolean negative = operator.isNegative();
        List<Sql> parts = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Meaning value : values) {
            if (value instanceof Meaning.Nothing) {
                parts.add(Sql.of("i." + column + (negative ? " IS NOT NULL" : " IS NULL")));
            } else if (value instanceof Meaning.Ids found) {
                ids.addAll(found.ids());
            } else {
                id(Meanings.text(value, name)).ifPresent(ids::add);
            }
        }
        if (parts.isEmpty() || !ids.isEmpty()) {
            parts.add(among(ids, negative));
        }
        return negative ? Sql.all(parts) : Sql.any(parts);
    }

    /** Arrays for the ids, because functions may find more issues than a statement may have question marks. */
    private Sql among(List<Long> ids, boolean negative) {
        List<Sql> parts = new ArrayList<>();
        for (int start = 0; start == 0 || start < ids.size(); start += ARRAY) {
            Long[] some =
                    ids.subList(start, Math.min(ids.size(), start + ARRAY)).toArray(Long[]::new);
            parts.add(Sql.of("i." + column + " = ANY(?)", (Object) some));
        }
        Sql any = Sql.any(parts);
        return negative ? new Sql("NOT (" + any.text() + ")", any.arguments()) : any;
    }

    private static Sql compare(Operator operator, IssueState issue) {
        return Sql.of(
                "i.project_id = ? AND i.issue_number " + operator.text() + " ?",
                issue.project(),
                issue.number(Field.NUMBER));
    }

    /** A search finds the others when one of many is not there; only validation complains. */
    private Optional<Long> id(String typed) {
        if (asker.validates()) return Optional.of(require(typed).id());
        return isId(typed) ? Optional.of(Long.parseLong(typed)) : find(typed).map(IssueState::id);
    }

    private IssueState require(String typed) {
        return find(typed).filter(this::isVisible).orElseThrow(() -> doesNotExist(typed));
    }

    private Optional<IssueState> find(String typed) {
        return isId(typed) ? issues.find(Long.parseLong(typed)) : issues.findByKey(typed.toUpperCase(Locale.ROOT));
    }

    private static boolean isId(String typed) {
        return typed.matches("\\d{1,18}");
    }

    private boolean isVisible(IssueState issue) {
        return asker.overridesSecurity() || asker.directory().allows(Permissions.BROWSE, issue.project(), asker.key());
    }

    private JqlError doesNotExist(String typed) {
        return typed.matches("\\d+")
                ? Meanings.doesNotExist(typed, name)
                : new JqlError("An issue with key '" + typed + "' does not exist for field '" + name + "'.");
    }

    @Override
    public Optional<Sql> order() {
        return isItself()
                ? Optional.of(Sql.of("(SELECT p.project_key FROM jira_project p WHERE p.id = i.project_id)"))
                : Optional.of(Sql.of("i." + column));
    }
}
