package com.okrcascade.host.jira.store;

import java.util.List;

/** A project with the ids of the issue types that may be created in it. */
public record ProjectEntry(
        long id,
        String key,
        String name,
        String leadKey,
        String description,
        boolean archived,
        List<String> issueTypes) {}
