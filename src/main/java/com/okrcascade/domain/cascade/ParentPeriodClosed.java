package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A period opens again only below open ones. */
public final class ParentPeriodClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public ParentPeriodClosed(String parent) {
        super("parent-period-closed", Kind.CONFLICT, Map.of("parent", parent));
    }
}
