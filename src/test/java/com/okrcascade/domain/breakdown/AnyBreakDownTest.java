package com.okrcascade.domain.breakdown;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
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
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every amount, split, cadence and calendar. */
public class AnyBreakDownTest {
    private static final List<CadenceId> CHAIN = List.of(THREE_YEARS, YEAR, QUARTER, MONTH, WEEK);
    private static final List<UnitOfMeasure> UNITS =
            List.of(new UnitOfMeasure("USD", UnitKind.MONEY, 2), new UnitOfMeasure("deals", UnitKind.COUNT, 0));

    @Test
    public void everyLevelIsExactAndNoPartHasTheWrongSign() {
        Random random = Seed.random(AnyBreakDownTest.class);
        for (int i = 0; i < 300; i++) {
            Quantity whole = someAmount(random);
            PeriodTree tree = someTree(random, someCalendar(random));
            Split split = someSplit(random, tree);
            Part part =
                    new BreakDown(tree, split, someCalendar(random).workingDays(), someStep(random, whole)).of(whole);
            part.all().filter(parent -> !parent.parts().isEmpty()).forEach(parent -> assertThat(parent.plannedBelow())
                    .isEqualTo(parent.amount()));
            assertThat(part.all()).allMatch(any -> any.amount().signum() == whole.signum());
            assertThat(part.amount()).isEqualTo(whole);
        }
    }

    @Test
    public void anEvenSplitIsNeverAStepAwayFromItsExactShare() {
        Random random = Seed.random(AnyBreakDownTest.class);
        for (int i = 0; i < 200; i++) {
            FiscalCalendar calendar = someCalendar(random);
            PeriodTree tree = someTree(random, calendar);
            Quantity whole = someAmount(random);
            Step step = someStep(random, whole);
            Part part = new BreakDown(tree, new Even(), calendar.workingDays(), step).of(whole);
            long days = tree.leaves().mapToLong(leaf -> days(calendar, leaf)).sum();
            tree.leaves().forEach(leaf -> {
                Quantity exact = whole.share(days(calendar, leaf), days);
                Quantity given = part.find(leaf.period()).map(Part::amount).orElse(Quantity.ZERO);
                assertThat(given.minus(exact).abs()).isLessThanOrEqualTo(step.size());
            });
        }
    }

    @Test
    public void runningTotalsNeverDriftByMoreThanAStepAtAnyLevel() {
        Random random = Seed.random(AnyBreakDownTest.class);
        for (int i = 0; i < 100; i++) {
            FiscalCalendar calendar = someCalendar(random);
            PeriodTree tree = someTree(random, calendar);
            Quantity whole = someAmount(random);
            Step step = someStep(random, whole);
            Part part = new BreakDown(tree, new Even(), calendar.workingDays(), step).of(whole);
            long all = tree.leaves().mapToLong(leaf -> days(calendar, leaf)).sum();
            long days = 0;
            Quantity planned = Quantity.ZERO;
            for (PeriodTree first : tree.parts()) {
                days += first.leaves().mapToLong(leaf -> days(calendar, leaf)).sum();
                planned =
                        planned.plus(part.find(first.period()).map(Part::amount).orElse(Quantity.ZERO));
                assertThat(planned.minus(whole.share(days, all)).abs()).isLessThanOrEqualTo(step.size());
            }
        }
    }

    private static long days(FiscalCalendar calendar, PeriodTree leaf) {
        return calendar.workingDays().in(leaf.period().window());
    }

    private static FiscalCalendar someCalendar(Random random) {
        String[] holidays = Stream.generate(() -> day("2024-01-01").plusDays(random.nextInt(2500)))
                .limit(random.nextInt(200))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        return Calendars.starting(Month.of(1 + random.nextInt(12)), DayOfWeek.of(1 + random.nextInt(7)), holidays);
    }

    private static PeriodTree someTree(Random random, FiscalCalendar calendar) {
        int level = random.nextInt(CHAIN.size() - 1);
        int below = level + 1 + random.nextInt(CHAIN.size() - 1 - level);
        PeriodShape period =
                calendar.holding(CHAIN.get(level), day("2026-01-01").plusDays(random.nextInt(1000)));
        return PeriodTree.of(calendar, period, CHAIN.get(below));
    }

    private static Quantity someAmount(Random random) {
        long amount = 1 + (Math.abs(random.nextLong()) >>> (1 + random.nextInt(50)));
        return new Quantity(random.nextBoolean() ? amount : -amount);
    }

    private static Step someStep(Random random, Quantity whole) {
        return Step.of(UNITS.get(random.nextInt(UNITS.size())), whole);
    }

    private static Split someSplit(Random random, PeriodTree tree) {
        return switch (random.nextInt(4)) {
            case 0 -> new Even();
            case 1 -> new LinearRamp(new Quantity(1 + random.nextInt(100_000)));
            case 2 -> new Compound(new Quantity(random.nextInt(20_000) - 9_900));
            default ->
                new OwnWeights(tree.parts().stream()
                        .map(part -> new Weight(1 + random.nextInt(1000)))
                        .toList());
        };
    }
}
