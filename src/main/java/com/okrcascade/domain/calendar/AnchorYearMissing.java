package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A cadence of several years must say which fiscal year is its first. */
public final class AnchorYearMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public AnchorYearMissing(String name) {
        super("anchor-year-missing", Kind.INVALID, Map.of("name", name));
    }
}
