package com.okrcascade.host.jira.store;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Everything this Jira keeps, over one database. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Directories directories;
    private final Issues issues;
    private final Activity activity;
    private final Index index;
    private final IssueOperations operations;
    private final Setup setup;
    private final Upkeep upkeep;

    public Store(DataSource source, Announcer announcer, Supplier<Duration> indexLag, Clock clock) {
        database = new Database(source);
        Schema.create(database);
        directories = new Directories(database);
        issues = new Issues(database);
        activity = new Activity(database);
        index = new Index(database, indexLag);
        operations = new IssueOperations(database, directories, issues, activity, index, announcer, clock);
        setup = new Setup(database, directories, operations, issues);
        upkeep = new Upkeep(database, directories, issues, index);
        index.catchUpAll();
    }

    public Database database() {
        return database;
    }

    /** People, projects, permissions and constants as they are now. */
    public Directory directory() {
        return directories.now();
    }

    public Issues issues() {
        return issues;
    }

    public Activity activity() {
        return activity;
    }

    public IssueOperations operations() {
        return operations;
    }

    public Setup setup() {
        return setup;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    @Override
    public void close() {
        index.close();
    }
}
