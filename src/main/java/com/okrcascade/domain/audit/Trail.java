package com.okrcascade.domain.audit;

import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.AuditLine.Deed;
import com.okrcascade.domain.model.AuditLine.Subject;
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
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one write changes of definitions and settings. Numbers, credits, check-ins and entered values have their own history
 * and are not repeated here.
 */
public final class Trail implements Change.Rows {
    private final Facts before;
    private final Definitions definitions;
    private final Map<Definition.Name, Step> steps = new LinkedHashMap<>();

    private Trail(Facts before) {
        this.before = before;
        definitions = new Definitions(before);
    }

    /** The lines of a write that somebody makes on top of these facts. */
    public static List<AuditLine> of(Facts before, List<Change> changes, UserKey by, Instant at) {
        Trail trail = new Trail(before);
        changes.forEach(change -> change.into(trail));
        List<AuditLine> lines = new ArrayList<>();
        trail.steps.values().forEach(step -> step.addTo(lines, by, at));
        return lines;
    }

    @Override
    public void putSettings(Settings settings) {
        changed(definitions.of(before.settings()), definitions.of(settings));
    }

    @Override
    public void putCalendar(CompanyCalendar calendar) {
        changed(definitions.of(before.calendar()), definitions.of(calendar));
    }

    @Override
    public void putCadence(CadenceDefinition cadence) {
        put(before.cadences().find(cadence.cadence().id().value()).map(definitions::of), definitions.of(cadence));
    }

    /** Periods come and go by themselves; people close and reopen them. */
    @Override
    public void putPeriod(Period period) {
        before.periods()
                .find(period.id().value())
                .ifPresent(was -> changed(definitions.of(was), definitions.of(period)));
    }

    @Override
    public void removePeriod(PeriodId id) {}

    @Override
    public void putUnit(Unit unit) {
        put(before.units().find(unit.id().value()).map(definitions::of), definitions.of(unit));
    }

    @Override
    public void putRole(Role role) {
        put(before.roles().find(role.id().value()).map(definitions::of), definitions.of(role));
    }

    @Override
    public void putObjective(Objective objective) {
        put(before.objectives().find(objective.id().value()).map(definitions::of), definitions.of(objective));
    }

    @Override
    public void putKeyResult(KeyResult keyResult) {
        put(before.keyResults().find(keyResult.id().value()).map(definitions::of), definitions.of(keyResult));
    }

    @Override
    public void putTotal(KeyResultId id, Total total) {}

    @Override
    public void putDayGain(DayGain dayGain) {}

    @Override
    public void putKpi(Kpi kpi) {
        put(before.kpis().find(kpi.id().value()).map(definitions::of), definitions.of(kpi));
    }

    @Override
    public void putQuery(IssueQuery query) {
        put(before.queries().find(query.id().value()).map(definitions::of), definitions.of(query));
    }

    @Override
    public void removeQuery(QueryId id) {
        before.queries().find(id.value()).map(definitions::of).ifPresent(this::removed);
    }

    @Override
    public void putBucket(BucketEntry entry) {}

    @Override
    public void putLink(IssueLink link, Optional<IssueLink> was) {
        put(was.map(definitions::of), definitions.of(link));
    }

    @Override
    public void removeLink(IssueLink link) {
        removed(definitions.of(link));
    }

    @Override
    public void putCredit(Credit credit) {}

    @Override
    public void removeCredit(Credit.Pair pair) {}

    @Override
    public void appendEntry(LedgerEntry entry) {}

    @Override
    public void appendCheckIn(CheckIn checkIn) {}

    @Override
    public void appendHint(InboxKind kind, long ref) {}

    @Override
    public void appendAudit(AuditLine line) {}

    private void changed(Definition was, Definition is) {
        put(Optional.of(was), is);
    }

    /** Of several changes to one thing the last one counts, as in the tables. */
    private void put(Optional<Definition> was, Definition is) {
        steps.put(is.name(), new Step(was, Optional.of(is)));
    }

    private void removed(Definition was) {
        steps.put(was.name(), new Step(Optional.of(was), Optional.empty()));
    }

    private record Step(Optional<Definition> was, Optional<Definition> is) {
        void addTo(List<AuditLine> lines, UserKey by, Instant at) {
            Definition named = is.or(() -> was).orElseThrow();
            if (was.isEmpty() && !leavesNothing(named.subject())) lines.add(created(named, by, at));
            else
                for (AuditField field : AuditField.values()) {
                    String from = text(was, field);
                    String to = text(is, field);
                    if (!from.equals(to))
                        lines.add(new AuditLine(
                                at, by, deed(), named.subject(), named.id(), named.label(), field, from, to));
                }
        }

        /** What is made of most things can be read of them later, whatever becomes of them. */
        private static AuditLine created(Definition named, UserKey by, Instant at) {
            return new AuditLine(at, by, Deed.CREATED, named.subject(), named.id(), named.label(), null, "", "");
        }

        /** Nothing stays of a link or query that is taken away, so what it said is told as it comes and goes. */
        private static boolean leavesNothing(Subject subject) {
            return subject == Subject.LINK || subject == Subject.QUERY;
        }

        private Deed deed() {
            if (was.isEmpty()) return Deed.CREATED;
            return is.isEmpty() ? Deed.REMOVED : Deed.CHANGED;
        }

        private static String text(Optional<Definition> definition, AuditField field) {
            return definition.map(one -> one.text(field)).orElse("");
        }
    }
}
