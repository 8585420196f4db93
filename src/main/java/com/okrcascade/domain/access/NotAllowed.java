package com.okrcascade.domain.access;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The person may see this but not do it. */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not-allowed", Kind.FORBIDDEN, Map.of());
    }
}
