package com.okrcascade.application.reconcile;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Finding;
import java.util.List;
import java.util.Set;

/** What the comparison of some issues, or of some sums, has shown. */
record Compared(Counts counts, List<Finding> findings, Set<IssueId> hints) {
    static final Compared NOTHING = new Compared(Counts.NONE, List.of(), Set.of());

    static final Compared FAILED = new Compared(new Counts(0, 0, 0, 1), List.of(), Set.of());

    static Compared sums(long compared, List<Finding> findings) {
        return new Compared(new Counts(compared, findings.size(), 0, 0), findings, Set.of());
    }
}
