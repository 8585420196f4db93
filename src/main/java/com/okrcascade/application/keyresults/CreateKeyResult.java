package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultRules;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.pace.StartDay;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down a new key result. */
public final class CreateKeyResult {
    private final Writes writes;
    private final People people;

    public CreateKeyResult(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public KeyResultId create(Actor actor, KeyResultDraft draft, Optional<Writes.Once> once) {
        PersonUnknown.refuse("ownerKey", draft.owner(), key -> people.find(key).isPresent());
        return new KeyResultId(writes.create(actor, once, graph -> {
            Access access = new Access(graph, actor);
            access.requireEdit(access.see(draft.objective()));
            access.requireSeen(draft.contributesTo(), "key result", "parentKeyResultId");
            access.requireSeen(draft.sourceKpi(), "KPI", "sourceKpiId");
            long id = graph.facts().keyResults().lastId() + 1;
            KeyResult keyResult = draft.asNew(new KeyResultId(id), graph.today());
            new KeyResultRules(graph).check(keyResult);
            Change put = new Change.PutKeyResult(started(graph, keyResult));
            if (keyResult.sourceKpi() == null) return Decision.Outcome.of(id, put);
            return Decision.Outcome.of(id, put, new Change.AppendHint(InboxKind.KEY_RESULT, id));
        }));
    }

    /** What a person creates in the middle of a window is expected to move from that day on. */
    private static KeyResult started(Graph graph, KeyResult keyResult) {
        if (keyResult.startDay() != null) return keyResult;
        Period period = graph.periodOf(
                graph.facts().objectives().get(keyResult.objective().value()));
        LocalDate start = StartDay.byDefault(period.window(), graph.today());
        return start.equals(period.window().first()) ? keyResult : keyResult.startingOn(start);
    }
}
