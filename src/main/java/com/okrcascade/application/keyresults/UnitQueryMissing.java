package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Units that share a whole find their issues by a query each: one query for all would count every issue for all. */
public final class UnitQueryMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitQueryMissing(String unit) {
        super("unit-query-missing", Kind.CONFLICT, Map.of("unit", unit));
    }
}
