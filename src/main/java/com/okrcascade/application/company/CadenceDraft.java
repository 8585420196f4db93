package com.okrcascade.application.company;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.model.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about a cadence.
 *
 * @param active empty when nothing is said about it, and then it stays as it is
 * @param thresholds empty for those that suit its length, or those it has
 */
public record CadenceDraft(
        String name,
        CadenceUnit unit,
        int count,
        @Nullable CadenceId parent,
        @Nullable Integer anchorYear,
        Optional<Boolean> active,
        Optional<Thresholds> thresholds) {
    public CadenceDraft {
        name = Wording.title("name", name);
    }

    Cadence asNew(CadenceId id) {
        return as(id, active.orElse(true), thresholds.orElseGet(() -> Thresholds.standard(unit, count)));
    }

    Cadence inPlaceOf(Cadence before) {
        return as(before.id(), active.orElse(before.active()), thresholds.orElse(before.thresholds()));
    }

    private Cadence as(CadenceId id, boolean isActive, Thresholds limits) {
        return new Cadence(id, name, unit, count, parent, anchorYear, isActive, limits);
    }
}
