package com.okrcascade.application.keyresults;

import com.okrcascade.application.NotBetween;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.breakdown.Place;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitShare;
import java.util.List;
import java.util.Optional;

/**
 * What breaking a key result down would do; nothing of it is written yet.
 *
 * @param whole what is split
 * @param beside what sums into the key result already, besides these rows
 * @param run how it is done, as it is remembered
 */
public record BreakDownPlan(Quantity whole, Quantity beside, List<Row> rows, BreakDownRun run) {
    public BreakDownPlan {
        rows = List.copyOf(rows);
    }

    /** What happens in one place. */
    public enum Action {
        NEW,
        CHANGED,
        KEPT,
        /** Its part is 0 now, so it goes. */
        REMOVED,
        /** Its time has not come: it is created later. */
        LATER,
        /** Its period is closed, or what is above it is archived: its part stays above. */
        CLOSED
    }

    /**
     * One place with its part.
     *
     * @param unit who takes it, where units share the whole; empty for the periods below
     * @param above the row that this one sums into; empty for the first level
     * @param existing what is there already
     */
    public record Row(
            Place place,
            Period period,
            Optional<Unit> unit,
            Optional<Row> above,
            long workingDays,
            Quantity part,
            Action action,
            Optional<Existing> existing) {
        /** The unit whose part this is, or is below. */
        public Optional<Unit> sharing() {
            return unit.or(() -> above.flatMap(Row::sharing));
        }

        private boolean isShownTo(Access access) {
            return existing.map(Existing::keyResult).map(access::maySee).orElse(true)
                    && above.map(row -> row.isShownTo(access)).orElse(true);
        }
    }

    /** An objective with the key result that is in a place already. */
    public record Existing(ObjectiveId objective, KeyResultId keyResult) {}

    /**
     * What to break down to, and how.
     *
     * @param toCadence empty when only units share the whole
     * @param horizonQuarters until the end of which quarter after this one weeks are created; empty as the setting says
     * @param units those that share the whole, each with the periods below
     */
    public record Request(
            Optional<CadenceId> toCadence,
            Split split,
            Start start,
            Optional<Integer> horizonQuarters,
            List<UnitPart> units,
            Titles titles) {
        private static final int MOST_QUARTERS = 12;

        public Request {
            units = List.copyOf(units);
            horizonQuarters.ifPresent(quarters -> NotBetween.refuse("horizon", quarters, 0, MOST_QUARTERS));
        }

        public Request(CadenceId toCadence, Split split, Start start, Titles titles) {
            this(Optional.of(toCadence), split, start, Optional.empty(), List.of(), titles);
        }
    }

    /** One unit that shares a whole, with the query that finds its issues. */
    public record UnitPart(UnitShare share, Optional<String> jql) {}

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

        default String objective(Objective top, Unit unit) {
            return Cut.title(unit.name() + ": " + top.title());
        }

        /** What a unit is to reach in the period of the whole. */
        default String keyResult(Quantity part, Period period, Unit unit) {
            return Cut.title(unit.name() + ": " + keyResult(part, period));
        }
    }

    /**
     * The same for somebody who may not see all that is there already: that stays as it is, and what it goes for is part of
     * what is beside these rows.
     */
    BreakDownPlan shownTo(Access access) {
        List<Row> shown = rows.stream().filter(row -> row.isShownTo(access)).toList();
        Quantity hidden = rows.stream()
                .filter(row -> row.above().isEmpty() && !row.isShownTo(access))
                .map(Row::part)
                .reduce(Quantity.ZERO, Quantity::plus);
        return new BreakDownPlan(whole, beside.plus(hidden), shown, run);
    }

    /** The difference between the whole and what is planned on the first level. */
    public Quantity notPlanned() {
        return rows.stream()
                .filter(row -> row.above().isEmpty())
                .map(Row::part)
                .reduce(whole.minus(beside), Quantity::minus);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }

    /** Whether no row is to be written. */
    public boolean changesNothing() {
        return count(Action.NEW) + count(Action.CHANGED) + count(Action.REMOVED) == 0;
    }
}
