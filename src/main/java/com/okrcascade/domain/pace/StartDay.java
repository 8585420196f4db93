package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Window;
import java.time.LocalDate;

/** From when on something is expected to move. */
public final class StartDay {
    private StartDay() {}

    /** What a person creates in the middle of a window starts that day; else with the window. */
    public static LocalDate byDefault(Window window, LocalDate createdOn) {
        return window.contains(createdOn) ? createdOn : window.first();
    }

    /** The days over which the pace is a straight line; a start day outside the window moves to its edge. */
    public static Window span(Window window, LocalDate start) {
        if (start.isBefore(window.first())) return window;
        return start.isAfter(window.last()) ? window.from(window.last()) : window.from(start);
    }
}
