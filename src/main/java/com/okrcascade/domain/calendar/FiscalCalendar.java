package com.okrcascade.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one calendar of the company. It knows every period that ever was or will be, without a list of them, and which
 * days count for which: a week its seven days, a longer period the weeks that belong to it. So the windows of one
 * cadence never overlap and leave no gap, and a parent's window is exactly its children's.
 */
public final class FiscalCalendar {
    private static final CadenceId NO_CADENCE = new CadenceId(0);

    private final CalendarSettings settings;
    private final CadenceChain chain;
    private final boolean weeksCounted;
    private final Weeks weeks;
    private final FiscalMonths months;
    private final WorkingDays workingDays;

    /**
     * @param weeksWhenFixed whether the chain had weeks when it was fixed; then retiring them later moves no window
     */
    public FiscalCalendar(CalendarSettings settings, CadenceChain chain, boolean weeksWhenFixed) {
        this.settings = settings;
        this.chain = chain;
        weeksCounted = weeksWhenFixed || chain.hasWeeks();
        weeks = new Weeks(settings.weekStart());
        months = new FiscalMonths(settings.fiscalYearStart(), settings.fiscalYearNamedAfter());
        workingDays = new WorkingDays(settings.workingDays(), settings.holidays());
    }

    public CalendarSettings settings() {
        return settings;
    }

    public CadenceChain chain() {
        return chain;
    }

    /** Whether longer periods count whole weeks rather than their calendar days. */
    public boolean weeksCounted() {
        return weeksCounted;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /** On which day of the company something happened. */
    public LocalDate dayOf(Instant instant) {
        return settings.dayOf(instant);
    }

    /** The period whose calendar days hold this day. */
    public PeriodShape holding(CadenceId cadence, LocalDate day) {
        return holding(chain.require(cadence), day);
    }

    /** The period for which this day counts: 1 January 2027 counts for December 2026 when weeks begin on Monday. */
    public PeriodShape counting(CadenceId cadence, LocalDate day) {
        return holding(cadence, weeksCounted ? weeks.fourthDay(day) : day);
    }

    /** The week, month, quarter or year whose calendar days hold this day, also where no cadence of it is in use. */
    public PeriodShape holding(CadenceUnit unit, LocalDate day) {
        return holding(cadenceOf(unit), day);
    }

    /** The week, month, quarter or year for which this day counts, also where no cadence of it is in use. */
    public PeriodShape counting(CadenceUnit unit, LocalDate day) {
        return holding(unit, weeksCounted ? weeks.fourthDay(day) : day);
    }

    /** The period that this one is part of; a week is part of the month that holds its fourth day. */
    public Optional<PeriodShape> parentOf(PeriodShape period) {
        Cadence cadence = chain.require(period.cadence());
        return chain.above(cadence).map(above -> holding(above, belongingDay(cadence, period)));
    }

    public PeriodShape after(PeriodShape period) {
        return holding(period.cadence(), period.lastDay().plusDays(1));
    }

    public PeriodShape before(PeriodShape period) {
        return holding(period.cadence(), period.firstDay().minusDays(1));
    }

    /** All periods of a cadence with a calendar day from one day to another. */
    public List<PeriodShape> between(CadenceId cadence, LocalDate from, LocalDate to) {
        List<PeriodShape> periods = new ArrayList<>();
        PeriodShape next = holding(cadence, from);
        while (!next.firstDay().isAfter(to)) {
            periods.add(next);
            next = after(next);
        }
        return periods;
    }

    /** The periods of a shorter cadence that are part of this one, directly or through those between. */
    public List<PeriodShape> within(PeriodShape period, CadenceId shorter) {
        Cadence cadence = chain.require(shorter);
        return between(shorter, period.firstDay(), period.lastDay()).stream()
                .filter(part -> period.days().contains(belongingDay(cadence, part)))
                .toList();
    }

    private PeriodShape holding(Cadence cadence, LocalDate day) {
        if (cadence.isWeeks()) {
            Window week = weeks.holding(day);
            return new PeriodShape(cadence.id(), weeks.name(week), week, week);
        }
        Window days = months.holding(cadence, day);
        Window window = weeksCounted ? weeks.belongingTo(days) : days;
        return new PeriodShape(cadence.id(), months.name(cadence, days), days, window);
    }

    private Cadence cadenceOf(CadenceUnit unit) {
        return chain.all().stream()
                .filter(cadence -> cadence.unit() == unit && cadence.count() == 1)
                .findFirst()
                .orElseGet(() -> Cadence.of(NO_CADENCE, unit.name(), unit, null));
    }

    private LocalDate belongingDay(Cadence cadence, PeriodShape period) {
        return cadence.isWeeks() ? weeks.fourthDay(period.firstDay()) : period.firstDay();
    }
}
