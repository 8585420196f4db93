package com.okrcascade.application.periods;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Period;
import java.util.List;

/** Creates the periods that come next, of all cadences in use. What is there stays; doing it again does nothing. */
public final class CreatePeriods {
    /** Fewer than the list of changes of one revision holds, so that other nodes need not load everything. */
    private static final int MOST_AT_ONCE = 400;

    private final Writes writes;

    public CreatePeriods(Writes writes) {
        this.writes = writes;
    }

    /** @return how many were written */
    public int ahead() {
        int written = 0;
        for (int step = step(); step > 0; step = step()) written += step;
        return written;
    }

    private int step() {
        return writes.write(graph -> {
            List<Change> changes = missing(graph).stream()
                    .limit(MOST_AT_ONCE)
                    .<Change>map(Change.PutPeriod::new)
                    .toList();
            return Decision.Outcome.of(changes.size(), changes);
        });
    }

    private static List<Period> missing(Graph graph) {
        var periods = graph.facts().periods();
        return new PeriodsAhead(graph.calendar(), periods.stream().toList(), periods.lastId()).of(graph.today());
    }
}
