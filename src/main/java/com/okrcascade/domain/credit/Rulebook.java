package com.okrcascade.domain.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What all decisions about one issue share.
 *
 * @param excluded tells resolutions that earn nothing
 * @param dayOf the calendar's day of an instant
 * @param seenDone the day on which it was first seen done; today when it was not
 */
public record Rulebook(
        Predicate<String> excluded, Function<Instant, LocalDate> dayOf, LocalDate today, LocalDate seenDone) {}
