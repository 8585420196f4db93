package com.okrcascade.domain.calendar;

import static com.okrcascade.domain.calendar.Calendars.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.Test;

/** Worked examples; a paper calendar of 2026 and 2027 is enough to check them. */
public class FiscalCalendarTest {
    private final FiscalCalendar calendar = Calendars.standard();

    @Test
    public void january2027CountsFromMonday4ToSunday31() {
        // 1 January 2027 is a Friday: its week's Thursday is 31 December, so that week belongs to 2026.
        PeriodShape january = calendar.holding(MONTH, day("2027-01-15"));

        assertThat(january.name()).isEqualTo("Jan 2027");
        assertThat(january.days()).isEqualTo(window("2027-01-01", "2027-01-31"));
        assertThat(january.window()).isEqualTo(window("2027-01-04", "2027-01-31"));
    }

    @Test
    public void newYearsDayMayCountForTheOldYear() {
        LocalDate friday = day("2027-01-01");

        assertThat(calendar.holding(YEAR, friday).name()).isEqualTo("FY2027");
        assertThat(calendar.counting(YEAR, friday).name()).isEqualTo("FY2026");
        assertThat(calendar.counting(MONTH, friday).name()).isEqualTo("Dec 2026");
        assertThat(calendar.counting(WEEK, friday).name()).isEqualTo("2026-W53");
        assertThat(calendar.counting(YEAR, friday).window()).isEqualTo(window("2025-12-29", "2027-01-03"));
    }

    @Test
    public void aYearHas52Or53Weeks() {
        assertThat(calendar.within(calendar.holding(YEAR, day("2026-06-01")), WEEK))
                .hasSize(53);
        List<PeriodShape> weeks = calendar.within(calendar.holding(YEAR, day("2027-06-01")), WEEK);
        assertThat(weeks).hasSize(52);
        assertThat(weeks.get(0).name()).isEqualTo("2027-W01");
        assertThat(weeks.get(0).window()).isEqualTo(window("2027-01-04", "2027-01-10"));
        assertThat(weeks.get(51).name()).isEqualTo("2027-W52");
    }

    @Test
    public void threeYearsHoldThreeYearsTwelveQuartersThirtySixMonthsAnd157Weeks() {
        PeriodShape threeYears = calendar.holding(THREE_YEARS, day("2026-11-21"));

        assertThat(threeYears.name()).isEqualTo("FY2026–28");
        assertThat(threeYears.days()).isEqualTo(window("2026-01-01", "2028-12-31"));
        assertThat(calendar.within(threeYears, YEAR))
                .extracting(PeriodShape::name)
                .containsExactly("FY2026", "FY2027", "FY2028");
        assertThat(calendar.within(threeYears, QUARTER)).hasSize(12);
        assertThat(calendar.within(threeYears, MONTH)).hasSize(36);
        assertThat(calendar.within(threeYears, WEEK)).hasSize(53 + 52 + 52);
    }

    @Test
    public void aFiscalYearFromJulyIsNamedAfterTheYearItEndsInOrBySettingItStartsIn() {
        FiscalCalendar byEnd = Calendars.starting(Month.JULY, DayOfWeek.MONDAY);
        assertThat(byEnd.holding(YEAR, day("2026-07-01")).name()).isEqualTo("FY2027");
        assertThat(byEnd.holding(YEAR, day("2026-06-30")).name()).isEqualTo("FY2026");
        assertThat(byEnd.holding(QUARTER, day("2026-11-21")).name()).isEqualTo("FY2027 Q2");
        assertThat(byEnd.holding(THREE_YEARS, day("2026-11-21")).name()).isEqualTo("FY2026–28");
        assertThat(byEnd.holding(THREE_YEARS, day("2026-11-21")).days()).isEqualTo(window("2025-07-01", "2028-06-30"));
        assertThat(byEnd.holding(WEEK, day("2026-11-21")).name()).isEqualTo("2026-W47");

        FiscalCalendar byStart = new FiscalCalendar(
                settings(Month.JULY, FiscalYearName.START, DayOfWeek.MONDAY), Calendars.chain(), true);
        assertThat(byStart.holding(YEAR, day("2026-07-01")).name()).isEqualTo("FY2026");
        assertThat(byStart.holding(THREE_YEARS, day("2026-07-01")).days())
                .isEqualTo(window("2026-07-01", "2029-06-30"));
    }

    @Test
    public void severalYearsGoOnBeforeAndAfterTheFirst() {
        assertThat(calendar.holding(THREE_YEARS, day("2025-12-31")).name()).isEqualTo("FY2023–25");
        assertThat(calendar.holding(THREE_YEARS, day("2099-05-05")).name()).isEqualTo("FY2098–2100");
    }

    @Test
    public void aLeapDayBelongsToItsMonth() {
        assertThat(calendar.holding(MONTH, day("2028-02-29")).days()).isEqualTo(window("2028-02-01", "2028-02-29"));
    }

    @Test
    public void everyPeriodHasOneParentAndAWeekGoesToTheMonthOfItsThursday() {
        PeriodShape week = calendar.holding(WEEK, day("2027-04-01")); // Monday 29 March to Sunday 4 April, Thursday 1st
        PeriodShape month = calendar.parentOf(week).orElseThrow();
        PeriodShape quarter = calendar.parentOf(month).orElseThrow();

        assertThat(month.name()).isEqualTo("Apr 2027");
        assertThat(quarter.name()).isEqualTo("FY2027 Q2");
        // 30 June is a Wednesday, so its week belongs to July
        assertThat(quarter.window()).isEqualTo(window("2027-03-29", "2027-06-27"));
        assertThat(calendar.parentOf(calendar.holding(THREE_YEARS, day("2027-04-01"))))
                .isEmpty();
    }

    @Test
    public void retiringWeeksLaterMovesNoWindow() {
        List<Cadence> without = Calendars.chain().all().stream()
                .map(cadence -> cadence.isWeeks() ? retired(cadence) : cadence)
                .toList();
        CadenceChain chain = new CadenceChain(without);
        Window calendarDays = window("2027-01-01", "2027-01-31");

        assertThat(new FiscalCalendar(calendar.settings(), chain, true)
                        .holding(MONTH, day("2027-01-15"))
                        .window())
                .isEqualTo(window("2027-01-04", "2027-01-31"));
        assertThat(new FiscalCalendar(calendar.settings(), chain, false)
                        .holding(MONTH, day("2027-01-15"))
                        .window())
                .isEqualTo(calendarDays);
    }

    @Test
    public void aRetiredQuarterIsPassedOver() {
        List<Cadence> without = Calendars.chain().all().stream()
                .map(cadence -> cadence.id().equals(QUARTER) ? retired(cadence) : cadence)
                .toList();
        FiscalCalendar changed = new FiscalCalendar(calendar.settings(), new CadenceChain(without), true);
        PeriodShape month = changed.holding(MONTH, day("2027-05-05"));

        assertThat(changed.parentOf(month)).map(PeriodShape::name).contains("FY2027");
        assertThat(changed.chain().below(THREE_YEARS, MONTH))
                .extracting(Cadence::id)
                .containsExactly(YEAR, MONTH);
        assertThat(changed.chain().below(MONTH, YEAR)).isEmpty();
    }

    @Test
    public void halvesAndOtherEqualPartsOfAYearHaveNamesToo() {
        CadenceId half = new CadenceId(7);
        CadenceId tertial = new CadenceId(8);
        CadenceChain chain = new CadenceChain(
                List.of(Cadence.of(YEAR, "year", CadenceUnit.YEAR, null), months(half, 6), months(tertial, 4)));
        FiscalCalendar fromNovember =
                new FiscalCalendar(settings(Month.NOVEMBER, FiscalYearName.END, DayOfWeek.SUNDAY), chain, false);

        assertThat(fromNovember.holding(half, day("2027-05-01")).name()).isEqualTo("FY2027 H2");
        assertThat(fromNovember.holding(tertial, day("2027-02-28")).name()).isEqualTo("Nov 2026–Feb 2027");
        assertThat(fromNovember.holding(tertial, day("2027-03-01")).name()).isEqualTo("Mar–Jun 2027");
    }

    @Test
    public void cadencesThatDoNotNestAreRefused() {
        Cadence years = Cadence.ofYears(THREE_YEARS, "3 years", 3, 2026);
        Cadence year = Cadence.of(YEAR, "year", CadenceUnit.YEAR, THREE_YEARS);
        Cadence weekAbove = Cadence.of(MONTH, "month", CadenceUnit.MONTH, WEEK);

        assertThatThrownBy(() -> new CadenceChain(List.of(year))).isInstanceOf(NoSuchCadence.class);
        assertThatThrownBy(() -> new CadenceChain(List.of(weekAbove, Cadence.of(WEEK, "week", CadenceUnit.WEEK, null))))
                .isInstanceOf(CadenceDoesNotNest.class);
        assertThatThrownBy(() -> new CadenceChain(
                        List.of(years, year, months(new CadenceId(9), 4), quarterBelow(new CadenceId(9)))))
                .isInstanceOf(CadenceDoesNotNest.class);
    }

    @Test
    public void severalYearsNestInMoreWhenTheyBeginTogether() {
        Cadence six = Cadence.ofYears(new CadenceId(20), "6 years", 6, 2026);

        assertThat(new CadenceChain(List.of(six, threeYearsBelow(six, 2026))).all())
                .hasSize(2);
        assertThat(new CadenceChain(List.of(six, threeYearsBelow(six, 2029))).all())
                .hasSize(2);
        assertThatThrownBy(() -> new CadenceChain(List.of(six, threeYearsBelow(six, 2027))))
                .isInstanceOf(CadenceDoesNotNest.class);
    }

    private static Cadence threeYearsBelow(Cadence longer, int first) {
        return new Cadence(
                THREE_YEARS, "3 years", CadenceUnit.YEAR, 3, longer.id(), first, true, new PointsBehind(3, 8));
    }

    @Test
    public void thePeriodBeforeAndThePeriodAfterTouchIt() {
        PeriodShape january = calendar.holding(MONTH, day("2027-01-15"));

        assertThat(calendar.before(january).name()).isEqualTo("Dec 2026");
        assertThat(calendar.after(january).name()).isEqualTo("Feb 2027");
        assertThat(calendar.before(calendar.after(january))).isEqualTo(january);
    }

    @Test
    public void nonsensicalCadencesAreRefused() {
        assertThatThrownBy(() -> months(MONTH, 5)).isInstanceOf(InvalidCadence.class);
        assertThatThrownBy(() -> months(MONTH, 0)).isInstanceOf(InvalidCadence.class);
        assertThatThrownBy(() -> Cadence.of(MONTH, " ", CadenceUnit.MONTH, null))
                .isInstanceOf(CadenceNameMissing.class);
        assertThatThrownBy(() ->
                        new Cadence(YEAR, "2 years", CadenceUnit.YEAR, 2, null, null, true, new PointsBehind(3, 8)))
                .isInstanceOf(AnchorYearMissing.class);
        assertThatThrownBy(() -> new PointsBehind(10, 9)).isInstanceOf(InvalidThresholds.class);
        assertThatThrownBy(() -> window("2027-01-02", "2027-01-01")).isInstanceOf(WindowEndsBeforeItBegins.class);
    }

    @Test
    public void anInstantBelongsToTheDayOfTheCompanyAndSummerTimeMovesNoDay() {
        assertThat(calendar.dayOf(Instant.parse("2027-03-27T23:30:00Z"))).isEqualTo("2027-03-28");
        assertThat(calendar.settings().beginningOf(day("2027-03-28"))).isEqualTo(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(calendar.settings().beginningOf(day("2027-03-29"))).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(calendar.dayOf(Instant.parse("2027-10-31T22:59:59Z"))).isEqualTo("2027-10-31");
        assertThat(calendar.dayOf(Instant.parse("2027-10-31T23:00:00Z"))).isEqualTo("2027-11-01");
    }

    private static Cadence months(CadenceId id, int count) {
        return new Cadence(id, "part", CadenceUnit.MONTH, count, YEAR, null, true, new PointsBehind(10, 25));
    }

    private static Cadence quarterBelow(CadenceId parent) {
        return Cadence.of(QUARTER, "quarter", CadenceUnit.QUARTER, parent);
    }
}
