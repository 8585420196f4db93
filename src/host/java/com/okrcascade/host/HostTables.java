package com.okrcascade.host;

import com.okrcascade.host.locks.DatabaseLocks;
import java.util.List;
import java.util.concurrent.locks.Lock;

/** The tables that the host itself needs beside Jira's and the plugin's. */
final class HostTables {
    private static final List<String> STATEMENTS = List.of(
            "create table if not exists host_preference (user_key varchar(255) not null,"
                    + " name varchar(60) not null, choice varchar(255) not null, primary key (user_key, name))",
            "create table if not exists host_dashboard (owner varchar(255) primary key, content text not null)",
            "create table if not exists host_job (job_id varchar(255) primary key, next_run bigint not null)",
            "create table if not exists host_model_version"
                    + " (prefix varchar(20) primary key, model_version varchar(20) not null)");

    private HostTables() {}

    /** Nodes that start together take turns, because PostgreSQL does not make the same table twice at once. */
    static void make(Storage storage) {
        Lock lock = new DatabaseLocks(storage).getLockForName("host-tables");
        lock.lock();
        try {
            storage.database().change(session -> {
                for (String statement : STATEMENTS) {
                    session.execute(statement);
                }
                return null;
            });
        } finally {
            lock.unlock();
        }
    }
}
