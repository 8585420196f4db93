package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** What is archived can only be read. */
public final class Archived extends Refusal {
    private static final long serialVersionUID = 1L;

    public Archived(String what) {
        super("archived", Kind.CONFLICT, Map.of("what", what));
    }
}
