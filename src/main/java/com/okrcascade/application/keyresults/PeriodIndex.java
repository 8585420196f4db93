package com.okrcascade.application.keyresults;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Finds the stored period of a shape that the calendar draws. */
final class PeriodIndex {
    private record Place(CadenceId cadence, LocalDate firstDay) {}

    private final Map<Place, Period> periods = new HashMap<>();

    PeriodIndex(Graph graph) {
        graph.facts().periods().stream()
                .forEach(period -> periods.put(new Place(period.cadence(), period.firstDay()), period));
    }

    Period of(PeriodShape shape) {
        Period period = periods.get(new Place(shape.cadence(), shape.firstDay()));
        if (period == null) throw new ReferenceMissing(shape.name());
        return period;
    }
}
