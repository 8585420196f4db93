package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The body is not a JSON object. */
public final class NotJson extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotJson() {
        super("not-json", Kind.MALFORMED, Map.of());
    }
}
