package com.atlassian.sal.api.lifecycle;

/** Evidence: Jira 11 call sites; onStop is not abstract there, so it is not declared. */
public interface LifecycleAware {
    void onStart();
}
