package com.okrcascade.host.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.okrcascade.host.jira.store.Store;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Searches the index. */
public final class Searches {
    private final Store store;
    private final JqlFunctions functions;
    private final Clock clock;

    public Searches(Store store, JqlFunctions functions, Clock clock) {
        this.store = store;
        this.functions = functions;
        this.clock = clock;
    }

    /** A page of what was found, by issue ids in the query's order, and how many there are in all. */
    public record Found(List<Long> ids, long total) {}

    /**
     * Reads a query; only its grammar is checked.
     *
     * @throws JqlError when the text is no query
     */
    public JqlQuery parse(String jql) {
        return Parser.parse(jql == null ? "" : jql);
    }

    /** What is wrong with a query that could be read: fields and values that do not exist, operators that do not fit. */
    public List<String> problems(ApplicationUser user, Query query) {
        Translation translation = translation(user, false, true);
        translation.where((JqlQuery) query);
        translation.order((JqlQuery) query);
        return translation.problems();
    }

    public Found search(ApplicationUser user, Query query, boolean overrideSecurity, int start, int max) {
        Translation translation = translation(user, overrideSecurity, false);
        Sql where = translation.where((JqlQuery) query);
        Sql order = translation.order((JqlQuery) query);
        List<Object> arguments = new ArrayList<>(where.arguments());
        arguments.addAll(order.arguments());
        arguments.add(max);
        arguments.add(start);
        List<Long> ids = store.database()
                .read(session -> session.list(
                        "SELECT i.id FROM jira_index i WHERE " + where.text() + " ORDER BY " + order.text()
                                + " LIMIT ? OFFSET ?",
                        row -> row.getLong(1),
                        arguments.toArray()));
        boolean complete = ids.size() < max && (start == 0 || !ids.isEmpty());
        return new Found(ids, complete ? start + ids.size() : count(where));
    }

    public long count(ApplicationUser user, Query query, boolean overrideSecurity) {
        return count(translation(user, overrideSecurity, false).where((JqlQuery) query));
    }

    private long count(Sql where) {
        return store.database().read(session -> session.one(
                        "SELECT COUNT(*) FROM jira_index i WHERE " + where.text(),
                        row -> row.getLong(1),
                        where.arguments().toArray())
                .orElseThrow());
    }

    private Translation translation(ApplicationUser user, boolean overrideSecurity, boolean validate) {
        Asker asker = new Asker(user, overrideSecurity, validate, store.directory(), ZonedDateTime.now(clock));
        return new Translation(new SearchFields(store.issues(), asker), functions, asker);
    }
}
