package com.okrcascade.host.jira.jql;

import java.util.List;
import java.util.Optional;

/** A field that one can search and order by. The row in the index has the alias i. */
interface SearchField {
    /** The name it is called by in messages. */
    String name();

    boolean allows(Operator operator);

    /**
     * The condition in SQL.
     *
     * @throws JqlError when a value does not exist for this field
     */
    Sql where(Operator operator, List<Meaning> values);

    /** What to order by; nothing when one cannot. */
    Optional<Sql> order();
}
