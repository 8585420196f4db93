package com.okrcascade.web.rest;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A change must say which version it is about, in If-Match. */
public final class VersionMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super("version-missing", Kind.VERSION_MISSING, Map.of());
    }
}
