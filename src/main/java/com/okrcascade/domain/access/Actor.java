package com.okrcascade.domain.access;

import com.okrcascade.domain.model.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks: a person, perhaps an administrator of Jira, or nobody who is known. */
public record Actor(@Nullable UserKey user, boolean jiraAdmin) {
    public static final Actor ANONYMOUS = new Actor(null, false);

    public static Actor person(UserKey user) {
        return new Actor(user, false);
    }

    public static Actor admin(UserKey user) {
        return new Actor(user, true);
    }

    public Optional<UserKey> key() {
        return Optional.ofNullable(user);
    }

    public boolean anonymous() {
        return user == null;
    }

    boolean is(@Nullable UserKey other) {
        return user != null && user.equals(other);
    }
}
