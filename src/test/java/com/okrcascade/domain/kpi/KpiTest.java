package com.okrcascade.domain.kpi;

import static com.okrcascade.domain.calendar.Calendars.*;
import static com.okrcascade.domain.kpi.KpiStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class KpiTest {
    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final UnitOfMeasure SHARE = new UnitOfMeasure("%", UnitKind.PERCENT, 1);
    private static final LocalDateTime START = at("2027-02-01T00:00");

    private final BucketCalendar buckets = new BucketCalendar(Calendars.standard());

    @Test
    public void theValueOfABucketFollowsItsAggregation() {
        Bucket bucket = bucket(START, "3000", "4");

        assertThat(Aggregation.SUM.valueOf(bucket, DOLLARS)).contains(Quantity.of(3000));
        assertThat(Aggregation.COUNT.valueOf(bucket, DEALS)).contains(Quantity.of(4));
        assertThat(Aggregation.AVERAGE.valueOf(bucket, DOLLARS)).contains(Quantity.of(750));
        assertThat(Aggregation.LAST.valueOf(bucket, DOLLARS)).contains(Quantity.of(3000));
        assertThat(Aggregation.AVERAGE.valueOf(Bucket.empty(START), DOLLARS)).isEmpty();
    }

    @Test
    public void aRatioIsOneSumByTheOtherAndInPercentWhenItsUnitSaysSo() {
        Bucket wonOfLeads = bucket(START, "2", "6");

        assertThat(Aggregation.RATIO.valueOf(wonOfLeads, SHARE)).contains(Quantity.parse("33.3333"));
        assertThat(Aggregation.RATIO.valueOf(wonOfLeads, new UnitOfMeasure("per lead", UnitKind.OTHER, 2)))
                .contains(Quantity.parse("0.3333"));
    }

    @Test
    public void theAverageOfAMonthIsThatOfItsCasesAndNotOfItsWeeksAverages() {
        // one deal of 1,000 and three deals of 2,000 in all: 3,000 / 4 = 750, not (1,000 + 666.67) / 2
        List<Bucket> weeks = List.of(bucket(START, "1000", "1"), bucket(START.plusDays(7), "2000", "3"));

        assertThat(Aggregation.AVERAGE
                        .together(START, weeks)
                        .flatMap(month -> Aggregation.AVERAGE.valueOf(month, DOLLARS)))
                .contains(Quantity.of(750));
    }

    @Test
    public void longerBucketsTakeTheLastTheLeastOrTheGreatest() {
        List<Bucket> weeks = List.of(
                bucket(START.plusDays(7), "5", "1"), bucket(START, "9", "1"), bucket(START.plusDays(14), "7", "1"));

        assertThat(together(Aggregation.LAST, weeks)).isEqualTo("7");
        assertThat(together(Aggregation.MIN, weeks)).isEqualTo("5");
        assertThat(together(Aggregation.MAX, weeks)).isEqualTo("9");
        assertThat(together(Aggregation.SUM, weeks)).isEqualTo("21");
        assertThat(Aggregation.SUM.together(START, List.of())).isEmpty();
    }

    @Test
    public void handEnteredAveragesAndSharesTakeThePlainMean() {
        for (Aggregation mean : List.of(Aggregation.AVERAGE, Aggregation.RATIO)) {
            List<Bucket> entered = List.of(
                    mean.entered(START, Quantity.of(40), SHARE),
                    mean.entered(START.plusDays(7), Quantity.of(60), SHARE));
            assertThat(mean.valueOf(entered.get(0), SHARE)).contains(Quantity.of(40));
            assertThat(mean.together(START, entered).flatMap(month -> mean.valueOf(month, SHARE)))
                    .contains(Quantity.of(50));
        }
        assertThat(Aggregation.COUNT.valueOf(Aggregation.COUNT.entered(START, Quantity.of(7), DEALS), DEALS))
                .contains(Quantity.of(7));
    }

    @Test
    public void anUpwardKpiIsHealthyAtItsTargetAndWatchedWithinItsMargin() {
        KpiGoal goal = KpiGoal.atLeast(Quantity.of(10), Quantity.of(2));

        assertThat(status(goal, "10")).isEqualTo(HEALTHY);
        assertThat(status(goal, "9.9")).isEqualTo(WATCH);
        assertThat(status(goal, "8")).isEqualTo(WATCH);
        assertThat(status(goal, "7.9999")).isEqualTo(CRITICAL);
        assertThat(goal.judge(Optional.empty())).isEqualTo(NO_DATA);
    }

    @Test
    public void aDownwardKpiAndARangeAreJudgedOnTheirWrongSides() {
        KpiGoal atMost = KpiGoal.atMost(Quantity.of(10), Quantity.ZERO);
        assertThat(status(atMost, "10")).isEqualTo(HEALTHY);
        assertThat(status(atMost, "10.1")).isEqualTo(CRITICAL);

        KpiGoal between = KpiGoal.between(Quantity.of(40), Quantity.of(60), Quantity.of(5));
        assertThat(status(between, "40")).isEqualTo(HEALTHY);
        assertThat(status(between, "65")).isEqualTo(WATCH);
        assertThat(status(between, "35")).isEqualTo(WATCH);
        assertThat(status(between, "34")).isEqualTo(CRITICAL);
    }

    @Test
    public void aGoalThatCannotBeJudgedIsRefused() {
        assertThatThrownBy(() -> new KpiGoal(KpiDirection.UP, null, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO))
                .isInstanceOf(InvalidKpiGoal.class);
        assertThatThrownBy(() -> KpiGoal.between(Quantity.of(2), Quantity.of(1), Quantity.ZERO))
                .isInstanceOf(InvalidKpiGoal.class);
        assertThatThrownBy(() -> KpiGoal.atLeast(Quantity.of(2), Quantity.of(-1)))
                .isInstanceOf(InvalidKpiGoal.class);
    }

    @Test
    public void aMomentCountsForTheBucketWhoseWindowHoldsIt() {
        LocalDateTime newYear = at("2027-01-01T10:30"); // a Friday; its week belongs to December

        assertThat(buckets.bucketOf(Frequency.HOUR, newYear)).isEqualTo(at("2027-01-01T10:00"));
        assertThat(buckets.bucketOf(Frequency.DAY, newYear)).isEqualTo(at("2027-01-01T00:00"));
        assertThat(buckets.bucketOf(Frequency.WEEK, newYear)).isEqualTo(at("2026-12-28T00:00"));
        assertThat(buckets.bucketOf(Frequency.MONTH, newYear)).isEqualTo(at("2026-12-01T00:00"));
        assertThat(buckets.bucketOf(Frequency.YEAR, newYear)).isEqualTo(at("2026-01-01T00:00"));
        assertThat(buckets.windowOf(Frequency.MONTH, at("2027-01-01T00:00")))
                .isEqualTo(window("2027-01-04", "2027-01-31"));
    }

    @Test
    public void aBucketBelongsToOneLongerBucket() {
        assertThat(buckets.longerOf(Frequency.DAY, at("2027-01-01T00:00"), Frequency.MONTH))
                .isEqualTo(at("2026-12-01T00:00"));
        assertThat(buckets.longerOf(Frequency.WEEK, at("2027-03-29T00:00"), Frequency.MONTH))
                .isEqualTo(at("2027-04-01T00:00"));
        assertThat(buckets.longerOf(Frequency.MONTH, at("2027-01-01T00:00"), Frequency.QUARTER))
                .isEqualTo(at("2027-01-01T00:00"));
        assertThat(buckets.longerOf(Frequency.HOUR, at("2027-01-01T10:00"), Frequency.DAY))
                .isEqualTo(at("2027-01-01T00:00"));
    }

    @Test
    public void onlyTheStartOfABucketNamesIt() {
        assertThat(buckets.isStart(Frequency.MONTH, at("2027-01-01T00:00"))).isTrue();
        assertThat(buckets.isStart(Frequency.MONTH, at("2027-01-04T00:00"))).isFalse();
        assertThat(buckets.isStart(Frequency.WEEK, at("2027-01-04T00:00"))).isTrue();
        assertThat(buckets.isStart(Frequency.HOUR, at("2027-01-04T10:30"))).isFalse();
        assertThat(buckets.before(Frequency.MONTH, at("2027-01-01T00:00"))).isEqualTo(at("2026-12-01T00:00"));
        assertThat(buckets.before(Frequency.HOUR, at("2027-01-01T00:00"))).isEqualTo(at("2026-12-31T23:00"));
    }

    @Test
    public void bucketsNeedNoCadenceOfTheirLength() {
        FiscalCalendar withoutAny =
                new FiscalCalendar(Calendars.standard().settings(), new CadenceChain(List.of()), true);

        assertThat(new BucketCalendar(withoutAny).bucketOf(Frequency.WEEK, at("2027-01-06T12:00")))
                .isEqualTo(at("2027-01-04T00:00"));
    }

    @Test
    public void theRunningBucketIsSoFarAndNotJudged() {
        KpiReading.Rule rule = rule(false);
        Map<LocalDateTime, Bucket> measured =
                Map.of(START, bucket(START, "12", "12"), START.plusDays(7), bucket(START.plusDays(7), "1", "1"));
        KpiReading reading = KpiReading.of(rule, measured, buckets, at("2027-02-09T12:00"));

        assertThat(reading.bucket()).isEqualTo(START);
        assertThat(reading.latest()).contains(Quantity.of(12));
        assertThat(reading.soFar()).contains(Quantity.of(1));
        assertThat(reading.status()).isEqualTo(HEALTHY);
        assertThat(buckets.isOver(Frequency.WEEK, START, at("2027-02-07T23:59")))
                .isFalse();
        assertThat(buckets.isOver(Frequency.WEEK, START, at("2027-02-08T00:00")))
                .isTrue();
    }

    @Test
    public void aKpiIsNeverGreenWithoutData() {
        Map<LocalDateTime, Bucket> old = Map.of(START, bucket(START, "12", "12"));

        assertThat(KpiReading.of(rule(false), old, buckets, at("2027-02-23T12:00"))
                        .status())
                .isEqualTo(NO_DATA);
        assertThat(KpiReading.of(rule(true), Map.of(), buckets, at("2027-02-23T12:00"))
                        .status())
                .isEqualTo(NO_DATA);
    }

    @Test
    public void aCountedWeekWithoutAnyDealIsZero() {
        Map<LocalDateTime, Bucket> old = Map.of(START, bucket(START, "12", "12"));
        KpiReading reading = KpiReading.of(rule(true), old, buckets, at("2027-02-23T12:00"));

        assertThat(reading.latest()).contains(Quantity.ZERO);
        assertThat(reading.status()).isEqualTo(CRITICAL);
    }

    private static KpiReading.Rule rule(boolean emptyIsZero) {
        KpiGoal tenAWeek = KpiGoal.atLeast(Quantity.of(10), Quantity.of(2));
        return new KpiReading.Rule(Frequency.WEEK, Aggregation.COUNT, DEALS, tenAWeek, emptyIsZero);
    }

    private static KpiStatus status(KpiGoal goal, String value) {
        return goal.judge(Optional.of(Quantity.parse(value)));
    }

    private static String together(Aggregation aggregation, List<Bucket> buckets) {
        return aggregation
                .together(START, buckets)
                .flatMap(bucket -> aggregation.valueOf(bucket, DEALS))
                .orElseThrow()
                .toString();
    }

    private static Bucket bucket(LocalDateTime start, String sum, String count) {
        return new Bucket(start, Quantity.parse(sum), Quantity.parse(count));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
