package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A field takes one of a few words, and this is another. */
public final class NotOneOf extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotOneOf(String allowed) {
        super("not-one-of", Kind.MALFORMED, Map.of("allowed", allowed));
    }
}
