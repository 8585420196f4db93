package com.okrcascade.application.company;

import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a company that has nothing yet something to begin with: itself as a unit, 3 years > year > quarter > month >
 * week, a calendar, and periods. Where an admin has been, nothing is touched.
 */
public final class SetUp {
    private static final int LONGEST_YEARS = 3;

    private final Writes writes;
    private final CreatePeriods createPeriods;
    private final Clock clock;

    public SetUp(Writes writes, CreatePeriods createPeriods, Clock clock) {
        this.writes = writes;
        this.createPeriods = createPeriods;
        this.clock = clock;
    }

    /** @param zone where the days of the company begin, until an admin says something else */
    public void run(ZoneId zone) {
        writes.write(graph -> graph.facts().cadences().size() > 0
                ? Decision.Outcome.of(false)
                : Decision.Outcome.of(true, beginning(graph, zone)));
        createPeriods.ahead();
    }

    private List<Change> beginning(Graph graph, ZoneId zone) {
        CalendarSettings calendar = CalendarSettings.standard(zone);
        int thisYear = calendar.dayOf(clock.instant()).getYear();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.PutCalendar(new CompanyCalendar(1, calendar, true)));
        if (graph.facts().settings().version() == 0) changes.add(new Change.PutSettings(Settings.DEFAULT.at(1)));
        if (graph.facts().units().size() == 0) changes.add(new Change.PutUnit(company()));
        chain(thisYear)
                .map(cadence -> new Change.PutCadence(new CadenceDefinition(1, cadence)))
                .forEach(changes::add);
        return changes;
    }

    private static Unit company() {
        return new Unit(new UnitId(1), 1, "Company", UnitLevel.COMPANY, null, null, false);
    }

    private static Stream<Cadence> chain(int firstYear) {
        CadenceId years = new CadenceId(1);
        CadenceId year = new CadenceId(2);
        CadenceId quarter = new CadenceId(3);
        CadenceId month = new CadenceId(4);
        return Stream.of(
                Cadence.ofYears(years, LONGEST_YEARS + " years", LONGEST_YEARS, firstYear),
                Cadence.of(year, "Year", CadenceUnit.YEAR, years),
                Cadence.of(quarter, "Quarter", CadenceUnit.QUARTER, year),
                Cadence.of(month, "Month", CadenceUnit.MONTH, quarter),
                Cadence.of(new CadenceId(5), "Week", CadenceUnit.WEEK, month));
    }
}
