package com.atlassian.jira.issue.status.category;

import java.util.List;

/** Evidence: a class that implements the whole interface on Jira 11; "done" is the key of the finished category. */
public interface StatusCategory extends Comparable<StatusCategory> {
    Long getId();

    String getKey();

    String getName();

    String getTranslatedName();

    String getColorName();

    String getPrimaryAlias();

    List<String> getAliases();

    Long getSequence();
}
