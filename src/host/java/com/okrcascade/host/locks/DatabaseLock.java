package com.okrcascade.host.locks;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** First the threads of this node queue up fairly, then one of them competes with the other nodes. Not re-entrant. */
final class DatabaseLock implements ClusterLock {
    private static final long PAUSE_MILLIS = 50;

    private final Semaphore local = new Semaphore(1, true);
    private final Latch others;

    DatabaseLock(Latch others) {
        this.others = others;
    }

    @Override
    public void lock() {
        local.acquireUninterruptibly();
        takeFromOthers();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        local.acquire();
        takeFromOthers();
    }

    private void takeFromOthers() {
        boolean taken = false;
        try {
            others.take();
            taken = true;
        } finally {
            releaseUnless(taken);
        }
    }

    @Override
    public boolean tryLock() {
        return local.tryAcquire() && tryTakeFromOthers();
    }

    private boolean tryTakeFromOthers() {
        boolean taken = false;
        try {
            taken = others.tryTake();
            return taken;
        } finally {
            releaseUnless(taken);
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        while (!tryLock()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    @Override
    public void unlock() {
        others.free();
        local.release();
    }

    private void releaseUnless(boolean taken) {
        if (!taken) {
            local.release();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("Cluster locks have no conditions");
    }
}
