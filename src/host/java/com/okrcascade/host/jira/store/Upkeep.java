package com.okrcascade.host.jira.store;

import java.sql.SQLException;

/**
 * What an administrator does to a whole Jira, and of which no listener is told about single issues: the index is built anew, a
 * project is archived, an issue comes back from a backup, a field is renamed or deleted.
 */
public final class Upkeep {
    private final Database database;
    private final Directories directories;
    private final Issues issues;
    private final Index index;

    Upkeep(Database database, Directories directories, Issues issues, Index index) {
        this.database = database;
        this.directories = directories;
        this.issues = issues;
        this.index = index;
    }

    /** As a full re-index begins: searches find nothing, but for what changes meanwhile. */
    public void emptyIndex() {
        database.change(session -> {
            session.update("DELETE FROM jira_index_number");
            return session.update("DELETE FROM jira_index");
        });
    }

    /** As a full re-index ends. */
    public void fillIndex() {
        database.change(session -> {
            fill(session, "SELECT id FROM jira_issue ORDER BY id");
            return null;
        });
    }

    /** The issues of an archived project can be opened, and neither found nor changed. */
    public void archive(long project) {
        archive(project, true);
    }

    public void unarchive(long project) {
        archive(project, false);
    }

    private void archive(long project, boolean archived) {
        directories.change(session -> {
            session.update("UPDATE jira_project SET archived = ? WHERE id = ?", archived, project);
            fill(session, "SELECT id FROM jira_issue WHERE project_id = ? ORDER BY id", project);
            return null;
        });
    }

    private void fill(Session session, String ids, Object... arguments) throws SQLException {
        for (long id : session.list(ids, row -> row.getLong(1), arguments)) {
            index.refresh(session, id);
        }
    }

    /** An issue as a backup has it, under the id that it had. */
    public void restore(IssueState issue) {
        database.change(session -> {
            issues.insertAgain(session, issue);
            index.refresh(session, issue.id());
            return null;
        });
    }

    public void renameField(long field, String name) {
        directories.change(session -> session.update("UPDATE jira_field SET field_name = ? WHERE id = ?", name, field));
    }

    public void deleteField(long field) {
        directories.change(session -> {
            session.update("DELETE FROM jira_issue_number WHERE field_id = ?", field);
            session.update("DELETE FROM jira_index_number WHERE field_id = ?", field);
            return session.update("DELETE FROM jira_field WHERE id = ?", field);
        });
    }
}
