package com.okrcascade.application.port;

import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Jira's users and groups. */
public interface People {
    Optional<Person> find(UserKey key);

    /** Active people whose name or e-mail begins with a text. */
    List<Person> search(String text, int limit);

    boolean groupExists(String group);

    boolean isInGroup(UserKey user, String group);

    boolean isInProjectRole(UserKey user, long roleId, long projectId);

    /** One person as lists show them. */
    record Person(UserKey key, String name, boolean active) {}
}
