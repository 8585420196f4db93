package com.okrcascade.host.jira.store;

/** A field that every issue has: its column, and its name in the change history when changes of it are kept there. */
public enum Field {
    PROJECT("project_id", Kind.LONG, "project"),
    NUMBER("issue_number", Kind.LONG, null),
    KEY("issue_key", Kind.TEXT, "Key"),
    TYPE("type_id", Kind.TEXT, "issuetype"),
    SUMMARY("summary", Kind.TEXT, "summary"),
    DESCRIPTION("description", Kind.TEXT, "description"),
    STATUS("status_id", Kind.TEXT, "status"),
    RESOLUTION("resolution_id", Kind.TEXT, "resolution"),
    PRIORITY("priority_id", Kind.TEXT, "priority"),
    ASSIGNEE("assignee", Kind.TEXT, "assignee"),
    REPORTER("reporter", Kind.TEXT, "reporter"),
    CREATOR("creator", Kind.TEXT, null),
    CREATED("created", Kind.TIME, null),
    UPDATED("updated", Kind.TIME, null),
    RESOLVED("resolved", Kind.TIME, null),
    DUE("due", Kind.TIME, "duedate"),
    PARENT("parent_id", Kind.LONG, "Parent"),
    EPIC("epic_id", Kind.LONG, "Epic Link"),
    ORIGINAL_ESTIMATE("original_estimate", Kind.LONG, "timeoriginalestimate"),
    REMAINING_ESTIMATE("remaining_estimate", Kind.LONG, "timeestimate"),
    TIME_SPENT("time_spent", Kind.LONG, "timespent");

    enum Kind {
        LONG,
        TEXT,
        /** Milliseconds since 1970. */
        TIME
    }

    private final String column;
    private final Kind kind;
    private final String historyName;

    Field(String column, Kind kind, String historyName) {
        this.column = column;
        this.kind = kind;
        this.historyName = historyName;
    }

    public String column() {
        return column;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isKeptInHistory() {
        return historyName != null;
    }

    String historyName() {
        return historyName;
    }
}
