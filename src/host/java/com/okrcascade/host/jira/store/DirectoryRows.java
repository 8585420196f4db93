package com.okrcascade.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows that a {@link Directory} is made of. */
record DirectoryRows(
        List<Person> people,
        Map<String, Set<String>> members,
        List<ProjectEntry> projects,
        List<Constant> constants,
        List<Role> roles,
        List<NumberField> numberFields,
        Map<Directory.RoleOf, Set<Holder>> actors,
        Map<Directory.PermissionOf, Set<Holder>> grants,
        Map<String, Set<String>> globalGrants) {

    static DirectoryRows read(Session session) throws SQLException {
        return new DirectoryRows(
                session.list("SELECT * FROM jira_user ORDER BY display_name, id", DirectoryRows::person),
                members(session),
                projects(session),
                session.list("SELECT * FROM jira_constant ORDER BY kind, sequence_no", DirectoryRows::constant),
                session.list(
                        "SELECT * FROM jira_role ORDER BY id",
                        row -> new Role(row.getLong("id"), row.getString("role_name"), row.getString("description"))),
                session.list(
                        "SELECT * FROM jira_field ORDER BY id",
                        row -> new NumberField(row.getLong("id"), row.getString("field_name"))),
                actors(session),
                grants(session),
                globalGrants(session));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"));
    }

    private static Constant constant(ResultSet row) throws SQLException {
        return new Constant(
                Constant.Kind.valueOf(row.getString("kind")),
                row.getString("constant_id"),
                row.getString("constant_name"),
                row.getLong("sequence_no"),
                row.getString("detail"));
    }

    private static Map<String, Set<String>> members(Session session) throws SQLException {
        Map<String, Set<String>> members = new TreeMap<>();
        for (String group : session.list("SELECT group_name FROM jira_group", row -> row.getString(1))) {
            members.put(group, new LinkedHashSet<>());
        }
        session.list(
                "SELECT group_name, user_key FROM jira_membership ORDER BY user_key",
                row -> put(members, row.getString(1), row.getString(2)));
        return members;
    }

    private static List<ProjectEntry> projects(Session session) throws SQLException {
        Map<Long, Set<String>> types = new LinkedHashMap<>();
        session.list(
                "SELECT project_id, type_id FROM jira_project_type ORDER BY type_id",
                row -> put(types, row.getLong(1), row.getString(2)));
        return session.list(
                "SELECT * FROM jira_project ORDER BY project_name, id",
                row -> new ProjectEntry(
                        row.getLong("id"),
                        row.getString("project_key"),
                        row.getString("project_name"),
                        row.getString("lead_key"),
                        row.getString("description"),
                        row.getBoolean("archived"),
                        List.copyOf(types.getOrDefault(row.getLong("id"), Set.of()))));
    }

    private static Map<Directory.RoleOf, Set<Holder>> actors(Session session) throws SQLException {
        Map<Directory.RoleOf, Set<Holder>> actors = new LinkedHashMap<>();
        session.list(
                "SELECT * FROM jira_role_actor ORDER BY holder_kind, holder",
                row -> put(
                        actors, new Directory.RoleOf(row.getLong("project_id"), row.getLong("role_id")), holder(row)));
        return actors;
    }

    private static Map<Directory.PermissionOf, Set<Holder>> grants(Session session) throws SQLException {
        Map<Directory.PermissionOf, Set<Holder>> grants = new LinkedHashMap<>();
        session.list(
                "SELECT * FROM jira_grant",
                row -> put(
                        grants,
                        new Directory.PermissionOf(row.getLong("project_id"), row.getString("permission")),
                        holder(row)));
        return grants;
    }

    private static Map<String, Set<String>> globalGrants(Session session) throws SQLException {
        Map<String, Set<String>> grants = new LinkedHashMap<>();
        session.list(
                "SELECT permission, group_name FROM jira_global_grant",
                row -> put(grants, row.getString(1), row.getString(2)));
        return grants;
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder"));
    }

    private static <K, V> boolean put(Map<K, Set<V>> map, K key, V value) {
        return map.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(value);
    }
}
