package com.okrcascade.domain.calendar;

/** Which cadence. */
public record CadenceId(long value) implements Comparable<CadenceId> {
    @Override
    public int compareTo(CadenceId other) {
        return Long.compare(value, other.value);
    }
}
