package com.okrcascade.host.jira.api;

import java.util.Map;

/** Carries the comment of an edit or a transition from its validation to its execution. */
final class Comments {
    private static final String COMMENT = "comment";

    private Comments() {}

    static Map<String, Object> holding(IssueInput input) {
        return input.comment() == null ? Map.of() : Map.of(COMMENT, input.comment());
    }

    static String in(Map<String, Object> holder) {
        return (String) holder.get(COMMENT);
    }
}
