package com.atlassian.jira.plugin.jql.function;

/** Unverified kind and members; passed through only. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
