package com.okrcascade.host.jira.store;

/**
 * An issue type, status, resolution or priority. The detail is a status's category (new, indeterminate, done), or "subtask"
 * for an issue type of sub-tasks.
 */
public record Constant(Kind kind, String id, String name, long sequence, String detail) {
    public enum Kind {
        ISSUE_TYPE,
        STATUS,
        RESOLUTION,
        PRIORITY
    }

    public boolean isSubTask() {
        return detail.equals("subtask");
    }
}
