package com.okrcascade.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.okrcascade.application.port.ClusterLocks;
import java.util.concurrent.TimeUnit;

/** Jira's locks over all its nodes. */
public final class JiraClusterLocks implements ClusterLocks {
    private static final String PREFIX = "com.okrcascade.";
    private static final long PATIENCE_MILLIS = 100;

    private final ClusterLockService locks;

    public JiraClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public boolean ifFree(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName(PREFIX + name);
        if (!taken(lock)) return false;
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static boolean taken(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
