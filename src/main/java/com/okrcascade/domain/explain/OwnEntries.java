package com.okrcascade.domain.explain;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Source;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of one key result come to: source by source, and issue by issue for those that gave most. Takes the
 * entries of an issue one after the other, so that it never holds more than it shows, however long the ledger is.
 */
public final class OwnEntries implements Consumer<LedgerEntry> {
    /** Of more issues than these nobody is asked whether the reader may see them. */
    private static final int MOST_ISSUES = 500;

    private static final Comparator<OfIssue> SMALLEST_FIRST = Comparator.comparing(OfIssue::size)
            .thenComparing(one -> -one.issue().value());

    private final PriorityQueue<OfIssue> biggest = new PriorityQueue<>(SMALLEST_FIRST);
    private final Map<Source, Quantity> others = new EnumMap<>(Source.class);
    private Share smaller = Share.NONE;
    private @Nullable OfIssue current;

    /** What one issue gives, and what percent done divides by on account of it. */
    record OfIssue(IssueId issue, Share given) {
        Quantity size() {
            return Quantity.greatest(given.done().abs(), given.weight().abs());
        }
    }

    @Override
    public void accept(LedgerEntry entry) {
        @Nullable IssueId issue = entry.issue();
        if (issue == null) others.merge(entry.source(), entry.amount(), Quantity::plus);
        else add(new OfIssue(issue, new Share(entry.amount(), entry.weight())));
    }

    /** The issues that gave most: whoever explains asks which of them the reader may see. */
    public List<IssueId> issues() {
        return biggestFirst().stream().map(OfIssue::issue).toList();
    }

    /** Whether there are no others. */
    public boolean listsAll() {
        return smaller().isZero();
    }

    List<OfIssue> biggestFirst() {
        endOfIssue();
        return biggest.stream().sorted(SMALLEST_FIRST.reversed()).toList();
    }

    /** Of the issues that are not among those. */
    Share smaller() {
        endOfIssue();
        return smaller;
    }

    Quantity of(Source source) {
        return others.getOrDefault(source, Quantity.ZERO);
    }

    private void add(OfIssue more) {
        @Nullable OfIssue before = current;
        if (before == null || !before.issue().equals(more.issue())) {
            endOfIssue();
            current = more;
        } else current = new OfIssue(more.issue(), before.given().plus(more.given()));
    }

    /** What was taken back in the end is left out. */
    private void endOfIssue() {
        @Nullable OfIssue done = current;
        current = null;
        if (done == null || done.given().isZero()) return;
        biggest.add(done);
        if (biggest.size() > MOST_ISSUES)
            smaller = smaller.plus(biggest.remove().given());
    }
}
