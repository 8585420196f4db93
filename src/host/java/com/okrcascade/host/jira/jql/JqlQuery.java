package com.okrcascade.host.jira.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;

/** A query that was read: its text, its condition (null when all issues are meant), and its order. */
public record JqlQuery(String text, Clause where, List<Sort> order) implements Query {
    /** One field of the order. */
    record Sort(String field, boolean descending) {}

    Condition condition() {
        return (Condition) where;
    }

    @Override
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public String getQueryString() {
        return text;
    }
}
