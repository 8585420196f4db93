package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result cannot count toward itself. */
public final class ContributionWouldCycle extends Refusal {
    private static final long serialVersionUID = 1L;

    public ContributionWouldCycle(String keyResult, String parent) {
        super("contribution-cycle", Kind.CONFLICT, Map.of("keyResult", keyResult, "parent", parent));
    }
}
