package com.okrcascade.host.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an administrator does: people, groups, projects, roles, permissions and fields. It asks for no permission itself. */
public final class Setup {
    private static final List<String> FOR_ALL = List.of(
            Permissions.CREATE,
            Permissions.EDIT,
            Permissions.ASSIGN,
            Permissions.ASSIGNABLE,
            Permissions.TRANSITION,
            Permissions.RESOLVE,
            Permissions.MOVE,
            Permissions.COMMENT,
            Permissions.WORK,
            Permissions.LINK,
            Permissions.SCHEDULE);
    private static final List<String> FOR_ADMINISTRATORS =
            List.of(Permissions.DELETE, Permissions.MODIFY_REPORTER, Permissions.ADMINISTER_PROJECT);

    private final Database database;
    private final Directories directories;
    private final IssueOperations operations;
    private final Issues issues;

    Setup(Database database, Directories directories, IssueOperations operations, Issues issues) {
        this.database = database;
        this.directories = directories;
        this.operations = operations;
        this.issues = issues;
    }

    /** A new account whose key is its name, as Jira makes them for the first thousands. */
    public Person createUser(String name, String displayName, String password) {
        return createUser(name, name, displayName, password);
    }

    /** A new account whose key differs from its name, as after a renaming. */
    public Person createUser(String key, String name, String displayName, String password) {
        String lower = name.toLowerCase(Locale.ROOT);
        String email = lower + "@example.com";
        long id = directories.change(session -> session.insert(
                "INSERT INTO jira_user (user_key, user_name, display_name, email, active, password) VALUES (?, ?, ?, ?, TRUE, ?)",
                key,
                lower,
                displayName,
                email,
                Passwords.hash(password)));
        return new Person(id, key, lower, displayName, email, true);
    }

    public void setActive(String userKey, boolean active) {
        change("UPDATE jira_user SET active = ? WHERE user_key = ?", active, userKey);
    }

    public void renameUser(String userKey, String name) {
        change("UPDATE jira_user SET user_name = ? WHERE user_key = ?", name.toLowerCase(Locale.ROOT), userKey);
    }

    public void deleteUser(String userKey) {
        directories.change(session -> {
            session.update("DELETE FROM jira_membership WHERE user_key = ?", userKey);
            return session.update("DELETE FROM jira_user WHERE user_key = ?", userKey);
        });
    }

    /** Who logs in with this name and password; nobody when they are wrong or the account is inactive. */
    public Optional<Person> authenticate(String name, String password) {
        return directories
                .now()
                .personByName(name)
                .filter(Person::active)
                .filter(person -> Passwords.matches(password, password(person)));
    }

    private String password(Person person) {
        return database.read(session -> session.one(
                        "SELECT password FROM jira_user WHERE user_key = ?", row -> row.getString(1), person.key())
                .orElseThrow());
    }

    public void createGroup(String name) {
        change("INSERT INTO jira_group (group_name) VALUES (?)", name);
    }

    public void addToGroup(String group, String... userKeys) {
        directories.change(session -> {
            for (String user : userKeys) {
                session.update("INSERT INTO jira_membership (group_name, user_key) VALUES (?, ?)", group, user);
            }
            return null;
        });
    }

    public void removeFromGroup(String group, String userKey) {
        change("DELETE FROM jira_membership WHERE group_name = ? AND user_key = ?", group, userKey);
    }

    /** A project that everybody who is logged in may browse and work in, and that its administrators may do more in. */
    public ProjectEntry createProject(String key, String name, String leadKey, String... issueTypes) {
        return directories.change(session -> {
            long id = insertProject(session, key, name, leadKey, issueTypes);
            grant(session, id, Permissions.BROWSE, Holder.LOGGED_IN);
            for (String permission : FOR_ALL) {
                grant(session, id, permission, Holder.LOGGED_IN);
            }
            for (String permission : FOR_ADMINISTRATORS) {
                grant(session, id, permission, Holder.role(Seed.ADMINISTRATORS));
            }
            addActor(session, id, Seed.ADMINISTRATORS, Holder.group(Seed.ADMIN_GROUP));
            return new ProjectEntry(id, key, name, leadKey, "", false, List.of(issueTypes));
        });
    }

    /** A project in which only the members of a group may do anything, and only they see it. */
    public ProjectEntry createRestrictedProject(
            String key, String name, String leadKey, String group, String... issueTypes) {
        return directories.change(session -> {
            long id = insertProject(session, key, name, leadKey, issueTypes);
            grant(session, id, Permissions.BROWSE, Holder.group(group));
            for (String permission : FOR_ALL) {
                grant(session, id, permission, Holder.group(group));
            }
            for (String permission : FOR_ADMINISTRATORS) {
                grant(session, id, permission, Holder.group(group));
            }
            return new ProjectEntry(id, key, name, leadKey, "", false, List.of(issueTypes));
        });
    }

    private static long insertProject(Session session, String key, String name, String leadKey, String... issueTypes)
            throws SQLException {
        long id = session.insert(
                "INSERT INTO jira_project (project_key, project_name, lead_key, description, issue_counter) VALUES (?, ?, ?, '', 0)",
                key,
                name,
                leadKey);
        for (String type : issueTypes) {
            session.update("INSERT INTO jira_project_type (project_id, type_id) VALUES (?, ?)", id, type);
        }
        return id;
    }

    /** Deletes a project with its issues, of which listeners are not told, as Jira does it. */
    public void deleteProject(long project) {
        for (long issue : issues.idsInProject(project)) {
            operations.deleteSilently(issue);
        }
        directories.change(session -> {
            for (String table : List.of("jira_project_type", "jira_role_actor", "jira_grant")) {
                session.update("DELETE FROM " + table + " WHERE project_id = ?", project);
            }
            return session.update("DELETE FROM jira_project WHERE id = ?", project);
        });
    }

    public void grant(long project, String permission, Holder holder) {
        directories.change(session -> grant(session, project, permission, holder));
    }

    public void revoke(long project, String permission, Holder holder) {
        change(
                "DELETE FROM jira_grant WHERE project_id = ? AND permission = ? AND holder_kind = ? AND holder = ?",
                project,
                permission,
                holder.kind().name(),
                holder.name());
    }

    public void revokeAll(long project, String permission) {
        change("DELETE FROM jira_grant WHERE project_id = ? AND permission = ?", project, permission);
    }

    private static int grant(Session session, long project, String permission, Holder holder) throws SQLException {
        return session.update(
                "INSERT INTO jira_grant (project_id, permission, holder_kind, holder) VALUES (?, ?, ?, ?)",
                project,
                permission,
                holder.kind().name(),
                holder.name());
    }

    public void grantGlobally(String permission, String group) {
        change("INSERT INTO jira_global_grant (permission, group_name) VALUES (?, ?)", permission, group);
    }

    public void createRole(long id, String name, String description) {
        change("INSERT INTO jira_role (id, role_name, description) VALUES (?, ?, ?)", id, name, description);
    }

    public void addActor(long project, long role, Holder holder) {
        directories.change(session -> addActor(session, project, role, holder));
    }

    public void removeActor(long project, long role, Holder holder) {
        change(
                "DELETE FROM jira_role_actor WHERE project_id = ? AND role_id = ? AND holder_kind = ? AND holder = ?",
                project,
                role,
                holder.kind().name(),
                holder.name());
    }

    private static int addActor(Session session, long project, long role, Holder holder) throws SQLException {
        return session.update(
                "INSERT INTO jira_role_actor (project_id, role_id, holder_kind, holder) VALUES (?, ?, ?, ?)",
                project,
                role,
                holder.kind().name(),
                holder.name());
    }

    public void createNumberField(long id, String name) {
        change("INSERT INTO jira_field (id, field_name) VALUES (?, ?)", id, name);
    }

    public void createConstant(Constant constant) {
        change(
                "INSERT INTO jira_constant (kind, constant_id, constant_name, sequence_no, detail) VALUES (?, ?, ?, ?, ?)",
                constant.kind().name(),
                constant.id(),
                constant.name(),
                constant.sequence(),
                constant.detail());
    }

    private void change(String sql, Object... arguments) {
        directories.change(session -> session.update(sql, arguments));
    }
}
