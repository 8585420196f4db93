package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.pace.RecentGains;
import java.time.LocalDate;

/** Facts in the making: takes changes one by one and copies each touched chunk of rows once. */
final class FactsEditor implements Change.GraphRows {
    private Settings settings;
    private CompanyCalendar calendar;
    private final ById.Editor<CadenceDefinition> cadences;
    private final ById.Editor<Period> periods;
    private final ById.Editor<Unit> units;
    private final ById.Editor<Role> roles;
    private final ById.Editor<Objective> objectives;
    private final ById.Editor<KeyResult> keyResults;
    private final ById.Editor<Total> totals;
    private final ById.Editor<RecentGains> recentGains;
    private final ById.Editor<Kpi> kpis;
    private final ById.Editor<IssueQuery> queries;

    FactsEditor(Facts facts) {
        settings = facts.settings();
        calendar = facts.calendar();
        cadences = facts.cadences().edit();
        periods = facts.periods().edit();
        units = facts.units().edit();
        roles = facts.roles().edit();
        objectives = facts.objectives().edit();
        keyResults = facts.keyResults().edit();
        totals = facts.totals().edit();
        recentGains = facts.recentGains().edit();
        kpis = facts.kpis().edit();
        queries = facts.queries().edit();
    }

    @Override
    public void putSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void putCalendar(CompanyCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void putCadence(CadenceDefinition cadence) {
        cadences.put(cadence.cadence().id().value(), cadence);
    }

    @Override
    public void putPeriod(Period period) {
        periods.put(period.id().value(), period);
    }

    @Override
    public void removePeriod(PeriodId id) {
        periods.remove(id.value());
    }

    @Override
    public void putUnit(Unit unit) {
        units.put(unit.id().value(), unit);
    }

    @Override
    public void putRole(Role role) {
        roles.put(role.id().value(), role);
    }

    @Override
    public void putObjective(Objective objective) {
        objectives.put(objective.id().value(), objective);
    }

    @Override
    public void putKeyResult(KeyResult keyResult) {
        keyResults.put(keyResult.id().value(), keyResult);
    }

    @Override
    public void putTotal(KeyResultId id, Total total) {
        totals.put(id.value(), total);
    }

    @Override
    public void putDayGain(DayGain gain) {
        long id = gain.keyResult().value();
        RecentGains known = recentGains.find(id).orElse(RecentGains.NONE);
        recentGains.put(id, known.with(gain.day(), gain.change()));
    }

    /** What pace no longer looks back on. */
    void forgetGains(long keyResult, LocalDate before) {
        recentGains.find(keyResult).ifPresent(known -> recentGains.put(keyResult, known.since(before)));
    }

    /** As if nothing had been entered for a key result. */
    void forgetEntries(KeyResultId id) {
        totals.remove(id.value());
        recentGains.remove(id.value());
    }

    /** What was entered for a day, on top of what is there. */
    void addToTotal(DayGain gain) {
        long id = gain.keyResult().value();
        Total before = totals.find(id).orElseGet(() -> Total.none(gain.day()));
        totals.put(id, before.plus(gain));
    }

    @Override
    public void putKpi(Kpi kpi) {
        kpis.put(kpi.id().value(), kpi);
    }

    @Override
    public void putQuery(IssueQuery query) {
        queries.put(query.id().value(), query);
    }

    @Override
    public void removeQuery(QueryId id) {
        queries.remove(id.value());
    }

    void removeObjective(ObjectiveId id) {
        objectives.remove(id.value());
    }

    void removeKeyResult(KeyResultId id) {
        keyResults.remove(id.value());
        forgetEntries(id);
    }

    void removeKpi(KpiId id) {
        kpis.remove(id.value());
    }

    @Override
    public void putBucket(BucketEntry entry) {
        // buckets stay in the database
    }

    Facts done() {
        return new Facts(
                settings,
                calendar,
                cadences.done(),
                periods.done(),
                units.done(),
                roles.done(),
                objectives.done(),
                keyResults.done(),
                totals.done(),
                recentGains.done(),
                kpis.done(),
                queries.done());
    }
}
