package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** Evidence: public Javadoc, call sites on Jira 5 to 7; unverified on Jira 11. */
public interface CustomFieldSearcher {
    CustomFieldSearcherModuleDescriptor getDescriptor();
}
