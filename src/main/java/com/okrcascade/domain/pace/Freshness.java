package com.okrcascade.domain.pace;

import java.time.LocalDate;

/** Whether a value can be believed to be of today. */
public sealed interface Freshness {
    record Fresh() implements Freshness {}

    /** Nobody has said anything since a check-in was due. */
    record CheckInOverdue(LocalDate due) implements Freshness {}

    /** The issues or the KPI behind it cannot be read. */
    record SourceFailed() implements Freshness {}
}
