package com.okrcascade.bench;

import com.okrcascade.persistence.Statements;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/** Counts what one node asks of its database, at the JDBC driver, and what a thread allocates. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final LongAdder statements = new LongAdder();
    private final LongAdder inserts = new LongAdder();
    private final LongAdder commits = new LongAdder();

    Meter(Statements watched) {
        watched.watch((sql, connection) -> {
            statements.increment();
            if (sql.regionMatches(true, 0, "INSERT", 0, "INSERT".length())) inserts.increment();
        });
        watched.afterCommit(connection -> commits.increment());
    }

    /** What was used until now. */
    Use now() {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long processor = THREADS.getCurrentThreadCpuTime();
        return new Use(System.nanoTime(), processor, allocated, statements.sum(), inserts.sum(), commits.sum());
    }

    /**
     * Time, memory and database.
     *
     * @param processor the time in which a processor really worked for this thread, whoever else wanted it
     */
    record Use(long nanos, long processor, long allocated, long statements, long inserts, long commits) {
        Use since(Use before) {
            return new Use(
                    nanos - before.nanos,
                    processor - before.processor,
                    allocated - before.allocated,
                    statements - before.statements,
                    inserts - before.inserts,
                    commits - before.commits);
        }
    }
}
