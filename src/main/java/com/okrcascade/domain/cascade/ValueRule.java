package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;

/** How the value of a key result comes about. */
public enum ValueRule {
    /** The weight of the milestones that are done. */
    MILESTONES,
    /** What was read from its KPI. */
    KPI,
    /** The share of its issues that is done. */
    PERCENT_DONE,
    /** Its baseline, its own entries, and what the key results below it gained. */
    SUM,
    /** The level that was measured last below it. */
    LATEST,
    /** None of its own: its progress is the mean of those below it. */
    WEIGHTED_PROGRESS;

    /** Whether its own entries are part of its value: not where it takes that from children or milestones. */
    public boolean hasOwnValue() {
        return switch (this) {
            case KPI, PERCENT_DONE, SUM -> true;
            case MILESTONES, LATEST, WEIGHTED_PROGRESS -> false;
        };
    }

    /** @param sums whether anything contributes to it */
    static ValueRule of(KeyResult keyResult, boolean sums) {
        if (keyResult.measure().asMilestones().isPresent()) return MILESTONES;
        if (keyResult.sourceKpi() != null) return KPI;
        if (keyResult.isPercentDone()) return PERCENT_DONE;
        return switch (keyResult.rollUp()) {
            case SUM -> SUM;
            case LATEST -> sums ? LATEST : SUM;
            case WEIGHTED_PROGRESS -> WEIGHTED_PROGRESS;
        };
    }
}
