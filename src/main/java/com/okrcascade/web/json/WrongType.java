package com.okrcascade.web.json;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A field holds something else than it takes. */
public final class WrongType extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongType(String wanted) {
        super("wrong-type", Kind.MALFORMED, Map.of("wanted", wanted));
    }
}
