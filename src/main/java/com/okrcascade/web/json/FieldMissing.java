package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A field that is needed is not there. */
public final class FieldMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public FieldMissing() {
        super("field-missing", Kind.MALFORMED, Map.of());
    }
}
