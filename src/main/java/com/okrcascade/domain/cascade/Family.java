package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Touched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is below whom, for everything that counts: the child objectives and key results of an objective, the key results
 * that contribute to one, and those that read a KPI. Deleted things are in no list.
 */
final class Family {
    private static final Family NONE = new Family(ById.empty(), ById.empty(), ById.empty(), ById.empty());

    private final ById<List<ObjectiveId>> children;
    private final ById<List<KeyResultId>> keyResults;
    private final ById<List<KeyResultId>> contributors;
    private final ById<List<KeyResultId>> readers;

    private Family(
            ById<List<ObjectiveId>> children,
            ById<List<KeyResultId>> keyResults,
            ById<List<KeyResultId>> contributors,
            ById<List<KeyResultId>> readers) {
        this.children = children;
        this.keyResults = keyResults;
        this.contributors = contributors;
        this.readers = readers;
    }

    static Family of(Facts facts) {
        Stream<Touched> objectives = facts.objectives().stream().map(row -> new Change.PutObjective(row).touched());
        Stream<Touched> keyResults = facts.keyResults().stream().map(row -> new Change.PutKeyResult(row).touched());
        return NONE.with(
                Facts.NONE, facts, Stream.concat(objectives, keyResults).toList());
    }

    List<ObjectiveId> children(ObjectiveId objective) {
        return children.find(objective.value()).orElse(List.of());
    }

    List<KeyResultId> keyResults(ObjectiveId objective) {
        return keyResults.find(objective.value()).orElse(List.of());
    }

    List<KeyResultId> contributors(KeyResultId keyResult) {
        return contributors.find(keyResult.value()).orElse(List.of());
    }

    List<KeyResultId> readers(KpiId kpi) {
        return readers.find(kpi.value()).orElse(List.of());
    }

    /** The family after some rows changed. */
    Family with(Facts before, Facts after, Collection<Touched> touched) {
        Edit edit = new Edit(before, after);
        touched.forEach(edit::take);
        return edit.done();
    }

    private final class Edit {
        private final Facts before;
        private final Facts after;
        private final Lists<ObjectiveId> childLists = new Lists<>(children, Comparator.comparing(ObjectiveId::value));
        private final Lists<KeyResultId> keyResultLists =
                new Lists<>(keyResults, Comparator.comparing(KeyResultId::value));
        private final Lists<KeyResultId> contributorLists =
                new Lists<>(contributors, Comparator.comparing(KeyResultId::value));
        private final Lists<KeyResultId> readerLists = new Lists<>(readers, Comparator.comparing(KeyResultId::value));
        private final Set<KeyResultId> movedKeyResults = new LinkedHashSet<>();

        Edit(Facts before, Facts after) {
            this.before = before;
            this.after = after;
        }

        void take(Touched touched) {
            if (touched.kind() == Touched.Kind.KEY_RESULT) movedKeyResults.add(new KeyResultId(touched.id()));
            if (touched.kind() == Touched.Kind.OBJECTIVE) takeObjective(new ObjectiveId(touched.id()));
        }

        /** An objective that is deleted or restored takes its key results with it. */
        private void takeObjective(ObjectiveId id) {
            Optional<Objective> old = before.objectives().find(id.value()).filter(Objective::counts);
            Optional<Objective> now = after.objectives().find(id.value()).filter(Objective::counts);
            old.map(Objective::parent).ifPresent(parent -> childLists.remove(parent.value(), id));
            now.map(Objective::parent).ifPresent(parent -> childLists.add(parent.value(), id));
            boolean known = before.objectives().has(id.value());
            if (!known) return;
            if (old.isEmpty() && now.isPresent()) movedKeyResults.addAll(ownedBy(id));
            else if (old.isPresent() && !sameAbove(old.get(), now)) movedKeyResults.addAll(keyResults(id));
        }

        private static boolean sameAbove(Objective old, Optional<Objective> now) {
            return now.filter(one ->
                            one.audience().countsAbove() == old.audience().countsAbove())
                    .isPresent();
        }

        /** Deleted ones are in no list. */
        private List<KeyResultId> ownedBy(ObjectiveId id) {
            return after.keyResults().stream()
                    .filter(keyResult -> keyResult.objective().equals(id))
                    .map(KeyResult::id)
                    .toList();
        }

        private void takeKeyResult(KeyResultId id) {
            alive(before, id).ifPresent(old -> {
                keyResultLists.remove(old.objective().value(), id);
                if (old.contributesTo() != null)
                    contributorLists.remove(old.contributesTo().value(), id);
                if (old.sourceKpi() != null) readerLists.remove(old.sourceKpi().value(), id);
            });
            alive(after, id).ifPresent(now -> {
                keyResultLists.add(now.objective().value(), id);
                if (now.contributesTo() != null && after.countsAbove(now))
                    contributorLists.add(now.contributesTo().value(), id);
                if (now.sourceKpi() != null) readerLists.add(now.sourceKpi().value(), id);
            });
        }

        Family done() {
            movedKeyResults.forEach(this::takeKeyResult);
            return new Family(childLists.done(), keyResultLists.done(), contributorLists.done(), readerLists.done());
        }

        private static Optional<KeyResult> alive(Facts facts, KeyResultId id) {
            return facts.keyResults().find(id.value()).filter(facts::counts);
        }
    }

    /** Sorted lists by owner, changed a few at a time. */
    private static final class Lists<T> {
        private final ById.Editor<List<T>> lists;
        private final Comparator<T> order;

        Lists(ById<List<T>> lists, Comparator<T> order) {
            this.lists = lists.edit();
            this.order = order;
        }

        void add(long owner, T member) {
            List<T> list = new ArrayList<>(lists.find(owner).orElse(List.of()));
            int at = Collections.binarySearch(list, member, order);
            if (at < 0) list.add(-at - 1, member);
            lists.put(owner, List.copyOf(list));
        }

        void remove(long owner, T member) {
            List<T> list = new ArrayList<>(lists.find(owner).orElse(List.of()));
            list.remove(member);
            lists.put(owner, List.copyOf(list));
        }

        ById<List<T>> done() {
            return lists.done();
        }
    }
}
