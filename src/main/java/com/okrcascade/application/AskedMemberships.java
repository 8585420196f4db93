package com.okrcascade.application;

import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Memberships;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UserKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The groups and project roles of one person; each is asked for once in a request. */
public final class AskedMemberships implements Memberships {
    private final People people;
    private final UserKey user;
    private final Map<RoleMember, Boolean> known = new ConcurrentHashMap<>();

    public AskedMemberships(People people, UserKey user) {
        this.people = people;
        this.user = user;
    }

    @Override
    public boolean includes(RoleMember member) {
        return known.computeIfAbsent(member, this::asked);
    }

    private boolean asked(RoleMember member) {
        Long project = member.projectId();
        return switch (member.type()) {
            case USER -> user.value().equals(member.value());
            case GROUP -> people.isInGroup(user, member.value());
            case PROJECT_ROLE ->
                project != null && people.isInProjectRole(user, Long.parseLong(member.value()), project);
        };
    }
}
