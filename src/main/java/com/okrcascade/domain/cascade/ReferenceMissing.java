package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** What was referred to is not there any more. */
public final class ReferenceMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReferenceMissing(String what) {
        super("reference-missing", Kind.CONFLICT, Map.of("what", what));
    }
}
