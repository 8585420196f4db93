package com.okrcascade.domain.access;

import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where some permissions of a person come from.
 *
 * @param unit in which, and below which, they hold; null for the whole company
 * @param role that gives them; null where the person leads the unit
 * @param member as which the person has the role: themselves, a group or a project role
 */
public record Grant(
        Set<Permission> permissions, @Nullable UnitId unit, @Nullable Role role, @Nullable RoleMember member) {
    public Grant {
        permissions = Set.copyOf(permissions);
    }
}
