package com.okrcascade.host.jira.store;

/** A project role: a name that has other holders in every project. */
public record Role(long id, String name, String description) {}
