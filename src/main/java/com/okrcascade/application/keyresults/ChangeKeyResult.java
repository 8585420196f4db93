package com.okrcascade.application.keyresults;

import com.okrcascade.application.Stale;
import com.okrcascade.application.issues.SameQuery;
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
import com.okrcascade.domain.model.KpiId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a person now says about a key result in the place of what was said before. */
public final class ChangeKeyResult {
    private final Writes writes;
    private final People people;

    public ChangeKeyResult(Writes writes, People people) {
        this.writes = writes;
        this.people = people;
    }

    public void change(Actor actor, KeyResultId id, Optional<Integer> seen, KeyResultDraft draft) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            KeyResult before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (!draft.objective().equals(before.objective())) access.requireEdit(access.see(draft.objective()));
            if (!Objects.equals(draft.owner(), before.owner()))
                PersonUnknown.refuse(
                        "ownerKey", draft.owner(), key -> people.find(key).isPresent());
            access.requireSeen(draft.contributesTo(), "key result", "parentKeyResultId");
            access.requireSeen(draft.sourceKpi(), "KPI", "sourceKpiId");
            KeyResult after = keepingHidden(access, before, draft).inPlaceOf(before, graph.today());
            KeyResultRules rules = new KeyResultRules(graph);
            rules.check(after);
            rules.refuseOtherSource(before, after);
            if (!Objects.equals(before.contributesTo(), after.contributesTo())) refuseSameQueries(graph, after);
            return Decision.Outcome.of(true, changes(before, after));
        });
    }

    /** In the tree that it joins, its queries and those of what sums into it must not count the same days again. */
    private static void refuseSameQueries(Graph graph, KeyResult after) {
        Graph moved = graph.at(graph.revision(), List.of(new Change.PutKeyResult(after)));
        Set<KeyResultId> joining = Set.copyOf(moved.summedBelow(after.id()));
        moved.facts().queries().stream()
                .filter(query ->
                        query.target().keyResult().filter(joining::contains).isPresent())
                .forEach(query -> SameQuery.refuse(moved, query, "parentKeyResultId"));
    }

    /** Who may not see what a key result contributes to, or the KPI that it reads, does not say that there is none. */
    private static KeyResultDraft keepingHidden(Access access, KeyResult before, KeyResultDraft draft) {
        @Nullable KeyResultId above = before.contributesTo();
        @Nullable KpiId kpi = before.sourceKpi();
        boolean keepsAbove = draft.contributesTo() == null && above != null && !access.maySee(above);
        boolean keepsKpi = draft.sourceKpi() == null && kpi != null && !access.maySee(kpi);
        return draft.into(keepsAbove ? above : draft.contributesTo(), keepsKpi ? kpi : draft.sourceKpi());
    }

    /** Whatever decides what issues give, and where in a tree they count, is followed by a look at all its issues. */
    private static List<Change> changes(KeyResult before, KeyResult after) {
        List<Change> changes = new ArrayList<>(List.of(new Change.PutKeyResult(after)));
        boolean creditsMayMove = !Objects.equals(before.crediting(), after.crediting())
                || !Objects.equals(before.contributesTo(), after.contributesTo())
                || !before.objective().equals(after.objective())
                || before.rollUp() != after.rollUp()
                || before.measure().direction() != after.measure().direction()
                || !Objects.equals(before.sourceKpi(), after.sourceKpi());
        if (creditsMayMove)
            changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, after.id().value()));
        return changes;
    }
}
