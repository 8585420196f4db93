package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The key result moves by itself; a check-in only confirms it. */
public final class NotManual extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotManual() {
        super("not-manual", Kind.CONFLICT, Map.of());
    }
}
