package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Objective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader may know of that which is hidden from them: that it counts in something they see, and what it comes to
 * together. What does not count leaves no trace.
 */
public final class Unseen {
    private final Graph seen;
    private final Graph whole;
    private final Hidden hidden;

    Unseen(Graph seen, Hidden hidden) {
        this.seen = seen;
        this.whole = seen.whole();
        this.hidden = hidden;
    }

    /** Whether something hidden is right below an objective and counts in it. */
    public boolean countsIn(Objective objective) {
        if (hidden.objectives().isEmpty()) return false;
        boolean itself = seen.items(objective).stream()
                .anyMatch(item ->
                        item.map(keyResult -> seen.find(keyResult.id()).isEmpty(), child -> seen.find(child.id())
                                .isEmpty()));
        return itself
                || seen.keyResults(objective.id()).stream()
                        .flatMap(id -> seen.find(id).stream())
                        .anyMatch(this::countsIn);
    }

    /** Whether something hidden contributes to a key result. */
    public boolean countsIn(KeyResult keyResult) {
        return !contributors(keyResult).isEmpty();
    }

    /** What the hidden ones give a key result that sums them; nothing where there are none. */
    public Optional<Quantity> remainder(KeyResult keyResult) {
        if (keyResult.rollUp() != KeyResultRollUp.SUM) return Optional.empty();
        return contributors(keyResult).stream()
                .flatMap(id -> whole.find(id).stream())
                .map(whole::gained)
                .reduce(Quantity::plus);
    }

    /** Whether something hidden, at any depth, reaches a key result by sums. */
    public boolean reaches(KeyResultId top) {
        return keyResults().anyMatch(id -> whole.reaches(id, top));
    }

    private Stream<KeyResultId> keyResults() {
        return hidden.objectives().stream().flatMap(id -> whole.keyResults(id).stream());
    }

    private List<KeyResultId> contributors(KeyResult keyResult) {
        if (hidden.objectives().isEmpty()) return List.of();
        return whole.contributors(keyResult.id()).stream()
                .filter(id -> seen.find(id).isEmpty())
                .toList();
    }
}
