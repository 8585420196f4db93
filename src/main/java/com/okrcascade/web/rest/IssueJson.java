package com.okrcascade.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the issue panel shows. */
public record IssueJson(
        long issueId, String issueKey, boolean mayLink, boolean hasChildren, long revision, List<Attached> targets) {

    /** One target of the issue. */
    public record Attached(
            @Nullable Long linkId,
            @Nullable Long queryId,
            String via,
            @Nullable String viaIssueKey,
            boolean throughChildren,
            Thing target,
            @Nullable Credit credit,
            @Nullable String current,
            @Nullable String targetValue,
            @Nullable String baseline,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable Long progress,
            @Nullable Long expected,
            @Nullable HealthJson health,
            boolean restricted,
            List<Step> path,
            @Nullable Kpi kpi) {}

    /** A key result or KPI by name. */
    public record Thing(
            String type,
            long id,
            String key,
            String title,
            @Nullable Long objectiveId,
            String direction,
            @Nullable String creditRule,
            String unitOfMeasure,
            String unitKind,
            int decimals) {}

    /** What the issue gives. */
    public record Credit(
            String amount,
            String wouldGive,
            String state,
            @Nullable String day,
            @Nullable ReasonJson reason,
            @Nullable Place countedIn) {}

    /** Where it counts instead. */
    public record Place(long id, String key, String title) {}

    /** One step up to the goal. */
    public record Step(
            String type,
            long id,
            long objectiveId,
            String key,
            String title,
            String periodName,
            @Nullable Long progress,
            @Nullable Long progressBefore,
            @Nullable Long expected,
            HealthJson health) {}

    /** What a KPI shows. */
    public record Kpi(String status, @Nullable String latest, String bucket, boolean enterByHand) {}

    /** A target that the issue could be linked to. */
    public record Candidate(
            String type,
            long id,
            String key,
            String title,
            String where,
            @Nullable String wouldGive,
            @Nullable String creditRule,
            String unitOfMeasure,
            String unitKind,
            int decimals,
            boolean linked,
            @Nullable Refused refusal,
            String group) {}

    /** Why it cannot be linked. */
    public record Refused(String text) {}
}
