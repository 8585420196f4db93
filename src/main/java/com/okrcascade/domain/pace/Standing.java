package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Progress;
import java.util.Optional;

/**
 * Where something is and where it should be.
 *
 * @param progress empty when there is no data
 * @param aspirational 0.7 of an aspirational goal is a success; Google's rule
 */
public record Standing(
        Optional<Progress> progress,
        Progress expected,
        Window window,
        boolean aspirational,
        Freshness freshness,
        Rates rates,
        Optional<SetByHand> setByHand) {
    /** Without rates, always fresh, not judged by hand: what an objective needs. */
    public static Standing of(Optional<Progress> progress, Progress expected, Window window, boolean aspirational) {
        return new Standing(
                progress, expected, window, aspirational, new Freshness.Fresh(), Rates.UNKNOWN, Optional.empty());
    }
}
