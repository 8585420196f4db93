package com.okrcascade.proof.model;

import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.Visibility;
import com.okrcascade.proof.model.oracle.Done;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawMilestone;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.RawRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the oracle's plain rows say in the product's words. */
final class Drafts {
    static final String DOLLARS = "USD";
    static final String DEALS = "deals";
    static final String PERCENT = "%";
    static final String DONE = "done";
    static final String MILESTONES = "milestones";

    private Drafts() {}

    static KeyResultDraft of(RawKeyResult raw) {
        return new KeyResultDraft(
                new ObjectiveId(raw.objective),
                "From " + raw.baseline + " to " + raw.target,
                measure(raw),
                reached(raw),
                Optional.of(rollUp(raw.takes)),
                raw.rule == null ? null : new Crediting(rule(raw.rule), raw.done == null ? null : rule(raw.done)),
                raw.kpi == null ? null : new KpiId(raw.kpi),
                raw.into == null ? null : new KeyResultId(raw.into),
                new Weight(raw.weight),
                null,
                raw.startDay,
                null);
    }

    private static Set<Integer> reached(RawKeyResult raw) {
        return raw.milestones.stream()
                .filter(milestone -> milestone.doneOn() != null)
                .map(RawMilestone::id)
                .collect(Collectors.toSet());
    }

    private static Measure measure(RawKeyResult raw) {
        return switch (raw.kind) {
            case MOVE -> new Movement(unit(raw.unit), Quantity.of(raw.baseline), Quantity.of(raw.target));
            case MAINTAIN ->
                new Maintain(
                        unit(raw.unit),
                        Quantity.of(raw.baseline.min(raw.target)),
                        Quantity.of(raw.baseline.max(raw.target)),
                        null,
                        false);
            case DONE -> new DoneOrNot();
            case MILESTONES ->
                new Milestones(raw.milestones.stream().map(Drafts::milestone).toList());
        };
    }

    private static Milestone milestone(RawMilestone raw) {
        return new Milestone(raw.id(), "Milestone " + raw.id(), new Weight(raw.weight()), raw.due(), null);
    }

    static ObjectiveDraft of(RawObjective raw) {
        return new ObjectiveDraft(
                "Objective",
                "",
                new UnitId(1),
                new PeriodId(raw.period),
                raw.parent == null ? null : new ObjectiveId(raw.parent),
                null,
                raw.aspirational ? ObjectiveKind.ASPIRATIONAL : ObjectiveKind.COMMITTED,
                rollUp(raw.of),
                new Weight(raw.weight),
                raw.byWeakest ? HealthBy.WEAKEST : HealthBy.PACE,
                audience(raw.seen));
    }

    private static Audience audience(RawObjective.Seen seen) {
        return switch (seen) {
            case BY_ALL -> Audience.EVERYONE;
            case BY_SOME -> new Audience(Visibility.PEOPLE, Set.of(), true);
            case BY_SOME_AND_LEFT_OUT -> new Audience(Visibility.PEOPLE, Set.of(), false);
        };
    }

    static @Nullable CreditRule rule(@Nullable RawRule raw) {
        if (raw == null) return null;
        return switch (raw.kind()) {
            case COUNT -> new CreditRule.Count();
            case FIXED -> new CreditRule.Fixed(Quantity.of(raw.fixed()));
            case AMOUNT -> new CreditRule.Field("amount");
            case PERCENT -> new CreditRule.PercentDone(null);
            case PERCENT_BY_AMOUNT -> new CreditRule.PercentDone("amount");
        };
    }

    static DoneRule rule(Done raw) {
        return switch (raw) {
            case BY_RESOLUTION -> new DoneRule.ByResolution();
            case BY_CATEGORY -> new DoneRule.ByDoneCategory();
            case BY_DONE_STATUS -> new DoneRule.ByStatuses(Set.of("3"));
            case BY_UNUSED_STATUS -> new DoneRule.ByStatuses(Set.of("7"));
        };
    }

    static UnitOfMeasure unit(String name) {
        return switch (name) {
            case DOLLARS -> new UnitOfMeasure(name, UnitKind.MONEY, 2);
            case DEALS, DONE -> new UnitOfMeasure(name, UnitKind.COUNT, 0);
            case MILESTONES -> new UnitOfMeasure(name, UnitKind.OTHER, 0);
            default -> new UnitOfMeasure(name, UnitKind.PERCENT, 1);
        };
    }

    private static KeyResultRollUp rollUp(RawKeyResult.Takes takes) {
        return switch (takes) {
            case SUM -> KeyResultRollUp.SUM;
            case LATEST -> KeyResultRollUp.LATEST;
            case WEIGHTED -> KeyResultRollUp.WEIGHTED_PROGRESS;
        };
    }

    private static ObjectiveRollUp rollUp(RawObjective.Of of) {
        return switch (of) {
            case KEY_RESULTS -> ObjectiveRollUp.KEY_RESULTS;
            case CHILDREN -> ObjectiveRollUp.CHILDREN;
            case BOTH -> ObjectiveRollUp.BOTH;
        };
    }

    /** The first row of a kind in what was written. */
    static <T extends Change> T written(Journal.Batch batch, Class<T> kind) {
        return batch.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
