package com.atlassian.query.clause;

import java.util.List;

/** Evidence: public Javadoc. */
public interface Clause {
    String getName();

    List<Clause> getClauses();
}
