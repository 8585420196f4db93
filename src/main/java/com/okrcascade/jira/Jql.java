package com.okrcascade.jira;

import com.okrcascade.domain.model.IssueId;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The condition of somebody's JQL, to be narrowed down to some issues. People paste what the issue navigator shows, so an
 * ORDER BY at the end is left out; ORDER is a reserved word of JQL, which can be a value only between quotes.
 */
record Jql(String condition) {
    private static final Pattern QUOTED_OR_ORDER = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    static Jql of(String text) {
        Matcher found = QUOTED_OR_ORDER.matcher(text);
        while (found.find()) {
            if (!isQuote(text.charAt(found.start())))
                return new Jql(text.substring(0, found.start()).strip());
        }
        return new Jql(text.strip());
    }

    boolean isEmpty() {
        return condition.isEmpty();
    }

    String among(Collection<IssueId> issues) {
        return "(" + condition + ") AND " + ids(issues);
    }

    /** Oldest first, so that issues created meanwhile come at the end. */
    String oldestFirst() {
        return "(" + condition + ") ORDER BY created ASC";
    }

    static String ids(Collection<IssueId> issues) {
        return issues.stream()
                .map(IssueId::value)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "id in (", ")"));
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }
}
