package com.atlassian.activeobjects.external;

/** Evidence: Active Objects plugin source and Jira 11 call sites. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
