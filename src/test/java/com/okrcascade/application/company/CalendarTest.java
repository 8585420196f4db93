package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Stale;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UserKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.Test;

public class CalendarTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final UnaryOperator<CalendarSettings> FROM_JULY = calendar -> new CalendarSettings(
            Month.JULY,
            FiscalYearName.END,
            DayOfWeek.SUNDAY,
            calendar.zone(),
            calendar.workingDays(),
            calendar.holidays());
    private static final UnaryOperator<CalendarSettings> FOUR_DAYS = calendar -> new CalendarSettings(
            calendar.fiscalYearStart(),
            calendar.fiscalYearNamedAfter(),
            calendar.weekStart(),
            calendar.zone(),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            new TreeSet<>(Set.of(LocalDate.parse("2026-12-25"))));

    private final FreshCompany company = new FreshCompany().setUp();
    private final ChangeCalendar changeCalendar =
            new ChangeCalendar(company.writes(), company.store().buckets());

    @Test
    public void whileNothingRefersToAPeriodAnotherFiscalYearMakesOtherPeriods() {
        changeCalendar.change(ADMIN, Optional.of(1), FROM_JULY);

        assertThat(company.period("FY2027").firstDay()).isEqualTo("2026-07-01");
        assertThat(company.period("FY2027").window().first()).isEqualTo("2026-06-28");
        assertThat(company.graph().facts().calendar().version()).isEqualTo(2);
        assertThat(company.createPeriods().ahead()).isZero();
    }

    @Test
    public void aPeriodThatIsGoneLeavesItsIdToNobody() {
        Set<PeriodId> before = ids();
        changeCalendar.change(ADMIN, Optional.of(1), FROM_JULY);

        assertThat(ids()).doesNotContainAnyElementsOf(before);
    }

    @Test
    public void onceAnObjectiveRefersToAPeriodWhatItIsMadeOfIsFixed() {
        UsedCompany.of(company);

        assertThatThrownBy(() -> changeCalendar.change(ADMIN, Optional.of(1), FROM_JULY))
                .isInstanceOfSatisfying(CalendarFixed.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("objectives", 1));
        assertThatThrownBy(() -> changeCalendar.change(ADMIN, Optional.of(1), in("Asia/Tokyo")))
                .isInstanceOf(CalendarFixed.class);
        assertThat(new ReadCalendar(
                                new ReadGraph(company.graphs()), company.store().buckets())
                        .as(ADMIN)
                        .fixed())
                .isTrue();
    }

    @Test
    public void workingDaysAndHolidaysMayAlwaysChange() {
        UsedCompany.of(company);
        Set<PeriodId> before = ids();
        changeCalendar.change(ADMIN, Optional.of(1), FOUR_DAYS);

        assertThat(company.graph().facts().calendar().settings().workingDays()).doesNotContain(DayOfWeek.FRIDAY);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    public void sayingTheSameAgainChangesNothing() {
        changeCalendar.change(ADMIN, Optional.of(1), calendar -> calendar);

        assertThat(company.graph().facts().calendar().version()).isEqualTo(1);
    }

    @Test
    public void onlyAdminsWhoSawTheLatestVersionChangeIt() {
        assertThatThrownBy(() -> changeCalendar.change(Actor.person(new UserKey("bob")), Optional.of(1), FOUR_DAYS))
                .isInstanceOf(NotAllowed.class);
        changeCalendar.change(ADMIN, Optional.of(1), FOUR_DAYS);
        assertThatThrownBy(() -> changeCalendar.change(ADMIN, Optional.of(1), FROM_JULY))
                .isInstanceOf(Stale.class);
    }

    private Set<PeriodId> ids() {
        return company.graph().facts().periods().stream().map(Period::id).collect(Collectors.toSet());
    }

    private static UnaryOperator<CalendarSettings> in(String zone) {
        return calendar -> new CalendarSettings(
                calendar.fiscalYearStart(),
                calendar.fiscalYearNamedAfter(),
                calendar.weekStart(),
                ZoneId.of(zone),
                calendar.workingDays(),
                calendar.holidays());
    }
}
