package com.okrcascade.application.objectives;

import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.ObjectiveRules;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.Optional;

/** Writes down a new objective. */
public final class CreateObjective {
    private final Writes writes;
    private final People people;

    public CreateObjective(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public ObjectiveId create(Actor actor, ObjectiveDraft draft, Optional<Writes.Once> once) {
        PersonUnknown.refuse("ownerKey", draft.owner(), key -> people.find(key).isPresent());
        PersonUnknown.refuse(
                draft.audience(), Audience.EVERYONE, key -> people.find(key).isPresent());
        return new ObjectiveId(writes.create(actor, once, graph -> {
            Access access = new Access(graph, actor);
            access.requireCreateIn(draft.unit(), draft.owner());
            access.requireSeen(draft.parent(), "parent", "parentId");
            long id = graph.facts().objectives().lastId() + 1;
            Objective objective = draft.asNew(new ObjectiveId(id));
            new ObjectiveRules(graph).checkNew(objective);
            return Decision.Outcome.of(id, new Change.PutObjective(objective));
        }));
    }
}
