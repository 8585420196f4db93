package com.okrcascade.application.port;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs of reconcile and rebuild, and what they found. They are no revisions: nobody's numbers depend on them. */
public interface Runs {
    /** How many findings of a run are kept; all are counted. */
    int MOST_FINDINGS = 100;

    /** How many runs of a kind are kept. */
    int KEPT = 30;

    /** Newest first. */
    List<Run> last(RunKind kind, int limit);

    default Optional<Run> newest(RunKind kind) {
        return last(kind, 1).stream().findFirst();
    }

    /** @return false when a run of this kind has this number already: another node was faster */
    boolean begin(Run run);

    /**
     * Replaces a run by what it became, with what the step found and hints for the issues it found it on, all or nothing.
     *
     * @return false when the run is no longer as it was before the step: another node took it
     */
    boolean step(Run before, Run after, List<Finding> findings, Collection<IssueId> hints);

    /** In the order in which they were found. */
    List<Finding> findings(Run run);

    /** Forgets all but the last {@link #KEPT} runs of each kind, with what they found. */
    void prune();
}
