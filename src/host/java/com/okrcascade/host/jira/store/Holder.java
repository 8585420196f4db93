package com.okrcascade.host.jira.store;

/** Whom a permission or a role is given to. The name is a user key, a group name or a role id; empty where there is none. */
public record Holder(Kind kind, String name) {
    public enum Kind {
        ANYONE,
        LOGGED_IN,
        USER,
        GROUP,
        ROLE
    }

    public static final Holder ANYONE = new Holder(Kind.ANYONE, "");
    public static final Holder LOGGED_IN = new Holder(Kind.LOGGED_IN, "");

    public static Holder user(String key) {
        return new Holder(Kind.USER, key);
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder role(long id) {
        return new Holder(Kind.ROLE, Long.toString(id));
    }
}
