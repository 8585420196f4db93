package com.okrcascade.application.company;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.TooManyEntries;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes the one calendar of all units. Working days and holidays may change at any time: targets stay and pace
 * follows. What periods are made of changes only while nothing refers to one.
 */
public final class ChangeCalendar {
    private static final int MOST_HOLIDAYS = 2_000;

    private final Writes writes;
    private final Buckets buckets;

    public ChangeCalendar(Writes writes, Buckets buckets) {
        this.writes = writes;
        this.buckets = buckets;
    }

    public void change(Actor actor, Optional<Integer> seen, UnaryOperator<CalendarSettings> change) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            CompanyCalendar before = graph.facts().calendar();
            Stale.refuse(seen, before.version());
            CalendarSettings after = change.apply(before.settings());
            TooManyEntries.refuse("holidays", after.holidays(), MOST_HOLIDAYS);
            return Decision.Outcome.of(true, changes(graph, before, after));
        });
    }

    private List<Change> changes(Graph graph, CompanyCalendar before, CalendarSettings after) {
        if (after.equals(before.settings())) return List.of();
        CompanyCalendar calendar = new CompanyCalendar(before.version() + 1, after, before.weeksFixed());
        if (samePeriods(before.settings(), after)) return List.of(new Change.PutCalendar(calendar));
        CalendarUse.of(graph, buckets).refuseIfFixed();
        return OtherPeriods.by(graph, calendar);
    }

    static boolean samePeriods(CalendarSettings before, CalendarSettings after) {
        return before.fiscalYearStart() == after.fiscalYearStart()
                && before.fiscalYearNamedAfter() == after.fiscalYearNamedAfter()
                && before.weekStart() == after.weekStart()
                && before.zone().equals(after.zone());
    }
}
