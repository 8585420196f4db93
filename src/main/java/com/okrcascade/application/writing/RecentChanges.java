package com.okrcascade.application.writing;

import com.okrcascade.domain.model.Touched;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the last revisions that this node took up have touched, for pages that ask what changed. */
public final class RecentChanges {
    private static final int KEPT = 500;

    private record Step(long from, long to, Set<Touched> touched) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private long highest;
    private long restoredAway;

    synchronized void add(long from, long to, Collection<Touched> touched) {
        highest = Math.max(highest, to);
        steps.addLast(new Step(from, to, Set.copyOf(touched)));
        if (steps.size() > KEPT) steps.removeFirst();
    }

    /**
     * Everything was read again, so that nobody can tell what changed before. When the revision is lower than what was
     * known, a backup was restored: the numbers in between will be given once more, to something else.
     */
    synchronized void forget(long now) {
        steps.clear();
        if (now < highest) restoredAway = highest;
        highest = Math.max(highest, now);
    }

    /** What changed after a revision; empty when that is not known any more. */
    public synchronized Optional<Set<Touched>> since(long revision, long now) {
        if (revision == now) return Optional.of(Set.of());
        if (revision <= restoredAway) return Optional.empty();
        Set<Touched> touched = new LinkedHashSet<>();
        boolean known = false;
        for (Step step : steps) {
            known |= step.from() <= revision && revision <= step.to();
            if (step.to() > revision) touched.addAll(step.touched());
        }
        return known ? Optional.of(touched) : Optional.empty();
    }
}
