package com.okrcascade.application.company;

import com.okrcascade.application.Stale;
import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Renames a cadence, says how late is late, retires it or takes it into use again; and while nothing refers to a period,
 * changes its length and its place in the chain.
 */
public final class ChangeCadence {
    private final Writes writes;
    private final Buckets buckets;
    private final CreatePeriods createPeriods;

    public ChangeCadence(Writes writes, Buckets buckets, CreatePeriods createPeriods) {
        this.writes = writes;
        this.buckets = buckets;
        this.createPeriods = createPeriods;
    }

    public void change(Actor actor, CadenceId id, Optional<Integer> seen, CadenceDraft draft) {
        change(actor, id, seen, draft::inPlaceOf);
    }

    /** It gets no new periods; those it has stay. */
    public void retire(Actor actor, CadenceId id, Optional<Integer> seen) {
        change(actor, id, seen, cadence -> inUse(cadence, false));
    }

    private void change(Actor actor, CadenceId id, Optional<Integer> seen, UnaryOperator<Cadence> change) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            CadenceDefinition before =
                    graph.facts().cadences().find(id.value()).orElseThrow(() -> new NotThere("C-" + id.value()));
            Stale.refuse(seen, before.version());
            Cadence after = change.apply(before.cadence());
            CadenceRules.check(graph, after);
            return Decision.Outcome.of(true, changes(graph, before, after));
        });
        createPeriods.ahead();
    }

    private List<Change> changes(Graph graph, CadenceDefinition definition, Cadence after) {
        Cadence before = definition.cadence();
        if (after.equals(before)) return List.of();
        CadenceDefinition changed = new CadenceDefinition(definition.version() + 1, after);
        boolean samePeriods = sameShape(before, after) && before.active() == after.active();
        if (samePeriods) return List.of(new Change.PutCadence(changed));
        CalendarUse use = CalendarUse.of(graph, buckets);
        if (!use.fixesPeriods()) return OtherPeriods.by(graph, changed);
        if (!sameShape(before, after) || movesWindows(graph, after)) use.refuseIfFixed();
        return List.of(new Change.PutCadence(changed));
    }

    private static boolean sameShape(Cadence before, Cadence after) {
        return before.unit() == after.unit()
                && before.count() == after.count()
                && Objects.equals(before.parentId(), after.parentId())
                && Objects.equals(before.anchorYear(), after.anchorYear());
    }

    /** Weeks that were not in use when periods were first referred to would now decide what counts for longer ones. */
    private static boolean movesWindows(Graph graph, Cadence after) {
        return after.isWeeks() && after.active() && !graph.facts().calendar().weeksFixed();
    }

    private static Cadence inUse(Cadence cadence, boolean active) {
        return new Cadence(
                cadence.id(),
                cadence.name(),
                cadence.unit(),
                cadence.count(),
                cadence.parentId(),
                cadence.anchorYear(),
                active,
                cadence.thresholds());
    }
}
