package com.okrcascade.domain.calendar;

/** How many of a window's days are over: working days, or calendar days where it has no working day. */
public record Elapsed(long days, long of) {}
