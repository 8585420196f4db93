package com.okrcascade.domain.model;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One instance of a cadence. Its days name it; its counting window is what credits, pace and break-down use. */
public record Period(
        PeriodId id,
        CadenceId cadence,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        Window window,
        @Nullable PeriodId parent,
        PeriodState state) {
    public boolean closed() {
        return state == PeriodState.CLOSED;
    }

    public Period in(PeriodState next) {
        return new Period(id, cadence, name, firstDay, lastDay, window, parent, next);
    }
}
