package com.okrcascade.host.jira.store;

import java.time.Instant;

/** What somebody (null is anonymous) wrote below an issue. */
public record Comment(long id, String author, String body, Instant at) {}
