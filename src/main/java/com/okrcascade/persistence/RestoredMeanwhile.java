package com.okrcascade.persistence;

import java.util.Objects;
import java.util.stream.Stream;

/** The revision that a write was computed from is gone: a backup was restored behind the back of this node. */
final class RestoredMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RestoredMeanwhile() {
        super("The revision that this was computed from is gone", null, false, false);
    }

    /** However it came wrapped. */
    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(RestoredMeanwhile.class::isInstance);
    }
}
