package com.okrcascade.domain.pace;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What was gained on each of the last days, oldest first; days without a gain take no room. Every key result of the graph
 * has one, so it is kept small.
 */
public final class RecentGains {
    public static final RecentGains NONE = new RecentGains(new long[0], new long[0]);

    private final long[] days;
    private final long[] gains;

    private RecentGains(long[] days, long[] gains) {
        this.days = days;
        this.gains = gains;
    }

    /** With what is now known of a day, whatever was known before. */
    public RecentGains with(LocalDate day, Quantity gain) {
        return before(day).plus(on(day, gain)).plus(since(day.plusDays(1)));
    }

    /** Both, day by day. */
    public RecentGains plus(RecentGains other) {
        if (isEmpty()) return other;
        return other.isEmpty() ? this : merged(other);
    }

    public RecentGains since(LocalDate first) {
        return part(firstFrom(first), days.length);
    }

    public RecentGains before(LocalDate end) {
        return part(0, firstFrom(end));
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    public Quantity sum() {
        Quantity sum = Quantity.ZERO;
        for (long gain : gains) sum = sum.plus(new Quantity(gain));
        return sum;
    }

    private static RecentGains on(LocalDate day, Quantity gain) {
        if (gain.isZero()) return NONE;
        return new RecentGains(new long[] {day.toEpochDay()}, new long[] {gain.tenThousandths()});
    }

    private RecentGains merged(RecentGains other) {
        long[] allDays = new long[days.length + other.days.length];
        long[] allGains = new long[allDays.length];
        int length = 0;
        for (int i = 0, j = 0; i < days.length || j < other.days.length; length++) {
            long day = Math.min(dayAt(i), other.dayAt(j));
            allDays[length] = day;
            if (dayAt(i) == day) allGains[length] += gains[i++];
            if (other.dayAt(j) == day) allGains[length] += other.gains[j++];
        }
        return new RecentGains(allDays, allGains).part(0, length);
    }

    private long dayAt(int index) {
        return index < days.length ? days[index] : Long.MAX_VALUE;
    }

    private RecentGains part(int from, int to) {
        if (from >= to) return NONE;
        if (to - from == days.length) return this;
        return new RecentGains(Arrays.copyOfRange(days, from, to), Arrays.copyOfRange(gains, from, to));
    }

    private int firstFrom(LocalDate day) {
        int found = Arrays.binarySearch(days, day.toEpochDay());
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecentGains that && Arrays.equals(days, that.days) && Arrays.equals(gains, that.gains);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(gains);
    }

    @Override
    public String toString() {
        return List.of(Arrays.toString(days), Arrays.toString(gains)).toString();
    }
}
