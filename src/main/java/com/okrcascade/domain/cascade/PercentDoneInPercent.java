package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The share of the issues that is done is measured in percent. */
public final class PercentDoneInPercent extends Refusal {
    private static final long serialVersionUID = 1L;

    PercentDoneInPercent() {
        super("percent-done-in-percent", Kind.CONFLICT, Map.of());
    }
}
