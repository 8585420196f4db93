package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to reach on the way.
 *
 * @param id its number in its key result
 * @param due the day by whose end it should be done; null is the last day of the window
 * @param doneOn the day on which it was done; null while it is not
 */
public record Milestone(int id, String title, Weight weight, @Nullable LocalDate due, @Nullable LocalDate doneOn) {
    public Milestone {
        title = Wording.title("milestones", title);
    }

    public boolean doneBy(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day);
    }

    /** Whether it should be done when a day begins. */
    public boolean dueBefore(LocalDate day, LocalDate last) {
        LocalDate by = due == null ? last : due;
        return by.isBefore(day);
    }

    public Milestone doneOn(@Nullable LocalDate day) {
        return new Milestone(id, title, weight, due, day);
    }
}
