package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.ProjectEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a query into SQL over the index. What is wrong with it is collected; a wrong condition is met by no issue, as in Jira,
 * where a search does not validate.
 */
final class Translation {
    private final SearchFields fields;
    private final JqlFunctions functions;
    private final Asker asker;
    private final List<String> problems = new ArrayList<>();

    Translation(SearchFields fields, JqlFunctions functions, Asker asker) {
        this.fields = fields;
        this.functions = functions;
        this.asker = asker;
    }

    List<String> problems() {
        return problems;
    }

    Sql where(JqlQuery query) {
        Sql asked = query.condition() == null ? Sql.TRUE : where(query.condition());
        return asker.overridesSecurity() ? asked : Sql.all(List.of(visible(), asked));
    }

    private Sql visible() {
        return Sql.oneOf(
                "i.project_id", asker.projects().stream().map(ProjectEntry::id).toList(), false);
    }

    private Sql where(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Sql.all(all.parts().stream().map(this::where).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Sql.any(any.parts().stream().map(this::where).toList());
        }
        try {
            return compared((Condition.Comparison) condition);
        } catch (JqlError e) {
            problems.add(e.getMessage());
            return Sql.FALSE;
        }
    }

    private Sql compared(Condition.Comparison comparison) {
        SearchField field = fields.require(comparison.field());
        Operator operator = comparison.operator();
        Value value = comparison.value();
        boolean wantsEmpty = value instanceof Value.Empty;
        if (!field.allows(operator) || wantsEmpty && !field.allows(Operator.IS)) {
            throw new JqlError(
                    "The operator '" + operator.text() + "' is not supported by the '" + field.name() + "' field.");
        }
        if (operator.isEmptiness() != wantsEmpty && operator.isEmptiness()) {
            throw new JqlError("The operator '" + operator.text() + "' only supports the value EMPTY for the '"
                    + field.name() + "' field.");
        }
        boolean list = value instanceof Value.Several || value instanceof Value.Call call && functions.isList(call);
        if (list && !operator.isList()) {
            throw new JqlError("Operator '" + operator.text() + "' does not support list value '"
                    + value.getDisplayString() + "' for field '" + field.name() + "'.");
        }
        List<Meaning> meanings = meanings(value, comparison)
                .filter(meaning -> !list || isThere(field, operator, meaning))
                .toList();
        if (wantsEmpty && operator.isOrder()) {
            throw new JqlError("The operator '" + operator.text() + "' does not support EMPTY for the '" + field.name()
                    + "' field.");
        }
        return list && meanings.isEmpty() ? Sql.FALSE : field.where(operator, meanings);
    }

    /** A search ignores what is not there in a list; only validation complains of it. */
    private boolean isThere(SearchField field, Operator operator, Meaning meaning) {
        if (!asker.validates()) {
            try {
                field.where(operator, List.of(meaning));
            } catch (JqlError e) {
                problems.add(e.getMessage());
                return false;
            }
        }
        return true;
    }

    private Stream<Meaning> meanings(Value value, Condition.Comparison comparison) {
        if (value instanceof Value.Several several) {
            return several.values().stream().flatMap(one -> meanings(one, comparison));
        }
        if (value instanceof Value.Call call) {
            return functions.ask(call, comparison, asker).stream();
        }
        return Stream.of(
                value instanceof Value.Literal literal ? new Meaning.Text(literal.text()) : new Meaning.Nothing());
    }

    Sql order(JqlQuery query) {
        List<String> parts = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (JqlQuery.Sort sort : query.order()) {
            try {
                Sql order = order(sort);
                String direction = sort.descending() ? " DESC" : " ASC";
                parts.add(order.text() + direction + " NULLS LAST");
                arguments.addAll(order.arguments());
                if (fields.require(sort.field()) instanceof IssueField) {
                    parts.add("i.issue_number" + direction);
                }
            } catch (JqlError e) {
                problems.add(e.getMessage());
            }
        }
        parts.add("i.id DESC");
        return new Sql(String.join(", ", parts), arguments);
    }

    private Sql order(JqlQuery.Sort sort) {
        SearchField field;
        try {
            field = fields.require(sort.field());
        } catch (JqlError e) {
            throw new JqlError("Not able to sort using field '" + sort.field() + "'.");
        }
        return field.order().orElseThrow(() -> new JqlError("Not able to sort using field '" + sort.field() + "'."));
    }
}
