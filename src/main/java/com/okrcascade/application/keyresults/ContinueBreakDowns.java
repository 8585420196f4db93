package com.okrcascade.application.keyresults;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.model.Change;
import java.util.List;

/**
 * Creates the weeks of earlier break-downs whose time has come. Nobody asks for it: it follows the calendar, and doing it
 * again does nothing.
 */
public final class ContinueBreakDowns {
    private final Writes writes;

    public ContinueBreakDowns(Writes writes) {
        this.writes = writes;
    }

    /** @return how many weeks were created */
    public int ahead() {
        int created = 0;
        for (int step = step(); step > 0; step = step()) created += step;
        return created;
    }

    private int step() {
        return writes.write(graph -> {
            List<Change> changes = new LaterWeeksChanges(graph).changes();
            long created = changes.stream()
                    .filter(Change.PutKeyResult.class::isInstance)
                    .count();
            return Decision.Outcome.of((int) created, changes);
        });
    }
}
