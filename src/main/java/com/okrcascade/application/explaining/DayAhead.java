package com.okrcascade.application.explaining;

import com.okrcascade.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Nothing can be said yet about a day that has not come. */
public final class DayAhead extends Refusal {
    private static final long serialVersionUID = 1L;

    DayAhead(LocalDate today) {
        super("day-ahead", Kind.INVALID, Map.of("today", today));
    }
}
