package com.okrcascade.application.company;

import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.TooManyEntries;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about a role.
 *
 * @param unit nobody's when it holds everywhere
 * @param retired empty when nothing is said about it, and then it stays as it is
 */
public record RoleDraft(
        String name,
        @Nullable UnitId unit,
        List<RoleMember> members,
        Set<Permission> permissions,
        Assignment assignment,
        Optional<Boolean> retired) {
    private static final int MOST_MEMBERS = 500;

    public RoleDraft {
        name = Wording.title("name", name);
        members = members.stream().distinct().toList();
        TooManyEntries.refuse("members", members, MOST_MEMBERS);
        permissions = Set.copyOf(permissions);
    }

    Role asNew(RoleId id) {
        return new Role(id, 1, name, unit, members, permissions, assignment, retired.orElse(false));
    }

    Role inPlaceOf(Role before) {
        return new Role(
                before.id(),
                before.version() + 1,
                name,
                unit,
                members,
                permissions,
                assignment,
                retired.orElse(before.retired()));
    }
}
