package com.okrcascade.persistence;

import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one write. What replaces rows is gathered by table, so that each table deletes them by one statement; what
 * is appended is appended at once.
 */
final class Writing implements Change.Rows {
    /** Entries and check-ins are numbered within their revision, which nobody else can have. */
    private static final long NUMBERS_OF_A_REVISION = 1_000_000;

    private final Rows rows;
    private final String node;
    private final Instant at;

    private final Puts<Settings, Long> settings = new Puts<>(new SettingTable());
    private final Puts<CompanyCalendar, Long> calendar = new Puts<>(new CalendarTable());
    private final Puts<CadenceDefinition, Long> cadences = new Puts<>(new CadenceTable());
    private final Puts<Period, Long> periods = new Puts<>(new PeriodTable());
    private final Puts<Unit, Long> units = new Puts<>(new UnitTable());
    private final Puts<Role, Long> roles = new Puts<>(new RoleTable());
    private final Puts<Objective, Long> objectives = new Puts<>(new ObjectiveTable());
    private final Puts<KeyResult, Long> keyResults = new Puts<>(new KeyResultTable());
    private final Puts<TotalTable.Own, Long> totals = new Puts<>(new TotalTable());
    private final Puts<Kpi, Long> kpis = new Puts<>(new KpiTable());
    private final Puts<IssueQuery, Long> queries = new Puts<>(new QueryTable());
    private final Puts<LinkTable.Numbered, Long> links = new Puts<>(new LinkTable());
    private final Puts<Credit, String> credits = new Puts<>(new CreditTable());
    private final Puts<DayGain, String> dayGains = new Puts<>(new DayGainTable());
    private final Puts<BucketEntry, String> buckets = new Puts<>(new BucketTable());
    private final LedgerTable ledger = new LedgerTable();
    private final CheckInTable checkIns = new CheckInTable();
    private final AuditTable audit = new AuditTable();
    private final InboxTable inbox = new InboxTable();

    private long lastNumber;

    Writing(Rows rows, String node, Revision revision, Instant at) {
        this.rows = rows;
        this.node = node;
        this.at = at;
        this.lastNumber = revision.number() * NUMBERS_OF_A_REVISION;
    }

    void write(List<Change> changes) {
        changes.forEach(change -> change.into(this));
        gathered().forEach(puts -> puts.write(rows));
    }

    private List<Puts<?, ?>> gathered() {
        return List.of(
                settings,
                calendar,
                cadences,
                periods,
                units,
                roles,
                objectives,
                keyResults,
                totals,
                kpis,
                queries,
                links,
                credits,
                dayGains,
                buckets);
    }

    @Override
    public void putSettings(Settings one) {
        settings.put(one);
    }

    @Override
    public void putCalendar(CompanyCalendar one) {
        calendar.put(one);
    }

    @Override
    public void putCadence(CadenceDefinition cadence) {
        cadences.put(cadence);
    }

    @Override
    public void putPeriod(Period period) {
        periods.put(period);
    }

    @Override
    public void removePeriod(PeriodId id) {
        periods.remove(id.value());
    }

    @Override
    public void putUnit(Unit unit) {
        units.put(unit);
    }

    @Override
    public void putRole(Role role) {
        roles.put(role);
    }

    @Override
    public void putObjective(Objective objective) {
        objectives.put(objective);
    }

    @Override
    public void putKeyResult(KeyResult keyResult) {
        keyResults.put(keyResult);
    }

    @Override
    public void putTotal(KeyResultId id, Total total) {
        totals.put(new TotalTable.Own(id, total));
    }

    @Override
    public void putKpi(Kpi kpi) {
        kpis.put(kpi);
    }

    @Override
    public void putQuery(IssueQuery query) {
        queries.put(query);
    }

    @Override
    public void removeQuery(QueryId id) {
        queries.remove(id.value());
    }

    @Override
    public void putBucket(BucketEntry entry) {
        buckets.put(entry);
    }

    @Override
    public void putLink(IssueLink link, Optional<IssueLink> was) {
        links.put(LinkTable.Numbered.of(link));
    }

    @Override
    public void removeLink(IssueLink link) {
        links.put(LinkTable.Numbered.removed(link.id()));
    }

    @Override
    public void putCredit(Credit credit) {
        credits.put(credit);
    }

    @Override
    public void removeCredit(Credit.Pair pair) {
        credits.remove(CreditTable.key(pair));
    }

    @Override
    public void appendEntry(LedgerEntry entry) {
        rows.create(ledger, ++lastNumber, entry);
    }

    @Override
    public void putDayGain(DayGain dayGain) {
        dayGains.put(dayGain);
    }

    @Override
    public void appendCheckIn(CheckIn checkIn) {
        rows.create(checkIns, ++lastNumber, checkIn);
    }

    @Override
    public void appendHint(InboxKind kind, long ref) {
        rows.append(inbox, InboxTable.hint(kind, ref, node, at));
    }

    @Override
    public void appendAudit(AuditLine line) {
        rows.create(audit, ++lastNumber, line);
    }
}
