package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All key results that reach the same top key result by sums are one tree, in which an issue counts once. */
record SummingTrees(Facts facts) {
    /** The key result that takes what this one gains. */
    Optional<KeyResult> above(KeyResult keyResult) {
        return Optional.ofNullable(keyResult.contributesTo())
                .filter(parent -> facts.countsAbove(keyResult))
                .flatMap(parent -> facts.keyResults().find(parent.value()))
                .filter(facts::counts)
                .filter(parent -> parent.rollUp() == KeyResultRollUp.SUM);
    }

    /** Itself when it sums into none. */
    KeyResult topOf(KeyResult keyResult) {
        KeyResult top = keyResult;
        for (Optional<KeyResult> next = above(top); next.isPresent(); next = above(top)) top = next.get();
        return top;
    }

    /** How many sums it is below the top. */
    int depthOf(KeyResult keyResult) {
        int depth = 0;
        for (Optional<KeyResult> next = above(keyResult); next.isPresent(); next = above(next.get())) depth++;
        return depth;
    }

    /** Whether what it gains reaches another one. It reaches itself. */
    boolean reaches(KeyResult keyResult, KeyResultId top) {
        Optional<KeyResult> next = Optional.of(keyResult);
        while (next.isPresent() && !next.get().id().equals(top)) next = above(next.get());
        return next.isPresent();
    }

    /** It and everything that reaches it; once there are so many, no deeper. */
    List<KeyResultId> below(Family family, KeyResultId top, int enough) {
        List<KeyResultId> all = new ArrayList<>(List.of(top));
        for (int next = 0; next < all.size() && all.size() < enough; next++) {
            KeyResult keyResult = facts.keyResults().get(all.get(next).value());
            if (keyResult.rollUp() == KeyResultRollUp.SUM) all.addAll(family.contributors(keyResult.id()));
        }
        return all;
    }
}
