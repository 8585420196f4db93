package com.okrcascade.domain.credit;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an issue may give to a target, with everything of the graph that the decision needs.
 *
 * @param link the hand link it came by, null when a query found it
 * @param query the query that found it, null when linked by hand
 * @param tree the top of its summing tree; null for a KPI
 * @param depth how many contributions it is below that top
 * @param window the target's counting window; null for a KPI, whose buckets take any day
 * @param periodName of the window
 * @param closed whether the target's period is closed
 * @param measure what the target asks for; null for a KPI
 */
public record Candidate(
        Target target,
        @Nullable LinkId link,
        @Nullable QueryId query,
        CreditRule rule,
        DoneRule doneRule,
        @Nullable KeyResultId tree,
        int depth,
        @Nullable Window window,
        String periodName,
        boolean closed,
        @Nullable Measure measure) {
    boolean byHand() {
        return link != null;
    }
}
