package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.pace.Expected;
import java.time.LocalDate;
import java.util.Collection;

/** How things stood, and what was planned, on an earlier day: always with the structure and the knowledge of now. */
public final class Past {
    private final Graph now;
    private final Family family;
    private final Memory memory;

    Past(Graph now, Family family, Memory memory) {
        this.now = now;
        this.family = family;
        this.memory = memory;
    }

    /**
     * How this stood on a day by what was entered for days up to then. Only what is asked for has a standing in it.
     *
     * @param gains of the key results asked for, up to that day at least
     */
    public Graph on(LocalDate day, Below below, Collection<DayGain> gains) {
        Facts then = now.facts().enteredBy(day, below.keyResults(), gains);
        Standings stood = Standings.of(then, family, now.queries(), now.calendar(), day, below);
        return new Graph(now.revision(), day, then, now.calendar(), family, stood, now.queries(), memory);
    }

    /** What a key result was expected to have gained when a day began, by the definitions of now. */
    public Expected planned(KeyResult keyResult, LocalDate day) {
        Plans plans = new Plans(now.facts(), family, now.calendar());
        return memory.plan(keyResult.id(), day, () -> plans.of(keyResult, day));
    }

    /**
     * Whether the value of a key result is nothing but its baseline and what was gained, by itself and by everything below
     * it, so that its past follows from the gains of the days since.
     */
    public boolean onlySums(KeyResult keyResult) {
        return memory.onlySums(keyResult.id(), () -> !now.isManual(keyResult) && everythingSums(keyResult));
    }

    private boolean everythingSums(KeyResult top) {
        return Below.of(family, top.id()).keyResults().stream()
                .map(id -> now.facts().keyResults().get(id.value()))
                .allMatch(Past::sums);
    }

    private static boolean sums(KeyResult keyResult) {
        return keyResult.rollUp() == KeyResultRollUp.SUM
                && keyResult.measure().asMovement().isPresent()
                && keyResult.sourceKpi() == null
                && !keyResult.isPercentDone();
    }
}
