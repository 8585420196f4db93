package com.okrcascade.host.jira.store;

/** Somebody with an account. The key stays for ever; the name, by which one logs in, may change. */
public record Person(long id, String key, String name, String displayName, String email, boolean active) {}
