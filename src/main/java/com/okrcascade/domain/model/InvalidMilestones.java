package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** There are no milestones, too many, two with one id, or none of them has weight. */
public final class InvalidMilestones extends Refusal {
    private static final long serialVersionUID = 1L;

    InvalidMilestones(int most) {
        super("invalid-milestones", Kind.INVALID, Map.of("most", most));
    }
}
