package com.okrcascade.domain.calendar;

/**
 * How many percentage points behind its plan something may be and still be on track, or only at risk; both limits are
 * inclusive. Long periods are judged more closely, because there a point is more work.
 */
public record Thresholds(int onTrack, int atRisk) {
    private static final int ALL = 100;

    public Thresholds {
        if (onTrack < 0 || atRisk < onTrack || atRisk > ALL) throw new InvalidThresholds(onTrack, atRisk);
    }

    /** What a cadence starts with until an admin changes it. */
    public static Thresholds standard(CadenceUnit unit, int count) {
        return switch (unit) {
            case YEAR -> count > 1 ? new Thresholds(3, 8) : new Thresholds(5, 12);
            case QUARTER, MONTH -> new Thresholds(10, 25);
            case WEEK -> new Thresholds(30, 60);
        };
    }
}
