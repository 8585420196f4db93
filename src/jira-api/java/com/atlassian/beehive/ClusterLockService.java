package com.atlassian.beehive;

/** Evidence: Jira 11 call sites. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
