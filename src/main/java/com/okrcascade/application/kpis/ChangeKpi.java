package com.okrcascade.application.kpis;

import com.okrcascade.application.Stale;
import com.okrcascade.application.crediting.KpiReadings;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KpiRules;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes what a person now says about a KPI in the place of what was said before. */
public final class ChangeKpi {
    /** Before the first and after the last value that anybody will ever enter. */
    private static final LocalDateTime FIRST = LocalDate.of(1900, 1, 1).atStartOfDay();

    private static final LocalDateTime LAST = LocalDate.of(2999, 1, 1).atStartOfDay();

    private final Writes writes;
    private final Buckets buckets;
    private final People people;

    public ChangeKpi(Writes writes, Buckets buckets, People people) {
        this.writes = writes;
        this.buckets = buckets;
        this.people = people;
    }

    public void change(Actor actor, KpiId id, Optional<Integer> seen, KpiDraft draft) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            Kpi before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (!draft.unit().equals(before.unit())) access.requireEditIn(draft.unit());
            PersonUnknown.refuse(
                    draft.audience(), before.audience(), key -> people.find(key).isPresent());
            Kpi after = draft.inPlaceOf(before);
            new KpiRules(graph).checkChanged(before, after, isMeasured(id));
            return Decision.Outcome.of(true, changes(graph, before, after));
        });
    }

    private boolean isMeasured(KpiId id) {
        return !buckets.of(List.of(id), FIRST, LAST).isEmpty();
    }

    /** Another rule gives other credits. */
    private static List<Change> changes(Graph graph, Kpi before, Kpi after) {
        List<Change> changes = new ArrayList<>(List.of(new Change.PutKpi(after)));
        changes.addAll(KpiReadings.hints(graph, List.of(after.id())));
        if (!Objects.equals(before.crediting(), after.crediting())) {
            changes.add(new Change.AppendHint(InboxKind.KPI, after.id().value()));
        }
        return changes;
    }
}
