package com.okrcascade.host.jira.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything but issues as it was at one revision: people, groups, projects, roles, permissions, constants and fields. */
public final class Directory {
    private final Map<String, Person> byKey;
    private final Map<String, Person> byName;
    private final Map<String, Set<String>> members;
    private final Map<Long, ProjectEntry> projects;
    private final Map<String, ProjectEntry> projectsByKey;
    private final List<Constant> constants;
    private final Map<Constant.Kind, Map<String, Constant>> constantsById;
    private final List<Role> roles;
    private final List<NumberField> numberFields;
    private final Map<RoleOf, Set<Holder>> actors;
    private final Map<PermissionOf, Set<Holder>> grants;
    private final Map<String, Set<String>> globalGrants;

    /** A role in a project. */
    record RoleOf(long project, long role) {}

    /** A permission in a project. */
    record PermissionOf(long project, String permission) {}

    Directory(DirectoryRows rows) {
        byKey = index(rows.people(), Person::key);
        byName = index(rows.people(), person -> lower(person.name()));
        members = rows.members();
        projects = index(rows.projects(), ProjectEntry::id);
        projectsByKey = index(rows.projects(), ProjectEntry::key);
        constants = rows.constants();
        constantsById = constants.stream()
                .collect(Collectors.groupingBy(Constant::kind, Collectors.toMap(Constant::id, Function.identity())));
        roles = rows.roles();
        numberFields = rows.numberFields();
        actors = rows.actors();
        grants = rows.grants();
        globalGrants = rows.globalGrants();
    }

    public Collection<Person> people() {
        return byKey.values();
    }

    public Optional<Person> personByKey(String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    public Optional<Person> personByName(String name) {
        return Optional.ofNullable(name).map(Directory::lower).map(byName::get);
    }

    /** The name people know somebody by, also when the account is gone. */
    public String displayName(String key) {
        return personByKey(key).map(Person::displayName).orElse(key);
    }

    public Set<String> groups() {
        return members.keySet();
    }

    public Set<String> membersOf(String group) {
        return members.getOrDefault(group, Set.of());
    }

    public boolean isMember(String userKey, String group) {
        return userKey != null && membersOf(group).contains(userKey);
    }

    public Collection<ProjectEntry> projects() {
        return projects.values();
    }

    public Optional<ProjectEntry> project(long id) {
        return Optional.ofNullable(projects.get(id));
    }

    public Optional<ProjectEntry> project(String key) {
        return Optional.ofNullable(key).map(projectsByKey::get);
    }

    public List<Constant> constants(Constant.Kind kind) {
        return constants.stream().filter(constant -> constant.kind() == kind).toList();
    }

    public Optional<Constant> constant(Constant.Kind kind, String id) {
        return Optional.ofNullable(id).map(constantsById.getOrDefault(kind, Map.of())::get);
    }

    public List<Role> roles() {
        return roles;
    }

    public List<NumberField> numberFields() {
        return numberFields;
    }

    public Optional<NumberField> numberField(long id) {
        return numberFields.stream().filter(field -> field.id() == id).findFirst();
    }

    public Set<Holder> actors(long project, long role) {
        return actors.getOrDefault(new RoleOf(project, role), Set.of());
    }

    /** Whether the person, or anonymous when null, has the permission in the project. Inactive people have none; archives are only looked at. */
    public boolean allows(String permission, long project, String userKey) {
        if (!projects.containsKey(project) || isInactive(userKey)) {
            return false;
        }
        if (projects.get(project).archived() && !permission.equals(Permissions.BROWSE)) {
            return false;
        }
        return grants.getOrDefault(new PermissionOf(project, permission), Set.of()).stream()
                .anyMatch(holder -> includes(holder, project, userKey));
    }

    public boolean allowsGlobally(String permission, String userKey) {
        return userKey != null
                && !isInactive(userKey)
                && globalGrants.getOrDefault(permission, Set.of()).stream().anyMatch(group -> isMember(userKey, group));
    }

    public boolean isInRole(String userKey, long role, long project) {
        return userKey != null && actors(project, role).stream().anyMatch(holder -> includes(holder, project, userKey));
    }

    private boolean includes(Holder holder, long project, String userKey) {
        return switch (holder.kind()) {
            case ANYONE -> true;
            case LOGGED_IN -> userKey != null;
            case USER -> holder.name().equals(userKey);
            case GROUP -> isMember(userKey, holder.name());
            case ROLE -> isInRole(userKey, Long.parseLong(holder.name()), project);
        };
    }

    private boolean isInactive(String userKey) {
        return userKey != null && !personByKey(userKey).map(Person::active).orElse(false);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
