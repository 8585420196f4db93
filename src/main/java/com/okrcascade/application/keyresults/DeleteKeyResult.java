package com.okrcascade.application.keyresults;

import com.okrcascade.application.Stale;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.ContributionsStand;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.Optional;

/** Takes a key result out of everything; its ledger stays. Its issues may then count elsewhere. */
public final class DeleteKeyResult {
    private final Writes writes;

    public DeleteKeyResult(Writes writes) {
        this.writes = writes;
    }

    public void delete(Actor actor, KeyResultId id, Optional<Integer> seen) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            KeyResult before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (graph.objectiveOf(before).archived()) throw new Archived(id.key());
            if (!graph.contributing(id).isEmpty()) throw new ContributionsStand();
            return Decision.Outcome.of(
                    true,
                    new Change.PutKeyResult(before.asDeleted()),
                    new Change.AppendHint(InboxKind.KEY_RESULT, id.value()));
        });
    }
}
