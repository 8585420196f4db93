package com.okrcascade.host.jira.store;

import java.time.Instant;
import java.util.List;

/** What somebody (null is anonymous) changed in one go. */
public record ChangeGroup(long id, String author, Instant at, List<ChangeItem> items) {}
