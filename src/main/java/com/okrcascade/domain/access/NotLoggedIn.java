package com.okrcascade.domain.access;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Nobody is logged in, and this is for people who are. */
public final class NotLoggedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotLoggedIn() {
        super("not-logged-in", Kind.ANONYMOUS, Map.of());
    }
}
