package com.okrcascade.application.company;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.cascade.UnitRules;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Renames a unit, puts it below another one, gives it another lead, retires it or brings it back. */
public final class ChangeUnit {
    private final Writes writes;
    private final People people;

    public ChangeUnit(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public void change(Actor actor, UnitId id, Optional<Integer> seen, UnitDraft draft) {
        change(actor, id, seen, draft::inPlaceOf);
    }

    /** Its objectives stay where they are; no new ones are offered. */
    public void retire(Actor actor, UnitId id, Optional<Integer> seen) {
        change(actor, id, seen, Unit::retire);
    }

    private void change(Actor actor, UnitId id, Optional<Integer> seen, UnaryOperator<Unit> change) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            Unit before = graph.facts().units().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
            Stale.refuse(seen, before.version());
            Unit after = change.apply(before);
            if (after.equals(before)) return Decision.Outcome.of(true);
            check(graph, before, after);
            return Decision.Outcome.of(true, new Change.PutUnit(after));
        });
    }

    private void check(Graph graph, Unit before, Unit after) {
        if (!Objects.equals(before.lead(), after.lead()))
            PersonUnknown.refuse(
                    "leadKey", after.lead(), key -> people.find(key).isPresent());
        UnitRules rules = new UnitRules(graph);
        rules.check(after);
        if (after.retired() && !before.retired()) rules.checkRetired(after);
    }
}
