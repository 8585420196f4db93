package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.Part;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** A plan followed exactly is on track every day, for every split, cadence and calendar. */
public class FollowedPlanTest {
    private static final List<CadenceId> LEAVES = List.of(YEAR, QUARTER, MONTH, WEEK);
    private static final Set<HealthStatus> FINE =
            Set.of(HealthStatus.ON_TRACK, HealthStatus.TOO_EARLY, HealthStatus.REACHED);

    @Test
    public void aPlanFollowedExactlyIsOnTrackEveryDay() {
        long seed = System.nanoTime();
        System.out.println("FollowedPlanTest.aPlanFollowedExactlyIsOnTrackEveryDay seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            FiscalCalendar calendar =
                    Calendars.starting(Month.of(1 + random.nextInt(12)), DayOfWeek.of(1 + random.nextInt(7)));
            Part plan = somePlan(random, calendar);
            for (int day = random.nextInt(20); day < plan.period().window().days() + 5; day += 1 + random.nextInt(40))
                everyPartIsFine(calendar, plan, plan.period().window().first().plusDays(day));
        }
    }

    private static Part somePlan(Random random, FiscalCalendar calendar) {
        PeriodShape threeYears = calendar.holding(THREE_YEARS, day("2026-11-21"));
        PeriodTree tree = PeriodTree.of(calendar, threeYears, LEAVES.get(random.nextInt(4)));
        Quantity whole = new Quantity((random.nextInt(2) * 2 - 1) * (1 + (random.nextLong() >>> 20)));
        return new BreakDown(tree, someSplit(random), calendar.workingDays(), new Step(Quantity.parse("0.01")))
                .of(whole);
    }

    private static Split someSplit(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Split.Even();
            case 1 -> new Split.LinearRamp(new Quantity(1 + random.nextInt(100_000)));
            default -> new Split.Compound(new Quantity(random.nextInt(20_000) - 5_000));
        };
    }

    private static void everyPartIsFine(FiscalCalendar calendar, Part plan, LocalDate today) {
        plan.all().forEach(part -> {
            Expected expected = expected(calendar, part, today);
            Progress progress = Progress.of(followed(calendar, part, today), part.amount());
            Cadence cadence = calendar.chain().require(part.period().cadence());
            Standing standing = Standing.of(
                    Optional.of(progress), expected.progress(), part.period().window(), false);
            HealthRules rules = new HealthRules(cadence.thresholds(), cadence.isWeeks(), calendar.workingDays());
            assertThat(FINE).contains(rules.judge(standing, today).status());
            if (part.period().window().hasEndedBy(today)) assertThat(progress).isEqualTo(Progress.FULL);
        });
    }

    /** What the product expects: of a parent the plan of its children. */
    private static Expected expected(FiscalCalendar calendar, Part part, LocalDate today) {
        List<Expected> children = part.parts().stream()
                .map(below -> expected(calendar, below, today))
                .toList();
        return Expected.ofChildren(
                part.amount(),
                children,
                calendar.workingDays().elapsed(part.period().window(), today));
    }

    /** What people have done who give each working day of each leaf the same, counted leaf by leaf. */
    private static Quantity followed(FiscalCalendar calendar, Part part, LocalDate today) {
        return part.all()
                .filter(leaf -> leaf.parts().isEmpty())
                .map(leaf -> byWorkingDays(calendar, leaf, today))
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Quantity byWorkingDays(FiscalCalendar calendar, Part leaf, LocalDate today) {
        LocalDate first = leaf.period().window().first();
        LocalDate end = leaf.period().window().last().plusDays(1);
        long all = worked(calendar, first, end);
        LocalDate until = today.isBefore(end) ? today : end;
        return until.isBefore(first) ? Quantity.ZERO : leaf.amount().share(worked(calendar, first, until), all);
    }

    private static long worked(FiscalCalendar calendar, LocalDate from, LocalDate until) {
        return from.datesUntil(until).filter(calendar.workingDays()::isWorked).count();
    }
}
