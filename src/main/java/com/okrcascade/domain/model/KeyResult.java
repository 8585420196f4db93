package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurable outcome of one objective. With crediting it moves by itself; without it and without contributors it is
 * manual and moves by check-ins. It may contribute to one key result of the parent objective.
 *
 * @param startDay where its pace begins, when not on the first day of its window
 */
public record KeyResult(
        KeyResultId id,
        int version,
        ObjectiveId objective,
        String title,
        Movement movement,
        KeyResultRollUp rollUp,
        @Nullable Crediting crediting,
        @Nullable KeyResultId contributesTo,
        Weight weight,
        @Nullable UserKey owner,
        @Nullable LocalDate startDay,
        @Nullable BrokenDown brokenDown,
        @Nullable Closing closing,
        boolean deleted) {
    public boolean earnsCredits() {
        return crediting != null;
    }

    public KeyResult startingOn(LocalDate day) {
        return new KeyResult(
                id,
                version,
                objective,
                title,
                movement,
                rollUp,
                crediting,
                contributesTo,
                weight,
                owner,
                day,
                brokenDown,
                closing,
                deleted);
    }

    public KeyResult asDeleted() {
        return new KeyResult(
                id,
                version + 1,
                objective,
                title,
                movement,
                rollUp,
                crediting,
                contributesTo,
                weight,
                owner,
                startDay,
                brokenDown,
                closing,
                true);
    }

    public KeyResult aimingAt(Movement next, String nextTitle) {
        return new KeyResult(
                id,
                version + 1,
                objective,
                nextTitle,
                next,
                rollUp,
                crediting,
                contributesTo,
                weight,
                owner,
                startDay,
                brokenDown == null ? null : new BrokenDown(brokenDown.from(), next.target()),
                closing,
                deleted);
    }

    /** With what its period froze when it closed; null opens it again. */
    public KeyResult closedWith(@Nullable Closing frozen) {
        return new KeyResult(
                id,
                version + 1,
                objective,
                title,
                movement,
                rollUp,
                crediting,
                contributesTo,
                weight,
                owner,
                startDay,
                brokenDown,
                frozen,
                deleted);
    }
}
