package com.okrcascade.application.objectives;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.People;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ObjectiveRules;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what a person now says about an objective in the place of what was said before. */
public final class ChangeObjective {
    private final Writes writes;
    private final People people;

    public ChangeObjective(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public void change(Actor actor, ObjectiveId id, Optional<Integer> seen, ObjectiveDraft draft) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            Objective before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (!draft.unit().equals(before.unit())) access.requireCreateIn(draft.unit(), draft.owner());
            access.requireSeen(draft.parent(), "parent", "parentId");
            if (!Objects.equals(draft.owner(), before.owner()))
                PersonUnknown.refuse(
                        "ownerKey", draft.owner(), key -> people.find(key).isPresent());
            PersonUnknown.refuse(
                    draft.audience(), before.audience(), key -> people.find(key).isPresent());
            Objective after = draft.inPlaceOf(before, seesParent(access, before));
            new ObjectiveRules(graph).checkChanged(before, after);
            return Decision.Outcome.of(true, changes(graph, before, after));
        });
    }

    /** Who may not see the parent does not say that there is none. */
    private static boolean seesParent(Access access, Objective objective) {
        @Nullable ObjectiveId parent = objective.parent();
        return parent == null || access.maySee(parent);
    }

    /**
     * Another period has another counting window, and what does not count above is in no tree, so its key results are
     * credited anew.
     */
    private static List<Change> changes(Graph graph, Objective before, Objective after) {
        List<Change> changes = new ArrayList<>(List.of(new Change.PutObjective(after)));
        boolean creditsMayMove = !before.period().equals(after.period())
                || before.audience().countsAbove() != after.audience().countsAbove();
        if (creditsMayMove) {
            graph.keyResults(after.id())
                    .forEach(keyResult -> changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, keyResult.value())));
        }
        return changes;
    }
}
