package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.model.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Periods that lie in this one are open and have to be closed before or with it. */
public final class PeriodsBelowOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    public PeriodsBelowOpen(List<Period> open) {
        super("periods-below-open", Kind.CONFLICT, Map.of("count", open.size(), "periods", names(open)));
    }

    private static String names(List<Period> open) {
        return open.stream().map(Period::name).collect(Collectors.joining(", "));
    }
}
