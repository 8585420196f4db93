package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.pace.Rates;
import com.okrcascade.domain.pace.RecentGains;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Every row that the graph is made of, deleted ones included.
 *
 * @param recentGains own gains of the last days by key result; what happened earlier is asked for where it is shown
 */
public record Facts(
        Settings settings,
        CompanyCalendar calendar,
        ById<CadenceDefinition> cadences,
        ById<Period> periods,
        ById<Unit> units,
        ById<Role> roles,
        ById<Objective> objectives,
        ById<KeyResult> keyResults,
        ById<Total> totals,
        ById<RecentGains> recentGains,
        ById<Kpi> kpis,
        ById<IssueQuery> queries) {
    /** A quarter. */
    public static final int WEEKS_OF_A_CHART = 13;

    public static final Facts NONE = new Facts(
            Settings.DEFAULT,
            CompanyCalendar.DEFAULT,
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty(),
            ById.empty());

    public Facts with(List<? extends Change.OfGraph> changes) {
        FactsEditor editor = new FactsEditor(this);
        changes.forEach(change -> change.into(editor));
        return editor.done();
    }

    FiscalCalendar fiscalCalendar() {
        CadenceChain chain = new CadenceChain(
                cadences.stream().map(CadenceDefinition::cadence).toList());
        return new FiscalCalendar(calendar.settings(), chain, calendar.weeksFixed());
    }

    /** The first of the days whose gains pace and charts look back on. */
    public LocalDate recentFrom(LocalDate today) {
        CalendarSettings days = calendar.settings();
        LocalDate forPace = Rates.lately(today, new WorkingDays(days.workingDays(), days.holidays()))
                .first();
        LocalDate forCharts = today.minusWeeks(WEEKS_OF_A_CHART);
        return forPace.isBefore(forCharts) ? forPace : forCharts;
    }

    /** Without the gains of the days before. */
    Facts rememberingFrom(LocalDate first) {
        FactsEditor editor = new FactsEditor(this);
        LongStream.rangeClosed(1, recentGains.lastId()).forEach(id -> editor.forgetGains(id, first));
        return editor.done();
    }

    /** With only what was entered for these key results up to a day; of the others everything stays. */
    Facts enteredBy(LocalDate day, Collection<KeyResultId> ids, Collection<DayGain> gains) {
        FactsEditor editor = new FactsEditor(this);
        ids.forEach(editor::forgetEntries);
        LocalDate recent = recentFrom(day);
        for (DayGain gain : gains) {
            if (gain.day().isAfter(day)) continue;
            editor.addToTotal(gain);
            if (!gain.day().isBefore(recent)) editor.putDayGain(gain);
        }
        return editor.done();
    }

    /** Without some objectives and KPIs, and whatever belongs to those. */
    Facts without(Hidden hidden) {
        FactsEditor editor = new FactsEditor(this);
        hidden.objectives().forEach(editor::removeObjective);
        hidden.kpis().forEach(editor::removeKpi);
        keyResults.stream()
                .filter(keyResult -> hidden.objectives().contains(keyResult.objective()))
                .map(KeyResult::id)
                .forEach(editor::removeKeyResult);
        Facts left = editor.done();
        FactsEditor again = new FactsEditor(left);
        queries.stream()
                .filter(query -> !left.knows(query.target()))
                .map(IssueQuery::id)
                .forEach(again::removeQuery);
        return again.done();
    }

    private boolean knows(Target target) {
        return target.map(
                id -> keyResults.has(id.value()), kpi -> kpis.has(kpi.id().value()));
    }

    /** Whether what an issue or a query counts for is there, and not deleted. */
    boolean has(Target target) {
        return target.map(
                id -> keyResults.find(id.value()).filter(this::counts).isPresent(),
                kpi -> kpis.find(kpi.id().value()).filter(Kpi::counts).isPresent());
    }

    /** Whether what a key result gains is part of what it contributes to. */
    boolean countsAbove(KeyResult keyResult) {
        return objectives.get(keyResult.objective().value()).audience().countsAbove();
    }

    /** Whether a key result counts: neither it nor its objective was deleted. */
    boolean counts(KeyResult keyResult) {
        return !keyResult.deleted()
                && objectives.get(keyResult.objective().value()).counts();
    }
}
