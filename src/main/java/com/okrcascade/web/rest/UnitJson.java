package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of the company. */
public record UnitJson(
        long id,
        int version,
        String name,
        String kind,
        @Nullable Long parentId,
        @Nullable String leadKey,
        boolean retired) {
    static UnitJson of(Unit unit) {
        return new UnitJson(
                unit.id().value(),
                unit.version(),
                unit.name(),
                unit.level().name(),
                Optional.ofNullable(unit.parent()).map(UnitId::value).orElse(null),
                Optional.ofNullable(unit.lead()).map(UserKey::value).orElse(null),
                unit.retired());
    }
}
