package com.okrcascade.host.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions that a query may call: Jira's own few and those of plugins. */
public final class JqlFunctions {
    private final Map<String, JqlFunction> plugins = new ConcurrentHashMap<>();

    public void add(JqlFunction function) {
        plugins.put(lower(function.getFunctionName()), function);
    }

    public void remove(JqlFunction function) {
        plugins.remove(lower(function.getFunctionName()), function);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the function gives a list, which needs the operators in or not in. */
    boolean isList(Value.Call call) {
        JqlFunction plugin = plugins.get(lower(call.name()));
        return plugin == null ? call.name().equalsIgnoreCase("membersOf") : plugin.isList();
    }

    List<Meaning> ask(Value.Call call, Condition.Comparison comparison, Asker asker) {
        Optional<Meaning> own = askOwn(call, asker);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        JqlFunction plugin = plugins.get(lower(call.name()));
        if (plugin == null) {
            throw new JqlError("Unable to find JQL function '" + call.getDisplayString() + "'.");
        }
        MessageSet messages = plugin.validate(asker.user(), call.operand(), comparison);
        if (messages.hasAnyErrors()) {
            throw new JqlError(String.join(" ", messages.getErrorMessages()));
        }
        return meanings(plugin.getValues(asker, call.operand(), comparison));
    }

    private static List<Meaning> meanings(List<QueryLiteral> literals) {
        List<Meaning> meanings = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (QueryLiteral literal : literals) {
            if (literal.getLongValue() != null) {
                ids.add(literal.getLongValue());
            } else {
                meanings.add(new Meaning.Text(literal.getStringValue()));
            }
        }
        meanings.add(new Meaning.Ids(ids));
        return meanings;
    }

    private static Optional<Meaning> askOwn(Value.Call call, Asker asker) {
        return switch (lower(call.name())) {
            case "currentuser" ->
                Optional.of(new Meaning.People(asker.key() == null ? List.of() : List.of(asker.key())));
            case "membersof" -> Optional.of(members(call, asker));
            default ->
                DateFunctions.call(call.name(), call.arguments(), asker.now())
                        .map(moment -> new Meaning.Moment(moment.toInstant().toEpochMilli()));
        };
    }

    private static Meaning members(Value.Call call, Asker asker) {
        if (call.arguments().size() != 1) {
            throw new JqlError("Function 'membersOf' expected '1' arguments but received '"
                    + call.arguments().size() + "'.");
        }
        String group = call.arguments().get(0);
        if (!asker.directory().groups().contains(group)) {
            throw new JqlError("Function 'membersOf' can not generate a list of usernames for group '" + group
                    + "'; the group does not exist.");
        }
        return new Meaning.People(List.copyOf(asker.directory().membersOf(group)));
    }
}
