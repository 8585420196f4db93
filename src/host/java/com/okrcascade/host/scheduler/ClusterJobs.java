package com.okrcascade.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import com.okrcascade.host.jira.store.Database;
import java.time.Instant;
import java.util.Optional;

/** When jobs that run once per cluster are due, and which node took the turn. */
final class ClusterJobs {
    private final Database database;

    ClusterJobs(Database database) {
        this.database = database;
    }

    void put(JobId id, Instant due) {
        database.change(session -> {
            session.update("delete from host_job where job_id = ?", id.toString());
            return session.update("insert into host_job values (?, ?)", id.toString(), due.toEpochMilli());
        });
    }

    void remove(JobId id) {
        database.change(session -> session.update("delete from host_job where job_id = ?", id.toString()));
    }

    Optional<Instant> due(JobId id) {
        return database.read(session -> session.one(
                "select next_run from host_job where job_id = ?",
                row -> Instant.ofEpochMilli(row.getLong(1)),
                id.toString()));
    }

    /** Whether the turn that was due is ours; the next one is then at {@code next}. */
    boolean claim(JobId id, Instant due, Instant next) {
        return database.change(session -> session.update(
                        "update host_job set next_run = ? where job_id = ? and next_run = ?",
                        next.toEpochMilli(),
                        id.toString(),
                        due.toEpochMilli()))
                == 1;
    }
}
