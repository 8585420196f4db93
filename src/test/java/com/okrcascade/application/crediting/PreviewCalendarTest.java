package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.CalendarFixed;
import com.okrcascade.application.company.ChangeCalendar;
import com.okrcascade.application.company.PreviewCalendar;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.UserKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.Before;
import org.junit.Test;

/** A quarter that runs and one that has not begun; today is Wednesday, 9 December 2026. */
public class PreviewCalendarTest {
    private static final UnaryOperator<CalendarSettings> CHRISTMAS_OFF = calendar -> with(
            calendar,
            calendar.workingDays(),
            Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-31")));

    private final CreditedCompany abc = new CreditedCompany();
    private final PreviewCalendar previewCalendar = new PreviewCalendar(
            new ReadGraph(abc.company.graphs()), abc.company.store().buckets());
    private final ChangeCalendar changeCalendar =
            new ChangeCalendar(abc.company.writes(), abc.company.store().buckets());
    private KeyResult profit;

    @Before
    public void aQuarterThatRuns() {
        profit = abc.keyResult(abc.objective("ABC is profitable", "FY2026 Q4", null), "0", "10000", AMOUNT, null);
        abc.keyResult(abc.objective("ABC grows", "FY2027 Q1", null), "0", "10000", AMOUNT, null);
        abc.company.on("2026-12-09");
    }

    @Test
    public void holidaysMoveThePaceOfWhatRunsAndOfNothingElse() {
        assertThat(previewCalendar.of(ADMIN, CHRISTMAS_OFF).paces()).isOne();
    }

    @Test
    public void whatItSaidIsWhatSavingShowsAndNoTargetMoves() {
        Progress expected = abc.graph().standing(profit.id()).expected();
        Revision before = abc.graph().revision();
        PreviewCalendar.Preview preview = previewCalendar.of(ADMIN, CHRISTMAS_OFF);
        assertThat(abc.graph().revision()).isEqualTo(before);
        List<Movement> targets = targets();
        changeCalendar.change(ADMIN, Optional.empty(), CHRISTMAS_OFF);

        assertThat(abc.graph().standing(profit.id()).expected()).isNotEqualTo(expected);
        assertThat(previewCalendar.of(ADMIN, calendar -> calendar).healths().now())
                .isEqualTo(preview.healths().then());
        assertThat(targets()).isEqualTo(targets);
    }

    @Test
    public void theSameDaysChangeNothing() {
        assertThat(previewCalendar.of(ADMIN, calendar -> calendar).paces()).isZero();
    }

    @Test
    public void otherPeriodsAreRefusedAsSavingRefusesThem() {
        assertThatThrownBy(() -> previewCalendar.of(
                        ADMIN,
                        calendar -> new CalendarSettings(
                                calendar.fiscalYearStart(),
                                calendar.fiscalYearNamedAfter(),
                                DayOfWeek.SUNDAY,
                                calendar.zone(),
                                calendar.workingDays(),
                                new TreeSet<>(calendar.holidays()))))
                .isInstanceOf(CalendarFixed.class);
    }

    @Test
    public void onlyAdminsMayAsk() {
        Actor bob = Actor.person(new UserKey("bob"));

        assertThatThrownBy(() -> previewCalendar.of(bob, CHRISTMAS_OFF)).isInstanceOf(NotAllowed.class);
    }

    private List<Movement> targets() {
        return abc.all().stream()
                .map(keyResult -> (Movement) keyResult.measure())
                .toList();
    }

    private static CalendarSettings with(CalendarSettings calendar, Set<DayOfWeek> worked, Set<LocalDate> holidays) {
        return new CalendarSettings(
                calendar.fiscalYearStart(),
                calendar.fiscalYearNamedAfter(),
                calendar.weekStart(),
                calendar.zone(),
                worked,
                new TreeSet<>(holidays));
    }
}
