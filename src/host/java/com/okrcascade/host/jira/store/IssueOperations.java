package com.okrcascade.host.jira.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything that can be done to an issue. Each is one transaction over the issue, its history and its index row; what
 * happened is announced afterwards in the acting thread.
 */
public final class IssueOperations {
    private final Database database;
    private final Directories directories;
    private final Issues issues;
    private final Activity activity;
    private final Index index;
    private final Announcer announcer;
    private final Clock clock;

    IssueOperations(
            Database database,
            Directories directories,
            Issues issues,
            Activity activity,
            Index index,
            Announcer announcer,
            Clock clock) {
        this.database = database;
        this.directories = directories;
        this.issues = issues;
        this.activity = activity;
        this.index = index;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** What is done to issues in a transaction. */
    private interface Step {
        Outcome take(Session session, Directory directory) throws SQLException;
    }

    /** What a transaction did: to be indexed and announced. */
    private record Outcome(List<Announcement> announcements) {
        IssueState issue() {
            return announcements.get(announcements.size() - 1).issue();
        }
    }

    public long now() {
        return clock.millis();
    }

    public IssueState create(IssueState draft, String author) {
        return run((session, directory) -> {
            long now = clock.millis();
            ProjectEntry project = project(directory, draft.project());
            long number = issues.nextNumber(session, project.id());
            IssueState complete = draft.with(Field.NUMBER, number)
                    .with(Field.KEY, project.key() + "-" + number)
                    .with(Field.CREATOR, author)
                    .with(Field.CREATED, draft.has(Field.CREATED) ? draft.number(Field.CREATED) : now)
                    .with(Field.UPDATED, now);
            return happened(Happening.CREATED, issues.insert(session, complete), author);
        });
    }

    /** Changes fields. The edit sees the issue as it is now, under its lock, so that no other change is lost. */
    public IssueState edit(long id, String author, UnaryOperator<IssueState> edit, Happening happening) {
        return edit(id, author, edit, happening, null);
    }

    /** Changes fields and adds a comment, if there is one, in the same step. */
    public IssueState edit(
            long id, String author, UnaryOperator<IssueState> edit, Happening happening, String comment) {
        return run((session, directory) -> {
            IssueState before = require(session, id);
            IssueState after = edit.apply(before);
            boolean commented = comment != null && !comment.isBlank();
            if (after.equals(before) && !commented) {
                return happened(Happening.NOTHING, before, author);
            }
            if (commented) {
                activity.comment(session, id, author, comment, clock.millis());
            }
            return happened(happening, save(session, directory, before, after, author), author);
        });
    }

    private IssueState save(Session session, Directory directory, IssueState before, IssueState after, String author)
            throws SQLException {
        long now = clock.millis();
        IssueState touched = after.with(Field.UPDATED, now);
        issues.update(session, before, touched);
        activity.record(session, after.id(), author, now, new Changes(directory).between(before, after));
        return touched;
    }

    /** Brings an issue and its sub-tasks into another project: new keys, the same ids; the old keys go on finding them. */
    public IssueState move(long id, String author, long project, String type) {
        return run((session, directory) -> {
            List<Announcement> moved = new ArrayList<>();
            for (long child : subTasks(session, directory, id)) {
                moved.add(moveOne(session, directory, require(session, child), author, project, null));
            }
            moved.add(moveOne(session, directory, require(session, id), author, project, type));
            return new Outcome(moved);
        });
    }

    private Announcement moveOne(
            Session session, Directory directory, IssueState before, String author, long project, String type)
            throws SQLException {
        ProjectEntry target = project(directory, project);
        long number = issues.nextNumber(session, project);
        IssueState after = before.with(Field.PROJECT, project)
                .with(Field.NUMBER, number)
                .with(Field.KEY, target.key() + "-" + number)
                .with(Field.TYPE, type == null ? before.text(Field.TYPE) : type);
        issues.rememberKey(session, before);
        return new Announcement(Happening.MOVED, save(session, directory, before, after, author), author);
    }

    /** Deletes an issue with its sub-tasks, comments and history. */
    public void delete(long id, String author) {
        run((session, directory) -> {
            List<Announcement> deleted = new ArrayList<>();
            for (long child : subTasks(session, directory, id)) {
                deleted.add(deleteOne(session, child, author));
            }
            deleted.add(deleteOne(session, id, author));
            return new Outcome(deleted);
        });
    }

    /** Deletes an issue that goes with its project, of which nobody is told. */
    void deleteSilently(long id) {
        run((session, directory) -> new Outcome(List.of(
                new Announcement(Happening.NOTHING, deleteOne(session, id, null).issue(), null))));
    }

    private Announcement deleteOne(Session session, long id, String author) throws SQLException {
        IssueState issue = require(session, id);
        List<Long> orphans = session.list(
                "SELECT id FROM jira_issue WHERE parent_id = ? OR epic_id = ?", row -> row.getLong(1), id, id);
        session.update("UPDATE jira_issue SET parent_id = NULL WHERE parent_id = ?", id);
        session.update("UPDATE jira_issue SET epic_id = NULL WHERE epic_id = ?", id);
        for (long orphan : orphans) {
            index.changed(session, orphan);
        }
        activity.delete(session, id);
        issues.delete(session, id);
        return new Announcement(Happening.DELETED, issue, author);
    }

    public Comment comment(long id, String author, String body) {
        Comment[] written = new Comment[1];
        run((session, directory) -> {
            IssueState before = require(session, id);
            written[0] = activity.comment(session, id, author, body, clock.millis());
            return happened(Happening.COMMENTED, save(session, directory, before, before, author), author);
        });
        return written[0];
    }

    /** Adds to the time spent and takes it off the remaining estimate. */
    public IssueState logWork(long id, String author, long seconds) {
        return edit(id, author, issue -> worked(issue, seconds), Happening.WORKLOGGED);
    }

    private static IssueState worked(IssueState issue, long seconds) {
        long spent = issue.has(Field.TIME_SPENT) ? issue.number(Field.TIME_SPENT) : 0;
        IssueState worked = issue.with(Field.TIME_SPENT, spent + seconds);
        return issue.has(Field.REMAINING_ESTIMATE)
                ? worked.with(Field.REMAINING_ESTIMATE, Math.max(0, issue.number(Field.REMAINING_ESTIMATE) - seconds))
                : worked;
    }

    private IssueState run(Step step) {
        // Asked before the transaction: whoever holds a connection must not wait for a second one.
        Directory directory = directories.now();
        boolean beforeCommit = announcer.isBeforeCommit();
        Outcome outcome = database.change(session -> {
            Outcome done = step.take(session, directory);
            for (Announcement announcement : done.announcements()) {
                index.changed(session, announcement.issue().id());
            }
            if (beforeCommit) {
                announce(done);
            }
            return done;
        });
        outcome.announcements().forEach(done -> index.catchUpLater(done.issue().id()));
        if (!beforeCommit) {
            announce(outcome);
        }
        return outcome.issue();
    }

    private void announce(Outcome outcome) {
        outcome.announcements().stream()
                .filter(done -> done.happening() != Happening.NOTHING)
                .forEach(announcer::announce);
    }

    private static Outcome happened(Happening happening, IssueState issue, String author) {
        return new Outcome(List.of(new Announcement(happening, issue, author)));
    }

    private List<Long> subTasks(Session session, Directory directory, long parent) throws SQLException {
        List<Long> subTasks = new ArrayList<>();
        for (long child : issues.idsOfChildren(session, parent)) {
            String type = require(session, child).text(Field.TYPE);
            if (directory
                    .constant(Constant.Kind.ISSUE_TYPE, type)
                    .map(Constant::isSubTask)
                    .orElse(false)) {
                subTasks.add(child);
            }
        }
        return subTasks;
    }

    private IssueState require(Session session, long id) throws SQLException {
        return issues.lock(session, id).orElseThrow(() -> new Refused("The issue no longer exists."));
    }

    private static ProjectEntry project(Directory directory, long id) {
        return directory.project(id).orElseThrow(() -> new Refused("The project does not exist."));
    }
}
