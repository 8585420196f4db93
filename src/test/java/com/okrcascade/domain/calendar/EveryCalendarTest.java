package com.okrcascade.domain.calendar;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Test;

/** What holds for each of the 84 calendars (twelve fiscal starts, seven week starts) from 1970 to 2100. */
public class EveryCalendarTest {
    private static final LocalDate FROM = day("1970-01-01");
    private static final LocalDate TO = day("2100-12-31");
    private static final List<CadenceId> CHAIN = List.of(THREE_YEARS, YEAR, QUARTER, MONTH, WEEK);

    @Test
    public void windowsOfOneCadenceNeverOverlapAndLeaveNoGap() {
        forEveryCalendar(calendar -> CHAIN.forEach(cadence -> {
            List<PeriodShape> periods = calendar.between(cadence, FROM, TO);
            for (int i = 1; i < periods.size(); i++) {
                follows(periods.get(i - 1).window(), periods.get(i).window(), periods.get(i));
                follows(periods.get(i - 1).days(), periods.get(i).days(), periods.get(i));
            }
        }));
    }

    @Test
    public void aParentsWindowIsExactlyThatOfItsChildren() {
        forEveryCalendar(calendar -> {
            for (int level = 1; level < CHAIN.size(); level++)
                everyParentIsItsChildren(calendar, CHAIN.get(level - 1), CHAIN.get(level));
        });
    }

    @Test
    public void everyChildNamesTheParentThatHoldsIt() {
        forEveryCalendar(calendar -> calendar.between(WEEK, FROM, TO).forEach(week -> {
            PeriodShape period = week;
            for (int level = CHAIN.size() - 2; level >= 0; level--) {
                PeriodShape parent = calendar.parentOf(period).orElseThrow();
                check(parent.cadence().equals(CHAIN.get(level)), week, parent);
                check(parent.window().contains(period.window()), period, parent);
                period = parent;
            }
        }));
    }

    @Test
    public void theWindowThatCountsADayHoldsIt() {
        forEveryCalendar(calendar -> {
            for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(5)) {
                for (CadenceId cadence : CHAIN) {
                    PeriodShape counting = calendar.counting(cadence, day);
                    check(counting.window().contains(day), day, counting);
                    check(calendar.holding(cadence, day).days().contains(day), day, cadence);
                }
            }
        });
    }

    @Test
    public void aYearHas52Or53WholeWeeksAndNamesAreUnique() {
        forEveryCalendar(calendar -> {
            for (PeriodShape year : calendar.between(YEAR, FROM, TO)) {
                long days = year.window().days();
                check(days == 52 * 7 || days == 53 * 7, year, days);
            }
            for (CadenceId cadence : CHAIN) {
                List<PeriodShape> periods = calendar.between(cadence, FROM, TO);
                long names = periods.stream().map(PeriodShape::name).distinct().count();
                check(names == periods.size(), cadence, names);
            }
        });
    }

    /** Where the chain had no weeks, a window is the calendar days; fiscal years may be named after either of their years. */
    @Test
    public void withoutWeeksEveryWindowIsItsCalendarDays() {
        for (Month start : Month.values()) {
            for (FiscalYearName named : FiscalYearName.values()) {
                FiscalCalendar calendar = withoutWeeks(start, named);
                for (int level = 0; level < CHAIN.size() - 1; level++) {
                    List<PeriodShape> periods = calendar.between(CHAIN.get(level), FROM, TO);
                    periods.forEach(period -> check(period.window().equals(period.days()), start, period));
                    check(periods.stream().map(PeriodShape::name).distinct().count() == periods.size(), start, named);
                    for (int i = 1; i < periods.size(); i++)
                        follows(periods.get(i - 1).window(), periods.get(i).window(), periods.get(i));
                    if (level > 0) everyParentIsItsChildren(calendar, CHAIN.get(level - 1), CHAIN.get(level));
                }
                everyYearIsNamedAfterOneOfItsYears(calendar, start, named);
            }
        }
    }

    private static void everyYearIsNamedAfterOneOfItsYears(FiscalCalendar calendar, Month start, FiscalYearName named) {
        for (PeriodShape year : calendar.between(YEAR, FROM, TO)) {
            check(year.firstDay().getMonth() == start && year.firstDay().getDayOfMonth() == 1, start, year);
            LocalDate namedAfter = named == FiscalYearName.START ? year.firstDay() : year.lastDay();
            check(year.name().equals("FY" + namedAfter.getYear()), named, year);
        }
    }

    private static FiscalCalendar withoutWeeks(Month start, FiscalYearName named) {
        List<Cadence> months = Calendars.chain().all().stream()
                .filter(cadence -> !cadence.isWeeks())
                .toList();
        return new FiscalCalendar(Calendars.settings(start, named, DayOfWeek.MONDAY), new CadenceChain(months), false);
    }

    @Test
    public void weeksFromMondayAreThoseOfIso8601() {
        FiscalCalendar calendar = Calendars.starting(Month.APRIL, DayOfWeek.MONDAY);
        for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1))
            assertThat(calendar.holding(WEEK, day).name()).isEqualTo(isoWeek(day));
    }

    private static String isoWeek(LocalDate day) {
        return String.format(
                "%d-W%02d",
                day.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
                day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static void everyParentIsItsChildren(FiscalCalendar calendar, CadenceId longer, CadenceId shorter) {
        for (PeriodShape parent : calendar.between(longer, FROM, TO)) {
            List<PeriodShape> children = calendar.within(parent, shorter);
            PeriodShape last = children.get(children.size() - 1);
            check(children.get(0).window().first().equals(parent.window().first()), parent, children.get(0));
            check(last.window().last().equals(parent.window().last()), parent, last);
        }
    }

    private static void follows(Window earlier, Window later, Object where) {
        check(earlier.last().plusDays(1).equals(later.first()), earlier, where);
    }

    /** Plain, because a million fluent assertions would take longer than what they assert. */
    private static void check(boolean holds, Object one, Object other) {
        if (!holds) throw new AssertionError(one + " / " + other);
    }

    private static void forEveryCalendar(Consumer<FiscalCalendar> rule) {
        for (Month fiscalYear : Month.values())
            for (DayOfWeek week : DayOfWeek.values()) rule.accept(Calendars.starting(fiscalYear, week));
    }
}
