package com.okrcascade.application.keyresults;

import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes back what a person wrote over a computed value, on the day on which it was written. */
public final class TakeBackCorrection {
    private final Writes writes;
    private final CheckIns checkIns;
    private final Booking booking;
    private final Clock clock;

    public TakeBackCorrection(Writes writes, CheckIns checkIns, Booking booking, Clock clock) {
        this.writes = writes;
        this.checkIns = checkIns;
        this.booking = booking;
        this.clock = clock;
    }

    /** @param number of the check-in that corrected */
    public void takeBack(Actor actor, KeyResultId id, long number) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            KeyResult keyResult = access.see(id);
            access.requireCorrect(keyResult);
            if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
            CheckIn corrected = checkIns.find(id, number)
                    .map(CheckIns.Numbered::checkIn)
                    .filter(checkIn -> checkIn.correction() != null)
                    .orElseThrow(() -> new NotThere(String.valueOf(number)));
            if (checkIns.takenBack(id).contains(number)) throw new CorrectionTakenBack();
            return Decision.Outcome.of(true, changes(graph, actor, corrected, number));
        });
    }

    private List<Change> changes(Graph graph, Actor actor, CheckIn corrected, long number) {
        CheckIn back = new CheckIn(
                corrected.keyResult(),
                corrected.day(),
                clock.instant(),
                null,
                corrected.confidence(),
                "",
                actor.key().orElseThrow(),
                null,
                number);
        List<Change> changes = new ArrayList<>(List.of(new Change.AppendCheckIn(back)));
        Optional.ofNullable(corrected.correction())
                .map(Correction::amount)
                .map(amount -> RecordCheckIn.entry(
                        back, Source.CORRECTION, amount.negate(), Reason.of(Reason.Code.TAKEN_BACK)))
                .ifPresent(entry -> changes.addAll(booking.of(graph, List.of(entry))));
        return changes;
    }
}
