package com.atlassian.jira.security.plugin;

import java.io.Serializable;

/** Evidence: call sites of Jira 8 and 9. */
public class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = key;
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
