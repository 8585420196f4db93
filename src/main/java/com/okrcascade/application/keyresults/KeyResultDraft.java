package com.okrcascade.application.keyresults;

import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person says about a key result. */
public record KeyResultDraft(
        ObjectiveId objective,
        String title,
        Movement movement,
        Optional<KeyResultRollUp> chosenRollUp,
        @Nullable Crediting crediting,
        @Nullable KeyResultId contributesTo,
        Weight weight,
        @Nullable UserKey owner,
        @Nullable LocalDate startDay) {
    public KeyResultDraft {
        title = Wording.title("title", title);
    }

    KeyResult asNew(KeyResultId id) {
        return as(id, 1, null, null);
    }

    KeyResult inPlaceOf(KeyResult before) {
        return as(before.id(), before.version() + 1, before.brokenDown(), before.closing());
    }

    private KeyResult as(KeyResultId id, int version, @Nullable BrokenDown brokenDown, @Nullable Closing closing) {
        return new KeyResult(
                id,
                version,
                objective,
                title,
                movement,
                rollUp(),
                crediting,
                contributesTo,
                weight,
                owner,
                startDay,
                brokenDown,
                closing,
                false);
    }

    /** Sums where units add up, else the weighted progress of what contributes, unless somebody says otherwise. */
    private KeyResultRollUp rollUp() {
        return chosenRollUp.orElse(KeyResultRollUp.SUM);
    }
}
