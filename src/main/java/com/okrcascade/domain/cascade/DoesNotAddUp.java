package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** These key results have other units of measure or directions, or ones that do not add up. */
public final class DoesNotAddUp extends Refusal {
    private static final long serialVersionUID = 1L;

    public DoesNotAddUp(String parent) {
        super("does-not-add-up", Kind.CONFLICT, Map.of("parent", parent));
    }
}
