package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/** Evidence: Jira 11 call sites, mostly as an opaque value. */
public interface Query {
    Clause getWhereClause();

    String getQueryString();
}
