package com.okrcascade.domain.access;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** There is no such thing, or not for this person; the two are not told apart. */
public final class NotThere extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super("not-there", Kind.NOT_FOUND, Map.of("what", what));
    }
}
