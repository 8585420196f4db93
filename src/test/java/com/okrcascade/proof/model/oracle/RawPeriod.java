package com.okrcascade.proof.model.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One period: the days that name it, and the period it lies in. */
public final class RawPeriod {
    public final long id;
    public final LocalDate firstDay;
    public final LocalDate lastDay;
    public final @Nullable Long parent;
    public boolean closed;

    RawPeriod copy() {
        RawPeriod copy = new RawPeriod(id, firstDay, lastDay, parent);
        copy.closed = closed;
        return copy;
    }

    public RawPeriod(long id, LocalDate firstDay, LocalDate lastDay, @Nullable Long parent) {
        this.id = id;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.parent = parent;
    }
}
