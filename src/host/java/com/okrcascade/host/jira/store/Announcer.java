package com.okrcascade.host.jira.store;

/** Tells listeners what happened. */
public interface Announcer {
    void announce(Announcement announcement);

    /** Whether to tell before the commit, which only a test wants. */
    boolean isBeforeCommit();
}
