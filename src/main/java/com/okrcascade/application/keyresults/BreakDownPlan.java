package com.okrcascade.application.keyresults;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import java.util.List;
import java.util.Optional;

/** What breaking a key result down would do; nothing of it is written yet. */
public record BreakDownPlan(Quantity whole, List<Row> rows) {
    public BreakDownPlan {
        rows = List.copyOf(rows);
    }

    /** What happens in one period. */
    public enum Action {
        NEW,
        CHANGED,
        KEPT,
        /** Its time has not come: it is created later. */
        LATER
    }

    /**
     * One period with its part.
     *
     * @param above the period of the row that this one sums into; empty for the first level
     * @param existing what is there already
     */
    public record Row(
            Period period,
            Optional<Period> above,
            long workingDays,
            Quantity part,
            Action action,
            Optional<Existing> existing) {}

    /** An objective with the key result that an earlier break-down made in it. */
    public record Existing(ObjectiveId objective, KeyResultId keyResult) {}

    /** What to break down to, and how. */
    public record Request(CadenceId toCadence, Split split, Start start, Titles titles) {}

    /** Where the curve begins. */
    public enum Start {
        /** At the first day of the window: ended periods get their part, and with it the credits of their days. */
        WINDOW,
        /** At the next leaf: what is earned until then stays above. */
        NEXT
    }

    /** How what is created is called. */
    public interface Titles {
        String objective(Objective top, Period period);

        String keyResult(Quantity part, Period period);
    }

    /** The difference between the whole and what the first level adds up to. */
    public Quantity notPlanned() {
        return rows.stream().filter(row -> row.above().isEmpty()).map(Row::part).reduce(whole, Quantity::minus);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }
}
