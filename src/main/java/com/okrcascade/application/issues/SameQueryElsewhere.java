package com.okrcascade.application.issues;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Another key result of the same tree has this query, and some days would count in both. */
public final class SameQueryElsewhere extends Refusal {
    private static final long serialVersionUID = 1L;

    public SameQueryElsewhere() {
        super("same-query-elsewhere", Kind.CONFLICT, Map.of());
    }
}
