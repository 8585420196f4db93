package com.okrcascade.domain.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row that a write puts, appends or removes. The changes to the graph also name what was touched, so that other
 * nodes know what to read again. The rest stays in the database. Whoever handles changes implements {@link Rows} or
 * {@link GraphRows}, so that a new kind does not compile until it is handled.
 */
public sealed interface Change {
    void into(Rows rows);

    /** A change to a row of the graph. */
    sealed interface OfGraph extends Change {
        Touched touched();

        void into(GraphRows rows);

        @Override
        default void into(Rows rows) {
            into((GraphRows) rows);
        }
    }

    /** Takes changes to the graph. */
    interface GraphRows {
        void putSettings(Settings settings);

        void putCalendar(CompanyCalendar calendar);

        void putCadence(CadenceDefinition cadence);

        void putPeriod(Period period);

        void removePeriod(PeriodId id);

        void putUnit(Unit unit);

        void putRole(Role role);

        void putObjective(Objective objective);

        void putKeyResult(KeyResult keyResult);

        void putTotal(KeyResultId id, Total total);

        void putDayGain(DayGain dayGain);

        void putKpi(Kpi kpi);

        void putQuery(IssueQuery query);

        void removeQuery(QueryId id);

        void putBucket(BucketEntry entry);
    }

    /** Takes all changes. */
    interface Rows extends GraphRows {
        void putLink(IssueLink link, Optional<IssueLink> was);

        void removeLink(IssueLink link);

        void putCredit(Credit credit);

        void removeCredit(Credit.Pair pair);

        void appendEntry(LedgerEntry entry);

        void appendCheckIn(CheckIn checkIn);

        void appendHint(InboxKind kind, long ref);

        void appendAudit(AuditLine line);
    }

    record PutSettings(Settings settings) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.SETTINGS, 1);
        }

        @Override
        public void into(GraphRows rows) {
            rows.putSettings(settings);
        }
    }

    record PutCalendar(CompanyCalendar calendar) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.CALENDAR, 1);
        }

        @Override
        public void into(GraphRows rows) {
            rows.putCalendar(calendar);
        }
    }

    record PutCadence(CadenceDefinition cadence) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.CADENCE, cadence.cadence().id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putCadence(cadence);
        }
    }

    record PutPeriod(Period period) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.PERIOD, period.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putPeriod(period);
        }
    }

    record RemovePeriod(PeriodId id) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.PERIOD, id.value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.removePeriod(id);
        }
    }

    record PutUnit(Unit unit) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.UNIT, unit.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putUnit(unit);
        }
    }

    record PutRole(Role role) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.ROLE, role.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putRole(role);
        }
    }

    record PutObjective(Objective objective) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.OBJECTIVE, objective.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putObjective(objective);
        }
    }

    record PutKeyResult(KeyResult keyResult) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.KEY_RESULT, keyResult.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putKeyResult(keyResult);
        }
    }

    record PutTotal(KeyResultId id, Total total) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.TOTAL, id.value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putTotal(id, total);
        }
    }

    record PutKpi(Kpi kpi) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.KPI, kpi.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putKpi(kpi);
        }
    }

    record PutQuery(IssueQuery query) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.QUERY, query.id().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putQuery(query);
        }
    }

    record RemoveQuery(QueryId id) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.QUERY, id.value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.removeQuery(id);
        }
    }

    /** A KPI's bucket is not part of the graph, but pages that show it want to know. */
    record PutBucket(BucketEntry entry) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.BUCKET, entry.kpi().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putBucket(entry);
        }
    }

    /** Links are not part of the graph, so their changes carry what was there before. */
    record PutLink(IssueLink link, @Nullable IssueLink was) implements Change {
        public PutLink(IssueLink link) {
            this(link, null);
        }

        @Override
        public void into(Rows rows) {
            rows.putLink(link, Optional.ofNullable(was));
        }
    }

    record RemoveLink(IssueLink link) implements Change {
        @Override
        public void into(Rows rows) {
            rows.removeLink(link);
        }
    }

    record PutCredit(Credit credit) implements Change {
        @Override
        public void into(Rows rows) {
            rows.putCredit(credit);
        }
    }

    record RemoveCredit(Credit.Pair pair) implements Change {
        @Override
        public void into(Rows rows) {
            rows.removeCredit(pair);
        }
    }

    record AppendEntry(LedgerEntry entry) implements Change {
        @Override
        public void into(Rows rows) {
            rows.appendEntry(entry);
        }
    }

    /** The graph keeps the gains of the last days. Whoever reads a total again reads them too. */
    record PutDayGain(DayGain dayGain) implements OfGraph {
        @Override
        public Touched touched() {
            return new Touched(Touched.Kind.TOTAL, dayGain.keyResult().value());
        }

        @Override
        public void into(GraphRows rows) {
            rows.putDayGain(dayGain);
        }
    }

    record AppendCheckIn(CheckIn checkIn) implements Change {
        @Override
        public void into(Rows rows) {
            rows.appendCheckIn(checkIn);
        }
    }

    /** Says that credits may have to change; a write puts it in the same transaction as what it did. */
    record AppendHint(InboxKind kind, long ref) implements Change {
        @Override
        public void into(Rows rows) {
            rows.appendHint(kind, ref);
        }
    }

    /** Says who did what; a write puts it in the same transaction as what it did. */
    record AppendAudit(AuditLine line) implements Change {
        @Override
        public void into(Rows rows) {
            rows.appendAudit(line);
        }
    }
}
