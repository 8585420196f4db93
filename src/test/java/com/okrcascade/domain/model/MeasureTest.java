package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class MeasureTest {
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    @Test
    public void whatStaysWithinItsLimitsIsFullyDoneAtTheLimitsToo() {
        Maintain between = maintain("90", "95", null, false);

        for (String inside : List.of("90", "92.5", "95"))
            assertThat(between.progress(Quantity.parse(inside))).isEqualTo(Progress.FULL);
    }

    @Test
    public void outsideABandProgressFallsToNothingAtHalfItsWidth() {
        Maintain between = maintain("90", "95", null, false);

        assertThat(between.progress(Quantity.parse("95.0001"))).isEqualTo(new Progress(9_999));
        assertThat(between.progress(Quantity.parse("96"))).isEqualTo(new Progress(6_000));
        assertThat(between.progress(Quantity.parse("97.4999"))).isEqualTo(Progress.NONE);
        assertThat(between.progress(Quantity.parse("97.5"))).isEqualTo(Progress.NONE);
        assertThat(between.progress(Quantity.parse("89"))).isEqualTo(new Progress(6_000));
        assertThat(between.progress(Quantity.parse("0"))).isEqualTo(Progress.NONE);
    }

    @Test
    public void withOneLimitProgressFallsToNothingAtAFifthOfIt() {
        assertThat(maintain("-50", null, null, false).progress(Quantity.of(-55)))
                .isEqualTo(new Progress(5_000));
        assertThat(maintain("50", null, null, false).progress(Quantity.of(45))).isEqualTo(new Progress(5_000));
        assertThat(maintain(null, "50", null, false).progress(Quantity.of(55))).isEqualTo(new Progress(5_000));
        assertThat(maintain("50", null, null, false).progress(Quantity.of(500))).isEqualTo(Progress.FULL);
        assertThat(maintain(null, "50", null, false).progress(Quantity.of(-500)))
                .isEqualTo(Progress.FULL);
    }

    @Test
    public void aToleranceThatWasGivenIsTaken() {
        assertThat(maintain("50", null, "20", false).progress(Quantity.of(45))).isEqualTo(new Progress(7_500));
        assertThat(maintain("50", "60", "20", false).progress(Quantity.of(70))).isEqualTo(new Progress(5_000));
    }

    @Test
    public void withoutToleranceOrByChoiceThereIsNothingInBetween() {
        assertThat(maintain("0", null, null, false).progress(Quantity.parse("-0.0001")))
                .isEqualTo(Progress.NONE);
        assertThat(maintain("50", "50", null, false).progress(Quantity.parse("50.0001")))
                .isEqualTo(Progress.NONE);
        assertThat(maintain("50", null, "0", false).progress(Quantity.parse("49.9999")))
                .isEqualTo(Progress.NONE);
        assertThat(maintain("50", null, "20", true).progress(Quantity.parse("49.9999")))
                .isEqualTo(Progress.NONE);
        assertThat(maintain("50", null, "20", true).progress(Quantity.of(50))).isEqualTo(Progress.FULL);
    }

    @Test
    public void limitsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> maintain(null, null, null, false)).isInstanceOf(LimitMissing.class);
        assertThatThrownBy(() -> maintain("5", "4.9", null, false)).isInstanceOf(LimitsCrossed.class);
        assertThatThrownBy(() -> maintain("5", null, "-1", false)).isInstanceOf(InvalidTolerance.class);
    }

    @Test
    public void onlyASingleLimitIsTheValueOfAHundredPercent() {
        assertThat(maintain("5", null, null, false).goal()).contains(Quantity.of(5));
        assertThat(maintain(null, "6", null, false).goal()).contains(Quantity.of(6));
        assertThat(maintain("5", "6", null, false).goal()).isEmpty();
    }

    @Test
    public void milestonesCountByTheirWeightOnTheDayTheyWereReached() {
        Milestones three = milestones(
                milestone(1, 1, null, MONDAY), milestone(2, 3, null, MONDAY.plusDays(2)), milestone(3, 4, null, null));

        assertThat(three.valueOn(MONDAY.minusDays(1))).contains(Quantity.ZERO);
        assertThat(three.valueOn(MONDAY)).contains(Quantity.of(1));
        assertThat(three.valueOn(MONDAY.plusDays(2))).contains(Quantity.of(4));
        assertThat(three.progress(Quantity.of(4))).isEqualTo(new Progress(5_000));
        assertThat(three.goal()).contains(Quantity.of(8));
    }

    @Test
    public void aMilestoneIsExpectedWhenItsDayIsOver() {
        LocalDate last = MONDAY.plusDays(6);
        Milestones two = milestones(milestone(1, 1, MONDAY, null), milestone(2, 3, null, null));

        assertThat(two.expected(MONDAY, last)).isEqualTo(Progress.NONE);
        assertThat(two.expected(MONDAY.plusDays(1), last)).isEqualTo(new Progress(2_500));
        assertThat(two.expected(last, last)).isEqualTo(new Progress(2_500));
        assertThat(two.expected(last.plusDays(1), last)).isEqualTo(Progress.FULL);
    }

    @Test
    public void aMilestoneThatWasReachedKeepsItsDayWhenItIsEdited() {
        Milestones before = milestones(milestone(1, 1, null, MONDAY), milestone(2, 1, null, MONDAY));
        Milestones edited =
                milestones(milestone(1, 5, null, null), milestone(2, 1, null, null), milestone(3, 1, null, null));

        Milestones now = edited.reached(Set.of(1, 3), Optional.of(before), MONDAY.plusDays(3));

        assertThat(now.all()).extracting(Milestone::doneOn).containsExactly(MONDAY, null, MONDAY.plusDays(3));
        assertThat(now.reached()).containsExactlyInAnyOrder(1, 3);
        assertThat(now.lastDay()).contains(MONDAY.plusDays(3));
    }

    @Test
    public void milestonesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> milestones()).isInstanceOf(InvalidMilestones.class);
        assertThatThrownBy(() -> milestones(milestone(1, 0, null, null))).isInstanceOf(InvalidMilestones.class);
        assertThatThrownBy(() -> milestones(milestone(1, 1, null, null), milestone(1, 1, null, null)))
                .isInstanceOf(InvalidMilestones.class);
        Milestone[] tooMany = new Milestone[101];
        for (int id = 0; id < tooMany.length; id++) tooMany[id] = milestone(id, 1, null, null);
        assertThatThrownBy(() -> milestones(tooMany)).isInstanceOf(InvalidMilestones.class);
    }

    @Test
    public void doneOrNotHasNothingInBetween() {
        DoneOrNot done = new DoneOrNot();

        assertThat(done.progress(Quantity.parse("0.9999"))).isEqualTo(Progress.NONE);
        assertThat(done.progress(Quantity.of(1))).isEqualTo(Progress.FULL);
        assertThat(done.progress(Quantity.of(3))).isEqualTo(Progress.FULL);
    }

    @Test
    public void onlyWhatGoesDownIsHelpedByLess() {
        Quantity three = Quantity.of(3);

        assertThat(new Movement(PERCENT, Quantity.of(9), Quantity.of(5)).helping(three))
                .isEqualTo(Quantity.of(-3));
        assertThat(new Movement(PERCENT, Quantity.of(5), Quantity.of(9)).helping(three))
                .isEqualTo(three);
        assertThat(maintain("5", null, null, false).helping(three)).isEqualTo(three);
    }

    private static Maintain maintain(
            @Nullable String lower, @Nullable String upper, @Nullable String tolerance, boolean binary) {
        return new Maintain(PERCENT, quantity(lower), quantity(upper), quantity(tolerance), binary);
    }

    private static @Nullable Quantity quantity(@Nullable String text) {
        return text == null ? null : Quantity.parse(text);
    }

    private static Milestones milestones(Milestone... all) {
        return new Milestones(List.of(all));
    }

    private static Milestone milestone(int id, int weight, @Nullable LocalDate due, @Nullable LocalDate doneOn) {
        return new Milestone(id, "Milestone " + id, new Weight(weight), due, doneOn);
    }
}
