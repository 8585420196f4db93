package com.okrcascade.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people did to issues and said about them: change history and comments. */
public final class Activity {
    private final Database database;

    Activity(Database database) {
        this.database = database;
    }

    void record(Session session, long issue, String author, long at, List<ChangeItem> items) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        long change = session.insert(
                "INSERT INTO jira_change (issue_id, author, created) VALUES (?, ?, ?)", issue, author, at);
        for (ChangeItem item : items) {
            session.update(
                    "INSERT INTO jira_change_item (change_id, field_type, field_name, old_value, old_string, new_value, new_string)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    change,
                    item.fieldType(),
                    item.field(),
                    item.oldValue(),
                    item.oldString(),
                    item.newValue(),
                    item.newString());
        }
    }

    /** The change history of an issue, oldest first. */
    public List<ChangeGroup> history(long issue) {
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        database.read(session -> session.list(
                "SELECT c.id, c.author, c.created, i.field_type, i.field_name, i.old_value, i.old_string, i.new_value, i.new_string"
                        + " FROM jira_change c JOIN jira_change_item i ON i.change_id = c.id WHERE c.issue_id = ? ORDER BY c.id, i.id",
                row -> groups.computeIfAbsent(row.getLong("id"), id -> group(id, row))
                        .items()
                        .add(item(row)),
                issue));
        return List.copyOf(groups.values());
    }

    private static ChangeGroup group(long id, ResultSet row) {
        try {
            return new ChangeGroup(
                    id, row.getString("author"), Instant.ofEpochMilli(row.getLong("created")), new ArrayList<>());
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private static ChangeItem item(ResultSet row) throws SQLException {
        return new ChangeItem(
                row.getString("field_type"),
                row.getString("field_name"),
                row.getString("old_value"),
                row.getString("old_string"),
                row.getString("new_value"),
                row.getString("new_string"));
    }

    Comment comment(Session session, long issue, String author, String body, long at) throws SQLException {
        long id = session.insert(
                "INSERT INTO jira_comment (issue_id, author, body, created) VALUES (?, ?, ?, ?)",
                issue,
                author,
                body,
                at);
        return new Comment(id, author, body, Instant.ofEpochMilli(at));
    }

    /** The comments on an issue, oldest first. */
    public List<Comment> comments(long issue) {
        return database.read(session -> session.list(
                "SELECT * FROM jira_comment WHERE issue_id = ? ORDER BY id",
                row -> new Comment(
                        row.getLong("id"),
                        row.getString("author"),
                        row.getString("body"),
                        Instant.ofEpochMilli(row.getLong("created"))),
                issue));
    }

    void delete(Session session, long issue) throws SQLException {
        session.update(
                "DELETE FROM jira_change_item WHERE change_id IN (SELECT id FROM jira_change WHERE issue_id = ?)",
                issue);
        session.update("DELETE FROM jira_change WHERE issue_id = ?", issue);
        session.update("DELETE FROM jira_comment WHERE issue_id = ?", issue);
    }
}
