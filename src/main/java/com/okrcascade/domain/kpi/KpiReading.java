package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDateTime;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a KPI shows now: the value of the bucket that ended last, which is judged, and what the running one has so far,
 * which is not.
 *
 * @param bucket the start of the bucket that ended last
 * @param running the start of the bucket that has not ended
 */
public record KpiReading(
        LocalDateTime bucket,
        Optional<Quantity> latest,
        LocalDateTime running,
        Optional<Quantity> soFar,
        KpiStatus status) {

    /** How a KPI is measured and judged. */
    public record Rule(
            Frequency frequency, Aggregation aggregation, UnitOfMeasure unit, KpiGoal goal, boolean emptyIsZero) {
        Optional<Quantity> value(Map<LocalDateTime, Bucket> buckets, LocalDateTime start) {
            Optional<Bucket> measured = Optional.ofNullable(buckets.get(start));
            if (measured.isEmpty() && isZero(buckets, start)) return Optional.of(Quantity.ZERO);
            return measured.flatMap(bucket -> aggregation.valueOf(bucket, unit));
        }

        /** Once it is measured, a counted week without any issue is 0; a hand-entered one is unknown. */
        private boolean isZero(Map<LocalDateTime, Bucket> buckets, LocalDateTime start) {
            boolean adds = aggregation == Aggregation.SUM || aggregation == Aggregation.COUNT;
            return emptyIsZero && adds && buckets.keySet().stream().anyMatch(start::isAfter);
        }
    }

    /** @param buckets those measured, by their start */
    public static KpiReading of(
            Rule rule, Map<LocalDateTime, Bucket> buckets, BucketCalendar calendar, LocalDateTime now) {
        LocalDateTime running = calendar.bucketOf(rule.frequency(), now);
        LocalDateTime ended = calendar.before(rule.frequency(), running);
        Optional<Quantity> latest = rule.value(buckets, ended);
        return new KpiReading(
                ended,
                latest,
                running,
                rule.value(buckets, running),
                rule.goal().judge(latest));
    }

    /** The values of so many buckets up to the one that ended last, oldest first. */
    public static List<Point> series(
            Rule rule, Map<LocalDateTime, Bucket> buckets, BucketCalendar calendar, LocalDateTime now, int count) {
        LinkedList<Point> points = new LinkedList<>();
        LocalDateTime start = calendar.bucketOf(rule.frequency(), now);
        while (points.size() < count) {
            start = calendar.before(rule.frequency(), start);
            points.addFirst(new Point(start, rule.value(buckets, start)));
        }
        return List.copyOf(points);
    }

    /** The value of one bucket; none when it was not measured. */
    public record Point(LocalDateTime bucket, Optional<Quantity> value) {}
}
