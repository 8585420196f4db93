package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/** A company, department, team or person; units form a tree. */
public record Unit(
        UnitId id,
        int version,
        String name,
        UnitLevel level,
        @Nullable UnitId parent,
        @Nullable UserKey lead,
        boolean retired) {
    /** No longer in use; what it has stays. */
    public Unit retire() {
        return retired ? this : new Unit(id, version + 1, name, level, parent, lead, true);
    }
}
