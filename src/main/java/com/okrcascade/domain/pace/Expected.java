package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.util.List;

/**
 * What a key result should have gained by a day.
 *
 * @param distance from its baseline to its target; negative for a decrease
 * @param gain the part of it that is expected by then
 */
public record Expected(Quantity distance, Quantity gain) {
    /** Of what is not on its way from a baseline to a target. */
    public static final Expected NONE = new Expected(Quantity.ZERO, Quantity.ZERO);

    /** The same for each working day that is over. */
    public static Expected linear(Quantity distance, Elapsed elapsed) {
        return new Expected(distance, distance.share(elapsed.days(), elapsed.of()));
    }

    /**
     * The plan of the children, and a straight line for what they leave unplanned. When they plan more than the whole,
     * that rest is negative: by the last day exactly the whole is expected.
     */
    public static Expected ofChildren(Quantity distance, List<Expected> children, Elapsed elapsed) {
        Quantity unplanned = distance;
        Quantity gain = Quantity.ZERO;
        for (Expected child : children) {
            unplanned = unplanned.minus(child.distance);
            gain = gain.plus(child.gain);
        }
        return new Expected(distance, gain.plus(linear(unplanned, elapsed).gain));
    }

    public Progress progress() {
        return Progress.of(gain, distance);
    }
}
