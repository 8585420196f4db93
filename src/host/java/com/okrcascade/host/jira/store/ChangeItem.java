package com.okrcascade.host.jira.store;

/** One field that changed: its values (ids) and how people read them. The type is "jira" or "custom". */
public record ChangeItem(
        String fieldType, String field, String oldValue, String oldString, String newValue, String newString) {
    public String getField() {
        return field;
    }

    public String getOldString() {
        return oldString;
    }

    public String getNewString() {
        return newString;
    }
}
