package com.okrcascade.domain.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A named responsibility: who has it, what it allows within a unit and below, and how it hands out work. */
public record Role(
        RoleId id,
        int version,
        String name,
        @Nullable UnitId unit,
        List<RoleMember> members,
        Set<Permission> permissions,
        Assignment assignment,
        boolean retired) {
    public Role {
        members = List.copyOf(members);
        permissions = Set.copyOf(permissions);
    }

    /** No longer in use; what it has stays. */
    public Role retire() {
        return retired ? this : new Role(id, version + 1, name, unit, members, permissions, assignment, true);
    }
}
