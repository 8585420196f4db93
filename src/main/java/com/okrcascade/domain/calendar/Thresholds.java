package com.okrcascade.domain.calendar;

import com.okrcascade.domain.measure.Progress;
import java.util.Optional;
import java.util.function.Function;

/** How far behind its plan something may be and still be on track, or only at risk; both limits are inclusive. */
public sealed interface Thresholds {
    int ALL = 100;

    int onTrack();

    int atRisk();

    /** Whether a progress keeps within a limit of what is expected; both are counted. */
    boolean keeps(int limit, Progress progress, Progress expected);

    /** How much of what is expected is done, where that is what decides. */
    Optional<Progress> share(Progress progress, Progress expected);

    <T> T map(Function<PointsBehind, T> points, Function<ShareOfExpected, T> share);

    /** By how many percentage points. Long periods are judged more closely, because there a point is more work. */
    record PointsBehind(int onTrack, int atRisk) implements Thresholds {
        private static final long BASIS_POINTS_OF_A_POINT = 100;

        public PointsBehind {
            if (onTrack < 0 || atRisk < onTrack || atRisk > ALL) throw new InvalidThresholds(onTrack, atRisk);
        }

        @Override
        public boolean keeps(int limit, Progress progress, Progress expected) {
            return expected.basisPoints() - progress.basisPoints() <= limit * BASIS_POINTS_OF_A_POINT;
        }

        @Override
        public Optional<Progress> share(Progress progress, Progress expected) {
            return Optional.empty();
        }

        @Override
        public <T> T map(Function<PointsBehind, T> points, Function<ShareOfExpected, T> share) {
            return points.apply(this);
        }
    }

    /**
     * How many percent of what is expected must be done. It is as strict with the first tenth of a plan as with its last,
     * and suits what moves evenly.
     */
    record ShareOfExpected(int onTrack, int atRisk) implements Thresholds {
        public ShareOfExpected {
            if (atRisk < 0 || onTrack < atRisk || onTrack > ALL) throw new InvalidThresholds(onTrack, atRisk);
        }

        @Override
        public boolean keeps(int limit, Progress progress, Progress expected) {
            return progress.basisPoints() * ALL >= limit * expected.basisPoints();
        }

        @Override
        public Optional<Progress> share(Progress progress, Progress expected) {
            return Progress.share(progress.basisPoints(), expected.basisPoints());
        }

        @Override
        public <T> T map(Function<PointsBehind, T> points, Function<ShareOfExpected, T> share) {
            return share.apply(this);
        }
    }

    /** What a cadence starts with until an admin changes it. */
    static PointsBehind standard(CadenceUnit unit, int count) {
        return switch (unit) {
            case YEAR -> count > 1 ? new PointsBehind(3, 8) : new PointsBehind(5, 12);
            case QUARTER, MONTH -> new PointsBehind(10, 25);
            case WEEK -> new PointsBehind(30, 60);
        };
    }
}
