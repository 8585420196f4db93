package com.okrcascade.host.jira.store;

/** A custom field that holds a number; its id in JQL and REST is customfield_ and this number. */
public record NumberField(long id, String name) {
    public String fullId() {
        return "customfield_" + id;
    }
}
