package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The last day lies before the first. */
public final class WindowEndsBeforeItBegins extends Refusal {
    private static final long serialVersionUID = 1L;

    public WindowEndsBeforeItBegins(LocalDate first, LocalDate last) {
        super("window-ends-before-it-begins", Kind.INVALID, Map.of("first", first, "last", last));
    }
}
