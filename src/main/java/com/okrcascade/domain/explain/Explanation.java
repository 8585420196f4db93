package com.okrcascade.domain.explain;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.cascade.ValueRule;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a number is what it is on a day. The amounts of its parts add up to the value; what they have of what they weigh
 * makes the progress of a mean.
 *
 * @param rule how the value comes about; empty for an objective, which has none
 */
public record Explanation(
        LocalDate day,
        Optional<ValueRule> rule,
        Optional<Quantity> value,
        Optional<Progress> progress,
        List<Part> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * Of a key result on the day of a graph.
     *
     * @param own its entries up to that day
     */
    public static Explanation of(Graph graph, KeyResult keyResult, OwnEntries own, Sight sight) {
        KeyResultStanding standing = graph.standing(keyResult.id());
        List<Part> parts = new ArrayList<>();
        if (standing.current().isPresent()) parts.addAll(new ValueParts(graph, keyResult, own, sight).all());
        if (keyResult.averages()) parts.addAll(Members.of(graph.items(keyResult), sight));
        return new Explanation(
                graph.today(), Optional.of(graph.valueRule(keyResult)), standing.current(), standing.progress(), parts);
    }

    /** Of an objective on the day of a graph. */
    public static Explanation of(Graph graph, Objective objective, Sight sight) {
        return new Explanation(
                graph.today(),
                Optional.empty(),
                Optional.empty(),
                graph.standing(objective.id()).progress(),
                Members.of(graph.items(objective), sight));
    }

    /** Whether the progress is a mean of others and does not follow from a value. */
    public boolean averages() {
        return rule.isEmpty() || parts.stream().anyMatch(part -> part.amount().isEmpty());
    }

    /** What the amounts come to. */
    public Optional<Quantity> sum() {
        return parts.stream().flatMap(part -> part.amount().stream()).reduce(Quantity::plus);
    }

    /** What the members of the mean have of what they weigh. */
    public Share shares() {
        return parts.stream()
                .filter(part -> part.amount().isEmpty())
                .flatMap(part -> part.share().stream())
                .reduce(Share.NONE, Share::plus);
    }

    /** Whether the lines make the whole: they must, unless something was written while they were read. */
    public boolean addsUp() {
        if (!sum().equals(value)) return false;
        if (!averages()) return true;
        Share all = shares();
        return progress.equals(
                Progress.share(all.done().tenThousandths(), all.weight().tenThousandths()));
    }
}
