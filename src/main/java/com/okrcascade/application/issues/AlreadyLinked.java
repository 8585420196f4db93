package com.okrcascade.application.issues;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The issue is linked to this already. */
public final class AlreadyLinked extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyLinked() {
        super("already-linked", Kind.CONFLICT, Map.of());
    }
}
