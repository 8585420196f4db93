package com.okrcascade.proof.model.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to reach.
 *
 * @param due null is the last day of the window
 * @param doneOn null while it is not done
 */
public record RawMilestone(int id, int weight, @Nullable LocalDate due, @Nullable LocalDate doneOn) {
    public RawMilestone doneOn(@Nullable LocalDate day) {
        return new RawMilestone(id, weight, due, day);
    }
}
