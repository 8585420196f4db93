package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company with two units, and FY2027 with three quarters: the first is closed, the second ends today. */
public final class FewPeriods {
    public static final long YEAR = 1;
    public static final long CLOSED_QUARTER = 2;
    public static final long QUARTER = 3;
    public static final long NEXT_QUARTER = 4;
    /** A Wednesday in the middle of the year. */
    public static final LocalDate TODAY = LocalDate.parse("2027-06-30");

    private static final CadenceId YEARS = new CadenceId(1);
    private static final CadenceId QUARTERS = new CadenceId(2);

    private FewPeriods() {}

    public static Graph with(Change.OfGraph... changes) {
        return Graph.of(new Revision(1, "test"), facts().with(List.of(changes)), TODAY);
    }

    /** The next revision of a graph. */
    public static Graph after(Graph graph, Change.OfGraph... changes) {
        return graph.at(new Revision(graph.revision().number() + 1, "test"), List.of(changes));
    }

    public static Facts facts() {
        return Facts.NONE.with(List.of(
                unit(1, null),
                unit(2, new UnitId(1)),
                new Change.PutCadence(new CadenceDefinition(1, Cadence.of(YEARS, "Year", CadenceUnit.YEAR, null))),
                new Change.PutCadence(
                        new CadenceDefinition(1, Cadence.of(QUARTERS, "Quarter", CadenceUnit.QUARTER, YEARS))),
                period(YEAR, YEARS, "2027-01-01", 12, null, PeriodState.OPEN),
                period(CLOSED_QUARTER, QUARTERS, "2027-01-01", 3, new PeriodId(YEAR), PeriodState.CLOSED),
                period(QUARTER, QUARTERS, "2027-04-01", 3, new PeriodId(YEAR), PeriodState.OPEN),
                period(NEXT_QUARTER, QUARTERS, "2027-07-01", 3, new PeriodId(YEAR), PeriodState.OPEN)));
    }

    private static Change.OfGraph unit(long id, @Nullable UnitId parent) {
        return new Change.PutUnit(new Unit(new UnitId(id), 1, "Unit " + id, UnitLevel.TEAM, parent, null, false));
    }

    private static Change.OfGraph period(
            long id, CadenceId cadence, String first, int months, @Nullable PeriodId parent, PeriodState state) {
        LocalDate start = LocalDate.parse(first);
        Window window = new Window(start, start.plusMonths(months).minusDays(1));
        return new Change.PutPeriod(
                new Period(new PeriodId(id), cadence, "P" + id, start, window.last(), window, parent, state));
    }
}
