package com.okrcascade.application.company;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Something refers to periods, so what they are made of stays as it is. */
public final class CalendarFixed extends Refusal {
    private static final long serialVersionUID = 1L;

    public CalendarFixed(int objectives, int kpis) {
        super("calendar-fixed", Kind.CONFLICT, Map.of("objectives", objectives, "kpis", kpis));
    }
}
