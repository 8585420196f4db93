package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A field that nobody reads; most likely it is mistyped. */
public final class FieldUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    public FieldUnknown(String name) {
        super("field-unknown", Kind.MALFORMED, Map.of("name", name));
    }
}
