package com.okrcascade.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days as people write them; years far off are mistakes, and no calendar here can reckon with them. */
public final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    /** A day such as 2026-11-21; empty where the text is none. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
