package com.okrcascade.application.company;

import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about a unit.
 *
 * @param retired empty when nothing is said about it, and then it stays as it is
 */
public record UnitDraft(
        String name, UnitLevel level, @Nullable UnitId parent, @Nullable UserKey lead, Optional<Boolean> retired) {
    public UnitDraft {
        name = Wording.title("name", name);
    }

    Unit asNew(UnitId id) {
        return new Unit(id, 1, name, level, parent, lead, retired.orElse(false));
    }

    Unit inPlaceOf(Unit before) {
        return new Unit(before.id(), before.version() + 1, name, level, parent, lead, retired.orElse(before.retired()));
    }
}
