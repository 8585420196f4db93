package com.okrcascade.application.settings;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** By statuses nothing would ever be done when no status is named. */
public final class StatusesMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public StatusesMissing() {
        super("statuses-missing", Kind.INVALID, Map.of());
    }
}
