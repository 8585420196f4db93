package com.okrcascade.application.port;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Another node already runs a newer version with a newer data model: until this one is upgraded, it only reads. */
public final class NewerVersionRuns extends Refusal {
    private static final long serialVersionUID = 1L;

    public NewerVersionRuns() {
        super("newer-version-runs", Kind.CONFLICT, Map.of());
    }
}
