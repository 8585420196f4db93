package com.okrcascade.application.reconcile;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Place;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What one kind of run does, step by step. A step that was done and not recorded is done again, without harm. */
public interface Walk {
    RunKind kind();

    /** Where a run begins. */
    Place beginning(boolean full);

    Step step(Run run);

    /**
     * What one step did.
     *
     * @param next where the next one begins; empty when the walk is over
     * @param hints the issues that crediting should look at
     */
    record Step(Optional<Place> next, Counts more, List<Finding> findings, Collection<IssueId> hints) {
        static Step of(Optional<Place> next, Compared compared) {
            return new Step(next, compared.counts(), compared.findings(), compared.hints());
        }
    }
}
