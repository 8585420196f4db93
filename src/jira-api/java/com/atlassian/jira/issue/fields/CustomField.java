package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/** Evidence: Jira 11 call sites and two whole-interface doubles. */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    String getFieldName();

    String getUntranslatedName();

    CustomFieldType<?, ?> getCustomFieldType();

    /** Unverified on Jira 11: public Javadoc, call sites on Jira 5 to 7; may be null. */
    CustomFieldSearcher getCustomFieldSearcher();

    Object getValue(Issue issue);

    boolean isEnabled();
}
