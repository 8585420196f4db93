package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A text that must not be empty is. */
public final class TextMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public TextMissing() {
        super("text-missing", Kind.INVALID, Map.of());
    }
}
