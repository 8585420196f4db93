package com.okrcascade.bench;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Total;
import java.util.List;

/** The value of a week and of the goal above it at one moment, to see whether everything between moved as it should. */
final class Levels {
    private final KeyResult week;
    private final KeyResult goal;
    private final Quantity ofWeek;
    private final Quantity ofGoal;

    Levels(Graph graph, KeyResult week) {
        this.week = week;
        List<KeyResult> above = graph.contributesTo(week);
        goal = above.get(above.size() - 1);
        ofWeek = value(graph, week);
        ofGoal = value(graph, goal);
    }

    /** Whether the week has gained at least so much since, and each level above is what is below it. */
    boolean gained(Graph now, Quantity amount) {
        boolean there = value(now, week).compareTo(ofWeek.plus(amount)) >= 0;
        if (there && !now.contributesTo(week).stream().allMatch(level -> addsUp(now, level))) {
            throw new IllegalStateException("the levels do not add up");
        }
        return there;
    }

    /** Refuses to go on when the goal has not gained exactly so much since: a fast wrong number is worth nothing. */
    void requireGoalGained(Graph now, Quantity amount) {
        Quantity gained = value(now, goal).minus(ofGoal);
        if (!gained.equals(amount)) throw new IllegalStateException("the goal gained " + gained + " and not " + amount);
    }

    private static boolean addsUp(Graph graph, KeyResult level) {
        Quantity own =
                graph.facts().totals().find(level.id().value()).map(Total::gain).orElse(Quantity.ZERO);
        Quantity below = graph.contributors(level.id()).stream()
                .map(id -> gain(graph, id))
                .reduce(own, Quantity::plus);
        return gain(graph, level.id()).equals(below);
    }

    private static Quantity gain(Graph graph, KeyResultId id) {
        KeyResult keyResult = graph.find(id).orElseThrow();
        return value(graph, keyResult).minus(keyResult.movement().baseline());
    }

    private static Quantity value(Graph graph, KeyResult keyResult) {
        return graph.standing(keyResult.id()).current().orElseThrow();
    }
}
