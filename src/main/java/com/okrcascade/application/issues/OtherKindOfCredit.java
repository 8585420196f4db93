package com.okrcascade.application.issues;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A link or query would give an amount where the share of issues that is done counts, or the other way round. */
public final class OtherKindOfCredit extends Refusal {
    private static final long serialVersionUID = 1L;

    OtherKindOfCredit() {
        super("other-kind-of-credit", Kind.CONFLICT, Map.of());
    }
}
