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
        return with(version, title, movement, day, brokenDown, closing, deleted);
    }

    public KeyResult asDeleted() {
        return with(version + 1, title, movement, startDay, brokenDown, closing, true);
    }

    public KeyResult aimingAt(Movement next, String nextTitle) {
        @Nullable BrokenDown planned = brokenDown == null ? null : new BrokenDown(brokenDown.from(), next.target());
        return with(version + 1, nextTitle, next, startDay, planned, closing, deleted);
    }

    /** With what its period froze when it closed; null opens it again. */
    public KeyResult closedWith(@Nullable Closing frozen) {
        return with(version + 1, title, movement, startDay, brokenDown, frozen, deleted);
    }

    private KeyResult with(
            int nextVersion,
            String nextTitle,
            Movement nextMovement,
            @Nullable LocalDate nextStartDay,
            @Nullable BrokenDown nextBrokenDown,
            @Nullable Closing nextClosing,
            boolean nextDeleted) {
        return new KeyResult(
                id,
                nextVersion,
                objective,
                nextTitle,
                nextMovement,
                rollUp,
                crediting,
                contributesTo,
                weight,
                owner,
                nextStartDay,
                nextBrokenDown,
                nextClosing,
                nextDeleted);
    }
}
