package com.okrcascade.host.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.okrcascade.host.jira.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An answer of Jira that is no success: messages, and messages by field. */
final class RestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Collection<String> messages;
    private final transient Map<String, String> errors;

    RestError(int status, Collection<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    RestError(int status, String message) {
        this(status, List.of(message), Map.of());
    }

    static RestError ofField(String field, String message) {
        return new RestError(400, List.of(), Map.of(field, message));
    }

    /** What IssueService refused: to people without the right a 403, to nobody a 401, and 400 for wrong values. */
    static RestError of(ErrorCollection refusal) {
        return new RestError(status(refusal), refusal.getErrorMessages(), refusal.getErrors());
    }

    private static int status(ErrorCollection refusal) {
        boolean mayNot = refusal.getErrorMessages().stream()
                .anyMatch(message -> message.startsWith("You do not have permission"));
        if (!mayNot) {
            return 400;
        }
        return CurrentUser.get().isPresent() ? 403 : 401;
    }

    int status() {
        return status;
    }

    Map<String, Object> json() {
        return Json.of("errorMessages", messages, "errors", errors);
    }
}
