package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** An objective cannot be above itself. */
public final class ObjectiveWouldCycle extends Refusal {
    private static final long serialVersionUID = 1L;

    public ObjectiveWouldCycle(String objective, String parent) {
        super("objective-cycle", Kind.CONFLICT, Map.of("objective", objective, "parent", parent));
    }
}
