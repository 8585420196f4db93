package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import java.util.Optional;
import java.util.function.Function;

/**
 * One member of a weighted mean: of an objective, or of a key result that averages. Without data it leaves the mean.
 *
 * @param keyResult the member, when it is a key result
 * @param objective the member, when it is an objective
 */
public record Item(
        Optional<KeyResult> keyResult,
        Optional<Objective> objective,
        Optional<Progress> progress,
        Progress expected,
        Weight weight) {
    static Item of(KeyResult keyResult, KeyResultStanding standing) {
        return new Item(
                Optional.of(keyResult), Optional.empty(), standing.progress(), standing.expected(), keyResult.weight());
    }

    static Item of(Objective objective, ObjectiveStanding standing) {
        return new Item(
                Optional.empty(),
                Optional.of(objective),
                standing.progress(),
                standing.expected().orElse(Progress.NONE),
                objective.weight());
    }

    /** One answer for each kind of member. */
    public <T> T map(Function<KeyResult, T> ofKeyResult, Function<Objective, T> ofObjective) {
        return keyResult.map(ofKeyResult).orElseGet(() -> ofObjective.apply(objective.orElseThrow()));
    }

    public boolean hasData() {
        return progress.isPresent();
    }

    Optional<Progress.Weighted> weighted() {
        return progress.map(value -> new Progress.Weighted(value, weight));
    }

    Optional<Progress.Weighted> weightedExpected() {
        return progress.map(value -> new Progress.Weighted(expected, weight));
    }
}
