package com.atlassian.sal.api;

/** Evidence: CANONICAL and ABSOLUTE on Jira 11; the others are unverified. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
