package com.okrcascade.application.company;

import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.cascade.UnitRules;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.Optional;

/** Adds a unit to the company. */
public final class CreateUnit {
    private final Writes writes;
    private final People people;

    public CreateUnit(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public UnitId create(Actor actor, UnitDraft draft, Optional<Writes.Once> once) {
        return new UnitId(writes.create(actor, once, graph -> {
            new Access(graph, actor).requireAdminister();
            PersonUnknown.refuse(
                    "leadKey", draft.lead(), key -> people.find(key).isPresent());
            long id = graph.facts().units().lastId() + 1;
            Unit unit = draft.asNew(new UnitId(id));
            new UnitRules(graph).check(unit);
            return Decision.Outcome.of(id, new Change.PutUnit(unit));
        }));
    }
}
