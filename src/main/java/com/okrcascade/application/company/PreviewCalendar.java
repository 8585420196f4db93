package com.okrcascade.application.company;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import java.util.List;
import java.util.function.UnaryOperator;

/** What other working days and holidays would make of the pace of what runs, before anything is saved; no target moves. */
public final class PreviewCalendar {
    private final ReadGraph readGraph;
    private final Buckets buckets;

    public PreviewCalendar(ReadGraph readGraph, Buckets buckets) {
        this.readGraph = readGraph;
        this.buckets = buckets;
    }

    /**
     * What would be.
     *
     * @param paces how many key results would be expected to be somewhere else today
     */
    public record Preview(long paces, HealthChange healths) {}

    /** Refused where saving would be. */
    public Preview of(Actor actor, UnaryOperator<CalendarSettings> change) {
        Reading reading = readGraph.as(actor);
        Access access = reading.access().requireAdminister();
        Graph now = reading.graph();
        CompanyCalendar before = now.facts().calendar();
        CalendarSettings after = change.apply(before.settings());
        if (!ChangeCalendar.samePeriods(before.settings(), after))
            CalendarUse.of(now, buckets).refuseIfFixed();
        CompanyCalendar calendar = new CompanyCalendar(before.version(), after, before.weeksFixed());
        Graph then = now.at(now.revision(), List.of(new Change.PutCalendar(calendar)));
        return new Preview(paces(now, then, access), HealthChange.between(now, then, access));
    }

    private static long paces(Graph now, Graph then, Access access) {
        return HealthChange.running(now, access)
                .filter(keyResult -> !now.standing(keyResult.id())
                        .expected()
                        .equals(then.standing(keyResult.id()).expected()))
                .count();
    }
}
