package com.okrcascade.host.locks;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.okrcascade.host.Storage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Named locks that hold for all nodes on one database; PostgreSQL frees those of a node that dies. */
public final class DatabaseLocks implements ClusterLockService {
    private final Storage storage;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    public DatabaseLocks(Storage storage) {
        this.storage = storage;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, this::lock);
    }

    private ClusterLock lock(String name) {
        // H2 belongs to one process, so a lock of this process is enough.
        return new DatabaseLock(storage.isShared() ? new AdvisoryLock(storage.url(), name) : Latch.NONE);
    }
}
