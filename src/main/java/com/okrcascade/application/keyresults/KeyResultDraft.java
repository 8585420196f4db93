package com.okrcascade.application.keyresults;

import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import com.okrcascade.domain.pace.SetByHand;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a key result.
 *
 * @param reached the ids of the milestones that are done
 */
public record KeyResultDraft(
        ObjectiveId objective,
        String title,
        Measure measure,
        Set<Integer> reached,
        Optional<KeyResultRollUp> chosenRollUp,
        @Nullable Crediting crediting,
        @Nullable KpiId sourceKpi,
        @Nullable KeyResultId contributesTo,
        Weight weight,
        @Nullable UserKey owner,
        @Nullable LocalDate startDay,
        @Nullable SetByHand healthOverride) {
    public KeyResultDraft {
        title = Wording.title("title", title);
    }

    /** One that is not read from a KPI and whose health nobody has judged by hand; no milestone is reached. */
    public static KeyResultDraft of(
            ObjectiveId objective,
            String title,
            Measure measure,
            Optional<KeyResultRollUp> rollUp,
            @Nullable Crediting crediting,
            @Nullable KeyResultId contributesTo,
            Weight weight,
            @Nullable UserKey owner,
            @Nullable LocalDate startDay) {
        return new KeyResultDraft(
                objective,
                title,
                measure,
                Set.of(),
                rollUp,
                crediting,
                null,
                contributesTo,
                weight,
                owner,
                startDay,
                null);
    }

    /** The same with another place to contribute to and another KPI to read. */
    KeyResultDraft into(@Nullable KeyResultId above, @Nullable KpiId kpi) {
        return new KeyResultDraft(
                objective,
                title,
                measure,
                reached,
                chosenRollUp,
                crediting,
                kpi,
                above,
                weight,
                owner,
                startDay,
                healthOverride);
    }

    KeyResult asNew(KeyResultId id, LocalDate today) {
        return as(id, 1, measure(Optional.empty(), today), null, null);
    }

    KeyResult inPlaceOf(KeyResult before, LocalDate today) {
        Measure now = measure(Optional.of(before.measure()), today);
        return as(before.id(), before.version() + 1, now, before.brokenDown(), before.closing());
    }

    /** What was reached before keeps its day. */
    private Measure measure(Optional<Measure> before, LocalDate today) {
        return measure.map(
                movement -> movement,
                maintain -> maintain,
                milestones -> milestones.reached(reached, before.flatMap(Measure::asMilestones), today),
                done -> done);
    }

    private KeyResult as(
            KeyResultId id, int version, Measure aim, @Nullable BrokenDown brokenDown, @Nullable Closing closing) {
        return new KeyResult(
                id,
                version,
                objective,
                title,
                aim,
                rollUp(),
                crediting,
                sourceKpi,
                contributesTo,
                weight,
                owner,
                startDay,
                healthOverride,
                brokenDown,
                closing,
                false);
    }

    /** Sums where units add up, else the weighted progress of what contributes, unless somebody says otherwise. */
    private KeyResultRollUp rollUp() {
        return chosenRollUp.orElse(KeyResultRollUp.SUM);
    }
}
