package com.okrcascade.application.issues;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Jira cannot run this JQL as this person. */
public final class QueryNotUsable extends Refusal {
    private static final long serialVersionUID = 1L;

    public QueryNotUsable(String why) {
        super("query-not-usable", Kind.INVALID, Map.of("why", why));
    }
}
