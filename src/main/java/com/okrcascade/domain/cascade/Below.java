package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** An objective or a key result, and everything that it rolls up from. */
public record Below(Set<KeyResultId> keyResults, Set<ObjectiveId> objectives) {
    static Below of(Family family, KeyResultId top) {
        Set<KeyResultId> keyResults = new LinkedHashSet<>();
        addContributors(family, top, keyResults);
        return new Below(keyResults, Set.of());
    }

    static Below of(Family family, ObjectiveId top) {
        Set<KeyResultId> keyResults = new LinkedHashSet<>();
        Set<ObjectiveId> objectives = new LinkedHashSet<>();
        Deque<ObjectiveId> pending = new ArrayDeque<>(Set.of(top));
        while (!pending.isEmpty()) {
            ObjectiveId next = pending.poll();
            if (!objectives.add(next)) continue;
            family.keyResults(next).forEach(id -> addContributors(family, id, keyResults));
            pending.addAll(family.children(next));
        }
        return new Below(keyResults, objectives);
    }

    private static void addContributors(Family family, KeyResultId top, Set<KeyResultId> all) {
        Deque<KeyResultId> pending = new ArrayDeque<>(Set.of(top));
        while (!pending.isEmpty()) {
            KeyResultId next = pending.poll();
            if (all.add(next)) pending.addAll(family.contributors(next));
        }
    }
}
