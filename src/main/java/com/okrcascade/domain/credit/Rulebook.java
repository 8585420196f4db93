package com.okrcascade.domain.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What all decisions of one look share.
 *
 * @param excluded tells resolutions that earn nothing
 * @param dayOf the calendar's day of an instant
 */
public record Rulebook(Predicate<String> excluded, Function<Instant, LocalDate> dayOf, LocalDate today) {}
