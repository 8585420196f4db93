package com.okrcascade.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The issues as the database has them now. Nothing of them is kept in memory, so all nodes read the same. */
public final class Issues {
    static final String COLUMNS =
            Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "));
    private static final int CHUNK = 1000;
    private static final String SELECT = "SELECT id, " + COLUMNS + " FROM jira_issue ";
    private static final String RELATION = "SELECT id, type_id, parent_id, epic_id FROM jira_issue ";
    private static final String INSERT =
            "INSERT INTO jira_issue (" + COLUMNS + ") VALUES (" + "?, ".repeat(Field.values().length - 1) + "?)";
    private static final String UPDATE = "UPDATE jira_issue SET "
            + Arrays.stream(Field.values())
                    .map(field -> field.column() + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE id = ?";

    private final Database database;

    Issues(Database database) {
        this.database = database;
    }

    public Optional<IssueState> find(long id) {
        return database.read(session -> find(session, id));
    }

    Optional<IssueState> find(Session session, long id) throws SQLException {
        return read(session, SELECT + "WHERE id = ?", id).stream().findFirst();
    }

    /** The issue as it is, with its row locked until the transaction ends. */
    Optional<IssueState> lock(Session session, long id) throws SQLException {
        session.list("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return find(session, id);
    }

    public Optional<IssueState> findByCurrentKey(String key) {
        return database.read(session -> findByCurrentKey(session, key));
    }

    private Optional<IssueState> findByCurrentKey(Session session, String key) throws SQLException {
        return read(session, SELECT + "WHERE issue_key = ?", key).stream().findFirst();
    }

    /** Finds an issue also by a key that it had before it was moved. */
    public Optional<IssueState> findByKey(String key) {
        return database.read(session -> {
            Optional<IssueState> current = findByCurrentKey(session, key);
            return current.isPresent() ? current : findMoved(session, key);
        });
    }

    private Optional<IssueState> findMoved(Session session, String key) throws SQLException {
        return read(session, SELECT + "WHERE id = (SELECT issue_id FROM jira_moved_key WHERE old_key = ?)", key)
                .stream()
                .findFirst();
    }

    /** Those of the issues that still exist, in the order asked for. */
    public List<IssueState> findAll(Collection<Long> ids) {
        Map<Long, IssueState> found = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int start = 0; start < all.size(); start += CHUNK) {
            Long[] some =
                    all.subList(start, Math.min(all.size(), start + CHUNK)).toArray(Long[]::new);
            database.read(session -> read(session, SELECT + "WHERE id = ANY(?)", (Object) some))
                    .forEach(issue -> found.put(issue.id(), issue));
        }
        return all.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public List<Long> idsInProject(long project) {
        return database.read(session -> session.list(
                "SELECT id FROM jira_issue WHERE project_id = ? ORDER BY id", row -> row.getLong(1), project));
    }

    public List<Long> idsOfChildren(long parent) {
        return database.read(session -> idsOfChildren(session, parent));
    }

    List<Long> idsOfChildren(Session session, long parent) throws SQLException {
        return session.list(
                "SELECT id FROM jira_issue WHERE parent_id = ? ORDER BY issue_number", row -> row.getLong(1), parent);
    }

    /** What stands above an issue: the issue it is below, and its epic; null where there is none. */
    public record Relation(long id, String type, Long parent, Long epic) {}

    /** What is above one issue. */
    public List<Relation> relations(long id) {
        return relations(RELATION + "WHERE id = ?", id);
    }

    /** All issues that one is above. */
    public List<Relation> relationsTo(long above) {
        return relations(RELATION + "WHERE parent_id = ? OR epic_id = ? ORDER BY id", above, above);
    }

    private List<Relation> relations(String sql, Object... arguments) {
        return database.read(session -> session.list(
                sql,
                row -> new Relation(
                        row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getObject(4, Long.class)),
                arguments));
    }

    /** The key of the issue and every key it had before. */
    public Set<String> allKeys(long id) {
        return new LinkedHashSet<>(database.read(session -> session.list(
                "SELECT issue_key FROM jira_issue WHERE id = ? UNION ALL SELECT old_key FROM jira_moved_key WHERE"
                        + " issue_id = ?",
                row -> row.getString(1),
                id,
                id)));
    }

    IssueState insert(Session session, IssueState issue) throws SQLException {
        IssueState stored = issue.withId(session.insert(INSERT, arguments(issue).toArray()));
        insertNumbers(session, stored);
        return stored;
    }

    /** Under the id that it had. */
    void insertAgain(Session session, IssueState issue) throws SQLException {
        List<Object> arguments = arguments(issue);
        arguments.add(issue.id());
        session.update(
                "INSERT INTO jira_issue (" + COLUMNS + ", id) VALUES (" + "?, ".repeat(Field.values().length) + "?)",
                arguments.toArray());
        insertNumbers(session, issue);
    }

    void update(Session session, IssueState before, IssueState after) throws SQLException {
        List<Object> arguments = arguments(after);
        arguments.add(after.id());
        session.update(UPDATE, arguments.toArray());
        if (!before.numbers().equals(after.numbers())) {
            session.update("DELETE FROM jira_issue_number WHERE issue_id = ?", after.id());
            insertNumbers(session, after);
        }
    }

    void rememberKey(Session session, IssueState issue) throws SQLException {
        session.update("INSERT INTO jira_moved_key (old_key, issue_id) VALUES (?, ?)", issue.key(), issue.id());
    }

    void delete(Session session, long id) throws SQLException {
        session.update("DELETE FROM jira_issue_number WHERE issue_id = ?", id);
        session.update("DELETE FROM jira_moved_key WHERE issue_id = ?", id);
        session.update("DELETE FROM jira_issue WHERE id = ?", id);
    }

    /** Takes the project's next issue number; who comes next waits until this transaction ends. */
    long nextNumber(Session session, long project) throws SQLException {
        session.update("UPDATE jira_project SET issue_counter = issue_counter + 1 WHERE id = ?", project);
        return session.one("SELECT issue_counter FROM jira_project WHERE id = ?", row -> row.getLong(1), project)
                .orElseThrow(() -> new Refused("The project does not exist."));
    }

    private static void insertNumbers(Session session, IssueState issue) throws SQLException {
        for (Map.Entry<Long, Double> number : issue.numbers().entrySet()) {
            session.update(
                    "INSERT INTO jira_issue_number (issue_id, field_id, number_value) VALUES (?, ?, ?)",
                    issue.id(),
                    number.getKey(),
                    number.getValue());
        }
    }

    private static List<Object> arguments(IssueState issue) {
        List<Object> arguments = new ArrayList<>();
        for (Field field : Field.values()) {
            arguments.add(issue.values().get(field));
        }
        return arguments;
    }

    private static List<IssueState> read(Session session, String sql, Object... arguments) throws SQLException {
        List<IssueState> issues = session.list(sql, Issues::issue, arguments);
        return issues.isEmpty() ? issues : withNumbers(session, issues);
    }

    private static IssueState issue(ResultSet row) throws SQLException {
        EnumMap<Field, Object> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Object value = field.isText() ? row.getString(field.column()) : row.getObject(field.column(), Long.class);
            if (value != null) {
                values.put(field, value);
            }
        }
        return new IssueState(row.getLong("id"), values, Map.of());
    }

    private static List<IssueState> withNumbers(Session session, List<IssueState> issues) throws SQLException {
        Map<Long, Map<Long, Double>> numbers = new HashMap<>();
        Object ids = issues.stream().map(IssueState::id).toArray(Long[]::new);
        session.list(
                "SELECT issue_id, field_id, number_value FROM jira_issue_number WHERE issue_id = ANY(?)",
                row -> numbers.computeIfAbsent(row.getLong(1), none -> new HashMap<>())
                        .put(row.getLong(2), row.getDouble(3)),
                ids);
        return issues.stream()
                .map(issue -> new IssueState(issue.id(), issue.values(), numbers.getOrDefault(issue.id(), Map.of())))
                .toList();
    }
}
