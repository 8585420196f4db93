package com.atlassian.jira.plugin.customfield;

/** Evidence: public Javadoc, call sites on Jira 5 to 7 (getCompleteKey, inherited from ModuleDescriptor); unverified on Jira 11. */
public interface CustomFieldSearcherModuleDescriptor {
    String getCompleteKey();
}
