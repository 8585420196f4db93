package com.okrcascade.domain.calendar;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class WorkingDaysTest {
    // 2027-01-06 is a Wednesday, 2027-01-09 a Saturday: a holiday on a Saturday takes nothing away.
    private final WorkingDays days = new WorkingDays(MONDAY_TO_FRIDAY, days("2027-01-06", "2027-01-09"));
    private final Window week = window("2027-01-04", "2027-01-10");

    @Test
    public void holidaysAndWeekendsAreNotWorked() {
        assertThat(days.in(week)).isEqualTo(4);
        assertThat(days.isWorked(day("2027-01-05"))).isTrue();
        assertThat(days.isWorked(day("2027-01-06"))).isFalse();
        assertThat(days.isWorked(day("2027-01-09"))).isFalse();
    }

    @Test
    public void todayCountsWhenItHasEnded() {
        assertThat(days.elapsed(week, day("2027-01-03"))).isEqualTo(new Elapsed(0, 4));
        assertThat(days.elapsed(week, day("2027-01-04"))).isEqualTo(new Elapsed(0, 4));
        assertThat(days.elapsed(week, day("2027-01-05"))).isEqualTo(new Elapsed(1, 4));
        assertThat(days.elapsed(week, day("2027-01-07"))).isEqualTo(new Elapsed(2, 4));
        assertThat(days.elapsed(week, day("2027-01-08"))).isEqualTo(new Elapsed(3, 4));
        assertThat(days.elapsed(week, day("2027-01-09"))).isEqualTo(new Elapsed(4, 4));
        assertThat(days.elapsed(week, day("2030-01-01"))).isEqualTo(new Elapsed(4, 4));
    }

    @Test
    public void aWindowWithoutWorkingDaysCountsCalendarDays() {
        WorkingDays none = new WorkingDays(Set.of(), new TreeSet<>());

        assertThat(none.elapsed(week, day("2027-01-07"))).isEqualTo(new Elapsed(3, 7));
        assertThat(none.elapsed(week, day("2027-01-11"))).isEqualTo(new Elapsed(7, 7));
        assertThat(none.left(week, day("2027-01-07"))).isZero();
    }

    @Test
    public void theDaysLeftIncludeToday() {
        assertThat(days.left(week, day("2027-01-01"))).isEqualTo(4);
        assertThat(days.left(week, day("2027-01-07"))).isEqualTo(2);
        assertThat(days.left(week, day("2027-01-11"))).isZero();
    }

    @Test
    public void theLastWorkingDaysBeforeTodayReachOverWeekendsAndHolidays() {
        // before Monday 11: Friday 8, Thursday 7, Tuesday 5 (Wednesday 6 is a holiday)
        Window last = days.lastBefore(day("2027-01-11"), 3);

        assertThat(last).isEqualTo(window("2027-01-05", "2027-01-10"));
        assertThat(days.in(last)).isEqualTo(3);
        assertThat(days.in(days.lastBefore(day("2027-01-11"), 20))).isEqualTo(20);
        assertThat(new WorkingDays(Set.of(), new TreeSet<>())
                        .lastBefore(day("2027-01-11"), 3)
                        .last())
                .isEqualTo("2027-01-10");
    }

    @Test
    public void countingIsTheSameAsCountingOnFingers() {
        Random random = Seed.random(WorkingDaysTest.class);
        for (int i = 0; i < 300; i++) {
            WorkingDays some = new WorkingDays(someWeekdays(random), someHolidays(random));
            LocalDate first = LocalDate.ofEpochDay(random.nextInt(1200) - 600);
            Window window = new Window(first, first.plusDays(random.nextInt(400)));
            long onFingers = first.datesUntil(window.last().plusDays(1))
                    .filter(some::isWorked)
                    .count();
            assertThat(some.in(window)).isEqualTo(onFingers);
        }
    }

    @Test
    public void whatIsOverAndWhatIsLeftAreCountedOnFingersToo() {
        Random random = Seed.random(WorkingDaysTest.class);
        for (int i = 0; i < 300; i++) {
            WorkingDays some = new WorkingDays(someWeekdays(random), someHolidays(random));
            LocalDate first = LocalDate.ofEpochDay(random.nextInt(1200) - 600);
            Window window = new Window(first, first.plusDays(random.nextInt(60)));
            LocalDate today = first.plusDays(random.nextInt(80) - 10);
            long all = count(some, first, window.last().plusDays(1));
            LocalDate end = today.isAfter(window.last()) ? window.last().plusDays(1) : today;
            long over = all == 0 ? Math.max(0, end.toEpochDay() - first.toEpochDay()) : count(some, first, end);
            assertThat(some.elapsed(window, today)).isEqualTo(new Elapsed(over, all == 0 ? window.days() : all));
            assertThat(some.left(window, today)).isEqualTo(all == 0 ? 0 : all - over);
        }
    }

    private static long count(WorkingDays days, LocalDate from, LocalDate end) {
        return end.isAfter(from) ? from.datesUntil(end).filter(days::isWorked).count() : 0;
    }

    private static Set<DayOfWeek> someWeekdays(Random random) {
        Set<DayOfWeek> some = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) if (random.nextBoolean()) some.add(day);
        return some;
    }

    private static TreeSet<LocalDate> someHolidays(Random random) {
        TreeSet<LocalDate> some = new TreeSet<>();
        for (int i = random.nextInt(100); i > 0; i--) some.add(LocalDate.ofEpochDay(random.nextInt(1600) - 800));
        return some;
    }
}
