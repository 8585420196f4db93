package com.okrcascade.domain.pace;

import static com.okrcascade.domain.calendar.Calendars.*;

import com.okrcascade.Seed;
import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.Part;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.Calendars;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/**
 * A plan followed exactly is on track every day, by points and by share, even where all that is expected must be done;
 * and one that stays 30 % short is not: for all 84 calendars (twelve
 * fiscal starts, seven week starts), each with every kind of split. What else makes up a plan changes from one to the
 * next: down to which cadence, which cadences are retired, holidays, working days, how much, up or down.
 *
 * <p>Every plan is walked day by day from its first to the day after its last, and on every day each period of it that
 * runs, or ended the day before, is judged.
 */
public class FollowedPlanTest {
    private static final List<CadenceId> LEAVES = List.of(WEEK, MONTH, QUARTER, YEAR);
    private static final List<Set<CadenceId>> RETIRED =
            List.of(Set.of(), Set.of(QUARTER), Set.of(MONTH), Set.of(QUARTER, MONTH), Set.of(YEAR));
    private static final Thresholds ALL_THAT_IS_EXPECTED = new Thresholds.ShareOfExpected(100, 70);
    private static final List<Set<DayOfWeek>> WORKED = List.of(
            Calendars.MONDAY_TO_FRIDAY,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            EnumSet.allOf(DayOfWeek.class),
            EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

    @Test
    public void aPlanFollowedExactlyIsOnTrackEveryDayAndOneThirtyPercentShortIsNot() {
        Random random = Seed.random(FollowedPlanTest.class);
        Tally tally = new Tally();
        int number = 0;
        for (Month fiscalYear : Month.values()) {
            for (DayOfWeek week : DayOfWeek.values()) {
                for (int split = 0; split < 4; split++, number++) {
                    FiscalCalendar calendar = calendar(fiscalYear, week, number, random);
                    new Walk(calendar, plan(calendar, split, number, random), tally).walk();
                }
            }
        }
        System.out.println("FollowedPlanTest: " + number + " plans; " + tally);
        tally.check();
    }

    private static FiscalCalendar calendar(Month fiscalYear, DayOfWeek week, int number, Random random) {
        TreeSet<LocalDate> holidays = new TreeSet<>();
        for (int i = number % 2 * 60; i > 0; i--) holidays.add(day("2025-01-01").plusDays(random.nextInt(1500)));
        Set<DayOfWeek> worked = WORKED.get(number / 3 % WORKED.size());
        CalendarSettings settings =
                new CalendarSettings(fiscalYear, FiscalYearName.END, week, BERLIN, worked, holidays);
        Set<CadenceId> retired = RETIRED.get(number % RETIRED.size());
        List<Cadence> chain = Calendars.chain().all().stream()
                .map(cadence -> retired.contains(cadence.id()) ? retired(cadence) : cadence)
                .toList();
        return new FiscalCalendar(settings, new CadenceChain(chain), true);
    }

    private static Part plan(FiscalCalendar calendar, int split, int number, Random random) {
        PeriodShape threeYears = calendar.holding(THREE_YEARS, day("2026-11-21"));
        CadenceId leaves = Stream.concat(Stream.of(LEAVES.get(number % LEAVES.size())), Stream.of(WEEK))
                .filter(cadence -> calendar.chain().require(cadence).active())
                .findFirst()
                .orElseThrow();
        PeriodTree tree = PeriodTree.of(calendar, threeYears, leaves);
        Quantity whole = new Quantity((random.nextInt(2) * 2 - 1) * (10_000_000 + (random.nextLong() >>> 20)));
        Step step = new Step(Quantity.parse("0.01"));
        return new BreakDown(tree, split(split, tree, random), calendar.workingDays(), step).of(whole);
    }

    private static Split split(int kind, PeriodTree tree, Random random) {
        return switch (kind) {
            case 0 -> new Split.Even();
            case 1 -> new Split.LinearRamp(new Quantity(1 + random.nextInt(100_000)));
            case 2 -> new Split.Compound(new Quantity(random.nextInt(20_000) - 5_000));
            default ->
                new Split.OwnWeights(tree.parts().stream()
                        .map(part -> new Weight(1 + random.nextInt(1000)))
                        .toList());
        };
    }

    /** One plan, day by day. */
    private static final class Walk {
        private final FiscalCalendar calendar;
        private final Part plan;
        private final Tally tally;
        /** What stays as it is, of periods that have not begun or are over. */
        private final Map<Part, Expected> settled = new IdentityHashMap<>();

        private final Map<Part, Quantity> done = new IdentityHashMap<>();
        private final Map<LocalDate, Integer> workedBefore = new HashMap<>();
        private final Map<CadenceId, HealthRules> byPoints = new HashMap<>();
        private final Map<CadenceId, HealthRules> byShare = new HashMap<>();

        Walk(FiscalCalendar calendar, Part plan, Tally tally) {
            this.calendar = calendar;
            this.plan = plan;
            this.tally = tally;
            int worked = 0;
            LocalDate end = plan.period().window().last().plusDays(2);
            for (LocalDate day = plan.period().window().first(); day.isBefore(end); day = day.plusDays(1)) {
                workedBefore.put(day, worked);
                if (calendar.workingDays().isWorked(day)) worked++;
            }
            for (Cadence cadence : calendar.chain().all()) {
                byPoints.put(cadence.id(), rules(cadence));
                byShare.put(cadence.id(), rules(cadence.with(ALL_THAT_IS_EXPECTED)));
            }
        }

        private HealthRules rules(Cadence cadence) {
            return new HealthRules(cadence.thresholds(), cadence.isWeeks(), calendar.workingDays());
        }

        void walk() {
            LocalDate end = plan.period().window().last().plusDays(1);
            for (LocalDate day = plan.period().window().first(); !day.isAfter(end); day = day.plusDays(1))
                judge(plan, day);
        }

        private void judge(Part part, LocalDate today) {
            if (today.isBefore(part.period().window().first())) return;
            if (today.isAfter(part.period().window().last().plusDays(1))) return;
            Quantity followed = followed(part, today);
            Progress expected = expected(part, today).progress();
            followedIsFine(byPoints, part, followed, expected, today);
            followedIsFine(byShare, part, followed, expected, today);
            shortIsNot(part, followed.share(7, 10), expected, today);
            part.parts().forEach(below -> judge(below, today));
        }

        private void followedIsFine(
                Map<CadenceId, HealthRules> rules, Part part, Quantity gained, Progress expected, LocalDate today) {
            Progress progress = Progress.of(gained, part.amount());
            HealthStatus status = health(rules, part, progress, expected, today);
            boolean over = part.period().window().hasEndedBy(today);
            boolean fine = over
                    ? status == HealthStatus.REACHED
                    : status == HealthStatus.ON_TRACK || status == HealthStatus.TOO_EARLY;
            if (!fine) throw new AssertionError(today + ": " + part.period() + " " + progress + " is " + status);
            tally.followed(name(part), status);
        }

        /** As soon as 30 % of what is expected is more than its cadence lets it be behind; by share from the first. */
        private void shortIsNot(Part part, Quantity gained, Progress expected, LocalDate today) {
            Progress progress = Progress.of(gained, part.amount());
            HealthStatus status = health(byPoints, part, progress, expected, today);
            HealthStatus share = health(byShare, part, progress, expected, today);
            long missing = expected.basisPoints() * 3 / 10;
            long allowed = calendar.chain()
                            .require(part.period().cadence())
                            .thresholds()
                            .onTrack()
                    * 100L;
            boolean over = part.period().window().hasEndedBy(today);
            boolean wrong =
                    over ? status != HealthStatus.PARTLY : missing > allowed + 1 && status == HealthStatus.ON_TRACK;
            boolean wrongByShare = over ? share != status : missing > 1 && share == HealthStatus.ON_TRACK;
            if (wrong || wrongByShare)
                throw new AssertionError(
                        today + ": " + part.period() + " " + progress + " is " + status + ", by share " + share);
            tally.fellShort(name(part), status);
        }

        private String name(Part part) {
            return calendar.chain().require(part.period().cadence()).name();
        }

        private HealthStatus health(
                Map<CadenceId, HealthRules> rules, Part part, Progress progress, Progress expected, LocalDate today) {
            Standing standing =
                    Standing.of(Optional.of(progress), expected, part.period().window(), false);
            return rules.get(part.period().cadence()).judge(standing, today).status();
        }

        /** What the product expects: of a parent the plan of its children. */
        private Expected expected(Part part, LocalDate today) {
            boolean running = part.period().window().contains(today);
            if (running) settled.remove(part);
            @Nullable Expected known = settled.get(part);
            if (known != null) return known;
            List<Expected> children =
                    part.parts().stream().map(below -> expected(below, today)).toList();
            Expected expected = Expected.ofChildren(
                    part.amount(),
                    children,
                    calendar.workingDays().elapsed(part.period().window(), today));
            if (!running) settled.put(part, expected);
            return expected;
        }

        /** What people have done who give each working day of each leaf the same, counted leaf by leaf. */
        private Quantity followed(Part part, LocalDate today) {
            if (today.isAfter(part.period().window().last())) return done.computeIfAbsent(part, Walk::leaves);
            if (!today.isAfter(part.period().window().first())) return Quantity.ZERO;
            if (part.parts().isEmpty()) return byWorkingDays(part, today);
            Quantity sum = Quantity.ZERO;
            for (Part below : part.parts()) sum = sum.plus(followed(below, today));
            return sum;
        }

        private static Quantity leaves(Part part) {
            return part.all()
                    .filter(leaf -> leaf.parts().isEmpty())
                    .map(Part::amount)
                    .reduce(Quantity.ZERO, Quantity::plus);
        }

        private Quantity byWorkingDays(Part leaf, LocalDate today) {
            LocalDate first = leaf.period().window().first();
            LocalDate end = leaf.period().window().last().plusDays(1);
            return leaf.amount().share(worked(first, today), worked(first, end));
        }

        private long worked(LocalDate from, LocalDate until) {
            return workedBefore.get(until) - workedBefore.get(from);
        }
    }

    /** What was judged, by cadence: a walk that judges nothing proves nothing. */
    private static final class Tally {
        private final Map<String, Map<HealthStatus, Integer>> followed = new HashMap<>();
        private final Map<String, Map<HealthStatus, Integer>> fellShort = new HashMap<>();

        void followed(String cadence, HealthStatus status) {
            followed.computeIfAbsent(cadence, any -> new HashMap<>()).merge(status, 1, Integer::sum);
        }

        void fellShort(String cadence, HealthStatus status) {
            fellShort.computeIfAbsent(cadence, any -> new HashMap<>()).merge(status, 1, Integer::sum);
        }

        void check() {
            for (String cadence : List.of("3 years", "year", "quarter", "month", "week")) {
                happened(followed, cadence, HealthStatus.ON_TRACK);
                happened(followed, cadence, HealthStatus.REACHED);
                happened(fellShort, cadence, HealthStatus.PARTLY);
                if (!cadence.equals("week")) happened(fellShort, cadence, HealthStatus.OFF_TRACK);
            }
        }

        private static void happened(
                Map<String, Map<HealthStatus, Integer>> counts, String cadence, HealthStatus status) {
            if (counts.getOrDefault(cadence, Map.of()).getOrDefault(status, 0) == 0)
                throw new AssertionError("never " + status + ": " + cadence);
        }

        @Override
        public String toString() {
            return "followed " + followed + ", 30 % short " + fellShort;
        }
    }
}
