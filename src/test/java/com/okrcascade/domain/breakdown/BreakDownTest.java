package com.okrcascade.domain.breakdown;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.breakdown.Split.Compound;
import com.okrcascade.domain.breakdown.Split.Even;
import com.okrcascade.domain.breakdown.Split.LinearRamp;
import com.okrcascade.domain.breakdown.Split.OwnWeights;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Worked examples; each says how its numbers come about. */
public class BreakDownTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final Quantity MILLION = Quantity.of(1_000_000);

    private final FiscalCalendar calendar = Calendars.standard();
    private final PeriodShape threeYears = calendar.holding(THREE_YEARS, day("2026-11-21"));
    private final PeriodShape february = calendar.holding(MONTH, day("2027-02-10"));

    @Test
    public void aMillionInThreeYearsBecomesYearsQuartersMonthsAndWeeks() {
        Part whole = breakDown(calendar, threeYears, WEEK, new Even(), DOLLARS, MILLION)
                .of(MILLION);

        // 53 + 52 + 52 weeks of five days are 785 working days.
        // 2026: 1,000,000 x 265 / 785 = 337,579.6; with 2027: x 525 / 785 = 668,789.8; so 668,790 - 337,580 = 331,210
        assertThat(amounts(whole)).containsExactly("337580", "331210", "331210");
        // first week: x 5 / 785 = 6,369.4; first two: 12,738.9; so 12,739 - 6,369 = 6,370
        assertThat(at(whole, WEEK, "2026-01-01")).isEqualTo("6369");
        assertThat(at(whole, WEEK, "2026-01-08")).isEqualTo("6370");
        assertThat(whole.all()).hasSize(1 + 3 + 12 + 36 + 157);
    }

    @Test
    public void everyLevelAddsUpToTheOneAbove() {
        Part whole = breakDown(calendar, threeYears, WEEK, new Even(), DOLLARS, MILLION)
                .of(MILLION);

        assertThat(whole.all().filter(part -> !part.parts().isEmpty()))
                .allSatisfy(part -> assertThat(part.plannedBelow()).isEqualTo(part.amount()));
    }

    @Test
    public void aRampBringsTwiceAsMuchAtTheEnd() {
        // February 2027 counts four weeks (1 to 28); heights 3/3, 4/3, 5/3, 6/3 of 1,800 are 300, 400, 500, 600
        Part part = breakDown(calendar, february, WEEK, LinearRamp.STANDARD, DOLLARS, Quantity.of(1800))
                .of(Quantity.of(1800));

        assertThat(amounts(part)).containsExactly("300", "400", "500", "600");
    }

    @Test
    public void compoundGrowthGrowsLikeInterest() {
        // 2026 counts from 29 December 2025, 2027 from 4 January 2027, 2028 from 3 January 2028: 371 and 735 days on.
        // Doubling each year: 2^(371 / 365.25) = 2.02194, 2^(735 / 365.25) = 4.03431; times 265, 260, 260 working days:
        // 265, 525.7053, 1,048.9194 of 1,839.6247: 144,051.1 first, 429,818.8 with the second, then all.
        Part part = breakDown(calendar, threeYears, YEAR, new Compound(Quantity.of(1)), DOLLARS, MILLION)
                .of(MILLION);

        assertThat(amounts(part)).containsExactly("144051", "285768", "570181");
    }

    @Test
    public void noGrowthIsEven() {
        Part even = breakDown(calendar, threeYears, WEEK, new Even(), DOLLARS, MILLION)
                .of(MILLION);

        assertThat(breakDown(calendar, threeYears, WEEK, new Compound(Quantity.ZERO), DOLLARS, MILLION)
                        .of(MILLION))
                .isEqualTo(even);
        assertThat(breakDown(calendar, threeYears, WEEK, new LinearRamp(Quantity.of(1)), DOLLARS, MILLION)
                        .of(MILLION))
                .isEqualTo(even);
    }

    @Test
    public void ownWeightsAreKeptExactlyWhateverTheWorkingDays() {
        OwnWeights oneTwoThree = new OwnWeights(List.of(new Weight(1), new Weight(2), new Weight(3)));
        Part part = breakDown(calendar, threeYears, WEEK, oneTwoThree, DOLLARS, Quantity.of(600_000))
                .of(Quantity.of(600_000));

        assertThat(amounts(part)).containsExactly("100000", "200000", "300000");
        // 100,000 x 5 / 265 = 1,886.8
        assertThat(at(part, WEEK, "2026-01-01")).isEqualTo("1887");
    }

    @Test
    public void aPeriodWithWeightZeroIsNotThere() {
        OwnWeights noneIn2027 = new OwnWeights(List.of(new Weight(1), new Weight(0), new Weight(1)));
        Part part = breakDown(calendar, threeYears, WEEK, noneIn2027, DOLLARS, MILLION)
                .of(MILLION);

        assertThat(part.parts()).extracting(year -> year.period().name()).containsExactly("FY2026", "FY2028");
    }

    @Test
    public void aWeekWithoutWorkingDaysGetsNothing() {
        FiscalCalendar closed = Calendars.starting(
                Month.JANUARY,
                DayOfWeek.MONDAY,
                "2027-02-08",
                "2027-02-09",
                "2027-02-10",
                "2027-02-11",
                "2027-02-12",
                "2027-02-18");
        Part part = breakDown(closed, february, WEEK, new Even(), DOLLARS, Quantity.of(1400))
                .of(Quantity.of(1400));

        // 5 + 0 + 4 + 5 working days of 100 each
        assertThat(part.parts())
                .extracting(week -> week.period().name())
                .containsExactly("2027-W05", "2027-W07", "2027-W08");
        assertThat(amounts(part)).containsExactly("500", "400", "500");
    }

    @Test
    public void threeDealsInFourWeeksAreWholeDealsAndSpread() {
        Part part = breakDown(calendar, february, WEEK, new Even(), DEALS, Quantity.of(3))
                .of(Quantity.of(3));

        // running totals 0.75, 1.5, 2.25, 3 round to 1, 2, 2, 3: the third week gets nothing and is not there
        assertThat(amounts(part)).containsExactly("1", "1", "1");
        assertThat(part.parts())
                .extracting(week -> week.period().name())
                .containsExactly("2027-W05", "2027-W06", "2027-W08");
    }

    @Test
    public void smallMoneyIsSplitToTheCentAndTheLastPartTakesWhatIsFiner() {
        Part part = breakDown(calendar, february, WEEK, new Even(), DOLLARS, Quantity.of(10))
                .of(Quantity.parse("100.0003"));

        assertThat(amounts(part)).containsExactly("25", "25", "25", "25.0003");
    }

    @Test
    public void aDecreaseIsSplitIntoDecreases() {
        Part part = breakDown(calendar, february, WEEK, new Even(), DEALS, Quantity.of(-10))
                .of(Quantity.of(-10));

        // -2.5, -5, -7.5, -10 round away from zero: -3, -5, -8, -10
        assertThat(amounts(part)).containsExactly("-3", "-2", "-3", "-2");
    }

    @Test
    public void itCanStartAtTheNextWeek() {
        PeriodTree tree = PeriodTree.of(calendar, february, WEEK).startingAfter(day("2027-02-10"));

        assertThat(tree.leaves()).extracting(leaf -> leaf.period().name()).containsExactly("2027-W07", "2027-W08");
        assertThat(PeriodTree.of(calendar, threeYears, WEEK)
                        .startingAfter(day("2028-12-04"))
                        .parts())
                .singleElement()
                .satisfies(year -> assertThat(year.leaves()).hasSize(3));
    }

    @Test
    public void runningItAgainLeavesWhatPeopleTouched() {
        BreakDown weeks = breakDown(calendar, february, WEEK, new Even(), DOLLARS, Quantity.of(4000));
        PeriodShape first = calendar.holding(WEEK, day("2027-02-01"));

        // 4,000 - 1,600 are left for three weeks
        assertThat(amounts(weeks.of(Quantity.of(4000), touched(first, 1600))))
                .containsExactly("1600", "800", "800", "800");
    }

    @Test
    public void aTouchedParentSplitsItsOwnTargetBelowIt() {
        PeriodShape quarter = calendar.holding(QUARTER, day("2027-02-10"));
        BreakDown months = breakDown(calendar, quarter, WEEK, new Even(), DOLLARS, Quantity.of(13_000));
        PeriodShape week = calendar.holding(WEEK, day("2027-02-22"));
        AlreadyThere touched =
                AlreadyThere.touched(Map.of(Place.of(february), Quantity.of(7000), Place.of(week), Quantity.of(1000)));

        // January (4 weeks) and March (4 weeks, 1 to 28) share 6,000; the week inside February takes of its 7,000 only
        Part part = months.of(Quantity.of(12_000 + 1000), touched);
        assertThat(amounts(part)).containsExactly("3000", "7000", "3000");
        assertThat(amounts(part.find(february).orElseThrow())).containsExactly("2000", "2000", "2000", "1000");
    }

    @Test
    public void weeksCreatedLaterSplitTheirMonthAsItNowStandsAlongTheCurveOfTheWhole() {
        PeriodShape year = calendar.holding(YEAR, day("2027-02-10"));
        BreakDown ramp = breakDown(calendar, year, WEEK, LinearRamp.STANDARD, DOLLARS, MILLION);

        // of 52 weeks, February's are the fifth to eighth: heights 55/51 to 58/51, together 226/51
        assertThat(amounts(ramp.below(february, Quantity.of(22_600), AlreadyThere.NOTHING)
                        .orElseThrow()))
                .containsExactly("5500", "5600", "5700", "5800");
    }

    @Test
    public void nothingLeftToSplitIsRefusedWithTheDifference() {
        BreakDown weeks = breakDown(calendar, february, WEEK, new Even(), DOLLARS, Quantity.of(4000));
        PeriodShape first = calendar.holding(WEEK, day("2027-02-01"));

        assertThatThrownBy(() -> weeks.of(Quantity.of(4000), touched(first, 4500)))
                .isInstanceOfSatisfying(NothingLeftToSplit.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("difference", Quantity.of(-500)));
        assertThatThrownBy(() -> weeks.of(Quantity.of(4000), touched(first, 4000)))
                .isInstanceOf(NothingLeftToSplit.class);
        assertThatThrownBy(() -> weeks.of(Quantity.ZERO)).isInstanceOf(NothingToBreakDown.class);
    }

    @Test
    public void whatCannotBeBrokenDownIsRefused() {
        assertThatThrownBy(() -> Step.of(new UnitOfMeasure("%", UnitKind.PERCENT, 1), MILLION))
                .isInstanceOf(UnitDoesNotAddUp.class);
        assertThatThrownBy(() -> PeriodTree.of(calendar, february, YEAR)).isInstanceOf(CadenceNotBelow.class);
        assertThatThrownBy(() -> PeriodTree.of(calendar, february, MONTH)).isInstanceOf(CadenceNotBelow.class);
        assertThatThrownBy(() ->
                        breakDown(calendar, threeYears, WEEK, new OwnWeights(List.of(Weight.ONE)), DOLLARS, MILLION))
                .isInstanceOf(WeightsDoNotMatchPeriods.class);
        assertThatThrownBy(() -> new LinearRamp(Quantity.ZERO)).isInstanceOf(InvalidRatio.class);
        assertThatThrownBy(() -> new Compound(Quantity.of(-1))).isInstanceOf(InvalidGrowth.class);
    }

    @Test
    public void unitsShareAWholeToTheCent() {
        UnitShares thirds = shares("1", "1", "1");
        // running totals 33.33, 66.67, 100
        assertThat(amounts(shared(thirds, Quantity.of(100)))).containsExactly("33.33", "33.34", "33.33");
        assertThat(amounts(shared(shares("3", "2", "1", "0"), Quantity.of(6000))))
                .containsExactly("3000", "2000", "1000");
        // 60 % of 100.01 is 60.006
        assertThat(amounts(shared(shares("60", "40"), Quantity.parse("100.01"))))
                .containsExactly("60.01", "40");
        assertThatThrownBy(() -> shares("-1")).isInstanceOf(InvalidShare.class);
    }

    @Test
    public void twoTeamsShareEveryWeek() {
        PeriodTree weeks = PeriodTree.of(calendar, february, WEEK);
        Step step = Step.of(DOLLARS, Quantity.parse("999.99"));
        Part whole = new BreakDown(weeks, new Even(), calendar.workingDays(), step)
                .sharedBy(shares("60", "40"))
                .of(Quantity.parse("999.99"));

        // 60 % are 599.994: running totals of the first team 149.9985, 299.997, 449.9955, 599.994
        assertThat(amounts(whole)).containsExactly("599.99", "400");
        assertThat(amounts(whole.parts().get(0))).containsExactly("150", "150", "150", "149.99");
        // of the second 699.993, 799.992, 899.991, 999.99
        assertThat(amounts(whole.parts().get(1))).containsExactly("100", "100", "100", "100");
    }

    private Part shared(UnitShares shares, Quantity whole) {
        return new BreakDown(PeriodTree.of(february), new Even(), calendar.workingDays(), Step.of(DOLLARS, whole))
                .sharedBy(shares)
                .of(whole);
    }

    private static UnitShares shares(String... shares) {
        Map<Branch, Quantity> byUnit = new LinkedHashMap<>();
        for (String share : shares) byUnit.put(new Branch(byUnit.size() + 1), Quantity.parse(share));
        return new UnitShares(byUnit);
    }

    private static AlreadyThere touched(PeriodShape period, long amount) {
        return AlreadyThere.touched(Map.of(Place.of(period), Quantity.of(amount)));
    }

    private static BreakDown breakDown(
            FiscalCalendar calendar,
            PeriodShape period,
            CadenceId downTo,
            Split split,
            UnitOfMeasure unit,
            Quantity whole) {
        PeriodTree tree = PeriodTree.of(calendar, period, downTo);
        return new BreakDown(tree, split, calendar.workingDays(), Step.of(unit, whole));
    }

    private String at(Part whole, CadenceId cadence, String day) {
        return whole.find(calendar.holding(cadence, day(day)))
                .orElseThrow()
                .amount()
                .toString();
    }

    private static List<String> amounts(Part part) {
        return part.parts().stream().map(child -> child.amount().toString()).toList();
    }
}
