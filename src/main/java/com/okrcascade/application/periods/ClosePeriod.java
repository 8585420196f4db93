package com.okrcascade.application.periods;

import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.ClosingRules;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Closes a period: what its key results reached, and the score of that, are kept as they are. The live values go on
 * following the issues, so nothing is credited anew.
 */
public final class ClosePeriod {
    private final Writes writes;

    public ClosePeriod(Writes writes) {
        this.writes = writes;
    }

    /**
     * Closes it with these scores; a key result that nobody names gets the proposed one.
     *
     * @param withBelow whether open periods below it close in the same write
     */
    public void close(Actor actor, PeriodId id, boolean withBelow, List<FinalScore> scores) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor).requireManagePeriods();
            scores.forEach(score -> access.requireSeen(score.keyResult(), "key result", "keyResultId"));
            Period period = graph.facts().periods().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
            ClosingRules rules = new ClosingRules(graph);
            rules.checkClose(period, withBelow);
            List<Period> closing = new ArrayList<>(rules.openBelow(period));
            closing.add(period);
            return Decision.Outcome.of(true, changes(graph, rules, closing, scores));
        });
    }

    private static List<Change> changes(
            Graph graph, ClosingRules rules, List<Period> closing, List<FinalScore> scores) {
        Map<KeyResultId, FinalScore> said = byKeyResult(scores);
        List<Change> changes = new ArrayList<>();
        for (Period period : closing) {
            changes.add(new Change.PutPeriod(period.in(PeriodState.CLOSED)));
            for (KeyResult keyResult : rules.keyResultsOf(period.id())) {
                Closing frozen = frozen(graph.standing(keyResult.id()), said.remove(keyResult.id()));
                changes.add(new Change.PutKeyResult(keyResult.closedWith(frozen)));
            }
        }
        if (!said.isEmpty()) throw new ReferenceMissing("key result").at("keyResultId");
        return changes;
    }

    private static Closing frozen(KeyResultStanding standing, @Nullable FinalScore said) {
        @Nullable Quantity value = standing.current().orElse(null);
        Score proposed = standing.progress().map(Score::of).orElse(Score.NONE);
        return said == null
                ? Closing.asProposed(value, proposed)
                : new Closing(value, proposed, said.score(), said.reason());
    }

    /** Whoever names a key result twice means the last one. */
    private static Map<KeyResultId, FinalScore> byKeyResult(List<FinalScore> scores) {
        Map<KeyResultId, FinalScore> said = new HashMap<>();
        scores.forEach(score -> said.put(score.keyResult(), score));
        return said;
    }
}
