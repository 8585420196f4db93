package com.okrcascade.application.kpis;

import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.KpiRules;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import java.util.Optional;

/** Writes down a new KPI. */
public final class CreateKpi {
    private final Writes writes;
    private final People people;

    public CreateKpi(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public KpiId create(Actor actor, KpiDraft draft, Optional<Writes.Once> once) {
        PersonUnknown.refuse(
                draft.audience(), Audience.EVERYONE, key -> people.find(key).isPresent());
        return new KpiId(writes.create(actor, once, graph -> {
            new Access(graph, actor).requireEditIn(draft.unit());
            long id = graph.facts().kpis().lastId() + 1;
            Kpi kpi = draft.asNew(new KpiId(id));
            new KpiRules(graph).checkNew(kpi);
            return Decision.Outcome.of(id, new Change.PutKpi(kpi));
        }));
    }
}
