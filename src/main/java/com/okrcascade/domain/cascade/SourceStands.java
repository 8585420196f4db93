package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result that has a value keeps its source: a KPI, or entries and what contributes to it. */
public final class SourceStands extends Refusal {
    private static final long serialVersionUID = 1L;

    SourceStands(String keyResult) {
        super("source-stands", Kind.CONFLICT, Map.of("keyResult", keyResult));
    }
}
