package com.okrcascade.application.company;

import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ann and Bob, the group sales, and the project role Developers in the project DEALS. */
class KnownPeople implements People, Choices {
    private static final Set<String> NAMES = Set.of("ann", "bob");

    @Override
    public Optional<Person> find(UserKey key) {
        return NAMES.contains(key.value()) ? Optional.of(new Person(key, key.value(), true)) : Optional.empty();
    }

    @Override
    public List<Person> search(String text, int limit) {
        return List.of();
    }

    @Override
    public boolean groupExists(String group) {
        return group.equals("sales");
    }

    @Override
    public boolean isInGroup(UserKey user, String group) {
        return false;
    }

    @Override
    public boolean isInProjectRole(UserKey user, long roleId, long projectId) {
        return false;
    }

    @Override
    public List<Choice> numberFields() {
        return List.of();
    }

    @Override
    public boolean hasField(String id) {
        return id.equals("amount");
    }

    @Override
    public List<Choice> groups(String text, int limit) {
        return List.of();
    }

    @Override
    public List<Choice> projectRoles() {
        return List.of(new Choice("10001", "Developers"));
    }

    @Override
    public List<Project> projects(UserKey reader) {
        return List.of(new Project(10100, "DEALS", "Deals"));
    }

    @Override
    public List<Choice> statuses() {
        return List.of();
    }

    @Override
    public List<Choice> resolutions() {
        return List.of();
    }
}
