package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The key result has no such milestone, or none at all. */
public final class NoSuchMilestone extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchMilestone(String what) {
        super("no-such-milestone", Kind.CONFLICT, Map.of("what", what));
    }
}
