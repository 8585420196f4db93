package com.okrcascade.host.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Person;

/** A person as plugins see one. Two are the same when their keys are. */
public record JiraUser(Person person) implements ApplicationUser {
    /** Somebody whose account is gone, of whom only the key is known. */
    static JiraUser unknown(String key) {
        return new JiraUser(new Person(-1, key, key, key, "?", false));
    }

    @Override
    public String getKey() {
        return person.key();
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getDisplayName() {
        return person.displayName();
    }

    @Override
    public String getEmailAddress() {
        return person.email();
    }

    @Override
    public boolean isActive() {
        return person.active();
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public Long getId() {
        return person.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return person.name() + "(" + person.key() + ")";
    }
}
