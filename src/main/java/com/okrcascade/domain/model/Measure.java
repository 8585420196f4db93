package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a key result asks for, and how far a value is on the way. */
public sealed interface Measure permits Movement, Maintain, Milestones, DoneOrNot {
    /** One answer for each kind. */
    <T> T map(
            Function<Movement, T> movement,
            Function<Maintain, T> maintain,
            Function<Milestones, T> milestones,
            Function<DoneOrNot, T> done);

    UnitOfMeasure unit();

    Direction direction();

    /** The value before anything was entered. */
    Quantity baseline();

    /** The value that is 100 %; empty where that is a band. */
    Optional<Quantity> goal();

    Progress progress(Quantity current);

    /** An amount that helps, as a change of value: only a decrease subtracts it. */
    default Quantity helping(Quantity amount) {
        return direction() == Direction.DECREASE ? amount.negate() : amount;
    }

    /** The value that needs neither entries nor children on a day: that of milestones, which say when they were done. */
    default Optional<Quantity> valueOn(LocalDate day) {
        return Optional.empty();
    }

    /** Whether its value is a number of something that people name; what is reached one by one, or done, is only counted. */
    default boolean namesItsUnit() {
        return map(movement -> true, maintain -> true, milestones -> false, done -> false);
    }

    default Optional<Milestones> asMilestones() {
        return map(movement -> Optional.empty(), maintain -> Optional.empty(), Optional::of, done -> Optional.empty());
    }

    default Optional<Movement> asMovement() {
        return map(
                Optional::of, maintain -> Optional.empty(), milestones -> Optional.empty(), done -> Optional.empty());
    }
}
