package com.okrcascade.application.company;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.model.CadenceDefinition;
import java.util.Optional;

/** Adds a cadence to the chain, with its periods. The chain is fixed once something refers to a period. */
public final class CreateCadence {
    private final Writes writes;
    private final Buckets buckets;

    public CreateCadence(Writes writes, Buckets buckets) {
        this.writes = writes;
        this.buckets = buckets;
    }

    public CadenceId create(Actor actor, CadenceDraft draft, Optional<Writes.Once> once) {
        return new CadenceId(writes.create(actor, once, graph -> {
            new Access(graph, actor).requireAdminister();
            long id = graph.facts().cadences().lastId() + 1;
            Cadence cadence = draft.asNew(new CadenceId(id));
            CadenceRules.check(graph, cadence);
            CalendarUse.of(graph, buckets).refuseIfFixed();
            return Decision.Outcome.of(id, OtherPeriods.by(graph, new CadenceDefinition(1, cadence)));
        }));
    }
}
