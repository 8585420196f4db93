package com.okrcascade.proof.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out steps of a failed sequence as long as it still fails, by halves, quarters and so on down to single ones. */
final class Shrinking {
    private static final int MOST_TRIES = 2_000;

    private final Plumbing plumbing;
    private int tries;

    Shrinking(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    Sequence.Failure smallest(Sequence.Failure failure) {
        Sequence.Failure smallest = failure;
        for (int size = failure.steps().size() / 2; size > 0; size /= 2) smallest = without(smallest, size);
        return smallest;
    }

    private Sequence.Failure without(Sequence.Failure failure, int size) {
        Sequence.Failure smallest = failure;
        for (int end = failure.steps().size(); end > 0 && tries < MOST_TRIES; end -= size) {
            List<Integer> fewer = new ArrayList<>(smallest.steps());
            fewer.subList(Math.max(0, end - size), Math.min(end, fewer.size())).clear();
            tries++;
            Optional<Sequence.Failure> still = Sequence.run(failure.seed(), fewer, new Tally(), plumbing);
            if (still.isPresent()) smallest = still.get();
        }
        return smallest;
    }
}
