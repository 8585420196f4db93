package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.*;
import static com.okrcascade.domain.pace.HealthStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.InvalidThresholds;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import com.okrcascade.domain.calendar.Thresholds.ShareOfExpected;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.pace.Freshness.CheckInOverdue;
import com.okrcascade.domain.pace.Freshness.SourceFailed;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class HealthRulesTest {
    private static final WorkingDays MONDAY_TO_FRIDAY = Calendars.standard().workingDays();
    private static final Window FEBRUARY = window("2027-02-01", "2027-02-28"); // Monday to Sunday, 20 working days
    private static final Window WEEK = window("2027-02-01", "2027-02-07");

    private final HealthRules months = rules(CadenceUnit.MONTH, 1, MONDAY_TO_FRIDAY);
    private final HealthRules weeks = rules(CadenceUnit.WEEK, 1, MONDAY_TO_FRIDAY);

    @Test
    public void aMonthMayBeTenPointsBehindOnTrackAndTwentyFiveAtRiskBothIncluded() {
        assertThat(monthAt(5000, 6000)).isEqualTo(ON_TRACK);
        assertThat(monthAt(4999, 6000)).isEqualTo(AT_RISK);
        assertThat(monthAt(3500, 6000)).isEqualTo(AT_RISK);
        assertThat(monthAt(3499, 6000)).isEqualTo(OFF_TRACK);
        assertThat(monthAt(12_800, 6000)).isEqualTo(ON_TRACK);
    }

    /** 90 % of 60 % is 54 %, 70 % of it 42 %. */
    @Test
    public void byShareAMonthNeedsNinetyPercentOfWhatIsExpectedOnTrackAndSeventyAtRiskBothIncluded() {
        assertThat(byShare(5400, 6000).status()).isEqualTo(ON_TRACK);
        assertThat(byShare(5399, 6000).status()).isEqualTo(AT_RISK);
        assertThat(byShare(4200, 6000).status()).isEqualTo(AT_RISK);
        assertThat(byShare(4199, 6000).status()).isEqualTo(OFF_TRACK);
        assertThat(byShare(-100, 6000).status()).isEqualTo(OFF_TRACK);
        assertThat(byShare(12_800, 6000).status()).isEqualTo(ON_TRACK);
    }

    /** 8 points behind are little late in a month and much at its start. */
    @Test
    public void byShareTheStartIsJudgedAsCloselyAsTheEnd() {
        assertThat(monthAt(1200, 2000)).isEqualTo(ON_TRACK);
        assertThat(byShare(1200, 2000).status()).isEqualTo(OFF_TRACK);
        assertThat(byShare(8200, 9000).status()).isEqualTo(ON_TRACK);
    }

    @Test
    public void byShareTheReasonNamesTheShare() {
        assertThat(byShare(4200, 6000).facts()).containsEntry("share", new Progress(7000));
        assertThat(monthAt(4200, 6000)).isEqualTo(AT_RISK);
        assertThat(months.judge(at(4200, 6000, FEBRUARY), day("2027-02-17")).facts())
                .doesNotContainKey("share");
    }

    @Test
    public void whereNothingIsExpectedYetNothingIsBehind() {
        assertThat(byShare(0, 0).status()).isEqualTo(ON_TRACK);
        assertThat(byShare(0, 0).facts()).doesNotContainKey("share");
    }

    @Test
    public void sharesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new ShareOfExpected(70, 90)).isInstanceOf(InvalidThresholds.class);
        assertThatThrownBy(() -> new ShareOfExpected(101, 90)).isInstanceOf(InvalidThresholds.class);
        assertThatThrownBy(() -> new ShareOfExpected(90, -1)).isInstanceOf(InvalidThresholds.class);
    }

    @Test
    public void longerPeriodsAreJudgedMoreClosely() {
        assertThat(Thresholds.standard(CadenceUnit.YEAR, 3)).isEqualTo(new PointsBehind(3, 8));
        assertThat(Thresholds.standard(CadenceUnit.YEAR, 1)).isEqualTo(new PointsBehind(5, 12));
        assertThat(Thresholds.standard(CadenceUnit.QUARTER, 1)).isEqualTo(new PointsBehind(10, 25));
        assertThat(Thresholds.standard(CadenceUnit.MONTH, 1)).isEqualTo(new PointsBehind(10, 25));
        assertThat(Thresholds.standard(CadenceUnit.WEEK, 1)).isEqualTo(new PointsBehind(30, 60));
    }

    @Test
    public void theReasonCarriesWhatItsSentenceSays() {
        Rates rates = new Rates(Optional.of(Quantity.of(1310)), Optional.of(Quantity.of(870)));
        Standing standing = new Standing(
                Optional.of(new Progress(4200)),
                new Progress(6100),
                FEBRUARY,
                false,
                new Freshness.Fresh(),
                rates,
                Optional.empty());
        Health health = months.judge(standing, day("2027-02-15"));

        assertThat(health.status()).isEqualTo(AT_RISK);
        assertThat(health.messageKey()).isEqualTo("okr.health.reason.pace");
        assertThat(health.facts())
                .containsEntry("progress", new Progress(4200))
                .containsEntry("expected", new Progress(6100))
                .containsEntry("required", Quantity.of(1310))
                .containsEntry("recent", Quantity.of(870));
    }

    @Test
    public void beforeATenthOfItsWindowNothingIsJudged() {
        // 2 of 20 working days are over when Wednesday 3 February runs
        assertThat(months.judge(at(0, 1000, FEBRUARY), day("2027-02-02")).status())
                .isEqualTo(TOO_EARLY);
        assertThat(months.judge(at(0, 2600, FEBRUARY), day("2027-02-03")).status())
                .isEqualTo(OFF_TRACK);
        assertThat(months.judge(at(0, 0, FEBRUARY), day("2027-01-31")).reason()).isEqualTo("not-begun");
    }

    @Test
    public void aWeekIsJudgedFromItsThirdWorkingDay() {
        assertThat(weeks.judge(at(0, 2000, WEEK), day("2027-02-02")).status()).isEqualTo(TOO_EARLY);
        assertThat(weeks.judge(at(0, 4000, WEEK), day("2027-02-03")).status()).isEqualTo(AT_RISK);
    }

    @Test
    public void aWeekWithFewerThanThreeWorkingDaysIsJudgedWhenItIsOver() {
        WorkingDays two = new WorkingDays(Calendars.MONDAY_TO_FRIDAY, days("2027-02-01", "2027-02-02", "2027-02-03"));
        HealthRules rules = rules(CadenceUnit.WEEK, 1, two);

        assertThat(rules.judge(at(0, 9999, WEEK), day("2027-02-07")).status()).isEqualTo(TOO_EARLY);
        assertThat(rules.judge(at(0, 10_000, WEEK), day("2027-02-08")).status()).isEqualTo(MISSED);
    }

    /** Nobody works in February: its days count as they are, and its weeks are judged when they are over. */
    @Test
    public void aWindowWithoutWorkingDaysIsJudgedByItsCalendarDays() {
        WorkingDays none = new WorkingDays(Set.of(), new TreeSet<>());
        HealthRules month = rules(CadenceUnit.MONTH, 1, none);
        HealthRules week = rules(CadenceUnit.WEEK, 1, none);

        assertThat(month.judge(at(0, 2000, FEBRUARY), day("2027-02-03")).status())
                .isEqualTo(TOO_EARLY);
        assertThat(month.judge(at(0, 2000, FEBRUARY), day("2027-02-04")).status())
                .isEqualTo(AT_RISK);
        assertThat(week.judge(at(0, 9000, WEEK), day("2027-02-07")).status()).isEqualTo(TOO_EARLY);
        assertThat(week.judge(at(0, 10_000, WEEK), day("2027-02-08")).status()).isEqualTo(MISSED);
    }

    @Test
    public void afterTheLastDayItIsReachedPartlyOrMissed() {
        assertThat(endedAt(10_000, false)).isEqualTo(REACHED);
        assertThat(endedAt(9_999, false)).isEqualTo(PARTLY);
        assertThat(endedAt(4_000, false)).isEqualTo(PARTLY);
        assertThat(endedAt(3_999, false)).isEqualTo(MISSED);
        assertThat(endedAt(7_000, true)).isEqualTo(SUCCESS);
        assertThat(endedAt(6_999, true)).isEqualTo(PARTLY);
    }

    @Test
    public void withoutDataThereIsNoHealth() {
        Standing nothing = Standing.of(Optional.empty(), new Progress(5000), FEBRUARY, false);

        assertThat(months.judge(nothing, day("2027-02-15")).status()).isEqualTo(NO_DATA);
        assertThat(months.judge(nothing, day("2027-03-15")).status()).isEqualTo(NO_DATA);
    }

    @Test
    public void anOverdueCheckInOutranksAGreenButHidesNoRed() {
        CheckInOverdue overdue = new CheckInOverdue(day("2027-02-08"));
        Health outdated = months.judge(with(overdue, 5000), day("2027-02-15"));

        assertThat(outdated.status()).isEqualTo(OUTDATED);
        assertThat(outdated.facts()).containsEntry("days", 7L);
        assertThat(months.judge(with(overdue, 1000), day("2027-02-15")).status())
                .isEqualTo(OFF_TRACK);
        assertThat(months.judge(with(new SourceFailed(), 5000), day("2027-02-15"))
                        .reason())
                .isEqualTo("source-failed");
        assertThat(months.judge(with(overdue, 10_000), day("2027-03-01")).status())
                .isEqualTo(REACHED);
    }

    @Test
    public void aCheckInIsOverdueAfterSevenDaysAndOutdatedAfterThreeMore() {
        CheckInRhythm rhythm = CheckInRhythm.STANDARD;

        assertThat(rhythm.due(day("2027-02-01"))).isEqualTo("2027-02-08");
        assertThat(rhythm.on(day("2027-02-11"), day("2027-02-01"))).isEqualTo(new Freshness.Fresh());
        assertThat(rhythm.on(day("2027-02-12"), day("2027-02-01"))).isEqualTo(new CheckInOverdue(day("2027-02-08")));
    }

    @Test
    public void aPersonMaySetItByHandUntilADay() {
        SetByHand byHand = new SetByHand(AT_RISK, "the customer left", day("2027-02-15"));
        Standing standing = new Standing(
                Optional.of(new Progress(6000)),
                new Progress(6000),
                FEBRUARY,
                false,
                new Freshness.Fresh(),
                Rates.UNKNOWN,
                Optional.of(byHand));

        assertThat(months.judge(standing, day("2027-02-15")).status()).isEqualTo(AT_RISK);
        assertThat(months.judge(standing, day("2027-02-15")).facts()).containsEntry("note", "the customer left");
        assertThat(months.judge(standing, day("2027-02-16")).status()).isEqualTo(ON_TRACK);
    }

    @Test
    public void whenItIsOverTheOutcomeStandsWhateverAPersonSaid() {
        SetByHand byHand = new SetByHand(ON_TRACK, "it will come", day("2027-06-30"));
        Standing standing = new Standing(
                Optional.of(new Progress(3000)),
                Progress.FULL,
                FEBRUARY,
                false,
                new Freshness.Fresh(),
                Rates.UNKNOWN,
                Optional.of(byHand));

        assertThat(months.judge(standing, day("2027-02-28")).status()).isEqualTo(ON_TRACK);
        assertThat(months.judge(standing, day("2027-03-01")).status()).isEqualTo(MISSED);
    }

    private HealthStatus monthAt(long progress, long expected) {
        return months.judge(at(progress, expected, FEBRUARY), day("2027-02-15")).status();
    }

    private HealthStatus endedAt(long progress, boolean aspirational) {
        Standing standing = Standing.of(Optional.of(new Progress(progress)), Progress.FULL, FEBRUARY, aspirational);
        return months.judge(standing, day("2027-03-01")).status();
    }

    private static Standing at(long progress, long expected, Window window) {
        return Standing.of(Optional.of(new Progress(progress)), new Progress(expected), window, false);
    }

    private static Health byShare(long progress, long expected) {
        return new HealthRules(new ShareOfExpected(90, 70), false, MONDAY_TO_FRIDAY)
                .judge(at(progress, expected, FEBRUARY), day("2027-02-17"));
    }

    private static Standing with(Freshness freshness, long progress) {
        return new Standing(
                Optional.of(new Progress(progress)),
                new Progress(5000),
                FEBRUARY,
                false,
                freshness,
                Rates.UNKNOWN,
                Optional.empty());
    }

    private static HealthRules rules(CadenceUnit unit, int count, WorkingDays workingDays) {
        return new HealthRules(Thresholds.standard(unit, count), unit == CadenceUnit.WEEK, workingDays);
    }
}
