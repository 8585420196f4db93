package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result contributes to a key result of the parent objective, and to no other. */
public final class NotParentsKeyResult extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotParentsKeyResult() {
        super("not-parents-key-result", Kind.CONFLICT, Map.of());
    }
}
