package com.okrcascade.domain.access;

import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks: a person, perhaps an administrator of Jira, with the groups and project roles they are in, or nobody who is known. */
public record Actor(@Nullable UserKey user, boolean jiraAdmin, Memberships memberships) {
    public static final Actor ANONYMOUS = new Actor(null, false, Memberships.NONE);

    public static Actor person(UserKey user) {
        return new Actor(user, false, Memberships.NONE);
    }

    public static Actor admin(UserKey user) {
        return new Actor(user, true, Memberships.NONE);
    }

    public Optional<UserKey> key() {
        return Optional.ofNullable(user);
    }

    public boolean anonymous() {
        return user == null;
    }

    /** Whether the person has a role that is in use. */
    public boolean has(Role role) {
        return user != null && !role.retired() && role.members().stream().anyMatch(this::is);
    }

    /** The first member of a role that the person is. */
    Optional<RoleMember> memberOf(Role role) {
        return role.members().stream().filter(this::is).findFirst();
    }

    boolean is(@Nullable UserKey other) {
        return user != null && user.equals(other);
    }

    private boolean is(RoleMember member) {
        boolean named = member.type() == MemberType.USER && is(new UserKey(member.value()));
        return named || memberships.includes(member);
    }
}
