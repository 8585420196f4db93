package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import java.util.List;
import java.util.Optional;

/**
 * How much of a key result is planned by those that sum into it. They need not add up to it: people edit targets, weeks
 * are created later.
 *
 * @param planned what they go for together
 * @param distance what the key result itself goes for
 */
public record PlannedBelow(Quantity planned, Quantity distance) {
    /** Nothing where nothing sums into the key result. */
    public static Optional<PlannedBelow> of(Graph graph, KeyResult keyResult) {
        List<KeyResultId> below = graph.whole().contributors(keyResult.id());
        if (keyResult.rollUp() != KeyResultRollUp.SUM || below.isEmpty()) return Optional.empty();
        Quantity planned = below.stream()
                .flatMap(id -> graph.whole().find(id).stream())
                .map(one -> one.movement().distance())
                .reduce(Quantity.ZERO, Quantity::plus);
        return keyResult.measure().asMovement().map(own -> new PlannedBelow(planned, own.distance()));
    }

    /** What nobody below goes for; of the other sign when they go for more than the whole. */
    public Quantity notPlanned() {
        return distance.minus(planned);
    }

    public boolean addsUp() {
        return notPlanned().isZero();
    }

    public boolean isTooMuch() {
        return notPlanned().signum() == -distance.signum();
    }
}
