package com.okrcascade.application.kpis;

import com.okrcascade.application.Stale;
import com.okrcascade.application.crediting.KpiReadings;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Archives, unarchives and deletes a KPI. */
public final class MoveKpiTo {
    private final Writes writes;

    public MoveKpiTo(Writes writes) {
        this.writes = writes;
    }

    /** Archives it or takes it out of the archive. */
    public void to(Actor actor, KpiId id, ObjectiveState state) {
        move(actor, id, Optional.empty(), state);
    }

    /** Its issues give it nothing any more; the ledger stays. */
    public void deleted(Actor actor, KpiId id, Optional<Integer> seen) {
        move(actor, id, seen, ObjectiveState.DELETED);
    }

    private void move(Actor actor, KpiId id, Optional<Integer> seen, ObjectiveState state) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            Kpi before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (before.state() == state) return Decision.Outcome.of(true);
            List<Change> changes = new ArrayList<>(List.of(new Change.PutKpi(before.in(state))));
            changes.addAll(KpiReadings.hints(graph, List.of(before.id())));
            if (state == ObjectiveState.DELETED) changes.add(new Change.AppendHint(InboxKind.KPI, id.value()));
            return Decision.Outcome.of(true, changes);
        });
    }
}
