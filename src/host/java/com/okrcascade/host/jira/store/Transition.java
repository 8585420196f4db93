package com.okrcascade.host.jira.store;

import java.util.Set;

/** A step of the workflow, from any of some statuses to another. */
public record Transition(int id, String name, Set<String> from, String to, Happening happening) {
    /** Whether the step asks for a resolution. */
    public boolean resolves() {
        return happening == Happening.RESOLVED;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
