package com.okrcascade.domain.model;

/** What an inbox row says may have changed. */
public enum InboxKind {
    ISSUE,
    LINK,
    KEY_RESULT,
    QUERY,
    ALL
}
