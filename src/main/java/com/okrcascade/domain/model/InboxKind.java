package com.okrcascade.domain.model;

/** What an inbox row says may have changed. */
public enum InboxKind {
    /** An issue; the row names it. */
    ISSUE,
    /** A hand link; the row names its issue, because the link may be gone. */
    LINK,
    /** A key result: its rule, its place in the tree, its period. */
    KEY_RESULT,
    /** A KPI: its rule. */
    KPI,
    /** An issue query: what it finds. */
    QUERY,
    /** A default that any credit may rest on. */
    ALL
}
