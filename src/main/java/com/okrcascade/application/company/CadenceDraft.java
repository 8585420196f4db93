package com.okrcascade.application.company;

import com.okrcascade.application.NotBetween;
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
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public CadenceDraft {
        name = Wording.title("name", name);
        if (anchorYear != null) NotBetween.refuse("anchorYear", anchorYear, FIRST_YEAR, LAST_YEAR);
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
