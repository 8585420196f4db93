package com.okrcascade.application.periods;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.ClosingRules;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import java.util.ArrayList;
import java.util.List;

/** Opens a closed period again: its scores are forgotten, and what came after the close counts like everything else. */
public final class ReopenPeriod {
    private final Writes writes;

    public ReopenPeriod(Writes writes) {
        this.writes = writes;
    }

    /** An open period stays as it is. */
    public void reopen(Actor actor, PeriodId id) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            Period period = graph.facts().periods().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
            if (!period.closed()) return Decision.Outcome.of(true);
            ClosingRules rules = new ClosingRules(graph);
            rules.checkReopen(period);
            return Decision.Outcome.of(true, changes(period, rules.keyResultsOf(id)));
        });
    }

    private static List<Change> changes(Period period, List<KeyResult> keyResults) {
        List<Change> changes = new ArrayList<>(List.of(new Change.PutPeriod(period.in(PeriodState.OPEN))));
        for (KeyResult keyResult : keyResults) {
            changes.add(new Change.PutKeyResult(keyResult.closedWith(null)));
            changes.add(
                    new Change.AppendHint(InboxKind.KEY_RESULT, keyResult.id().value()));
        }
        return changes;
    }
}
