package com.okrcascade.application.writing;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** An idempotency key names one request; this one came with another body. */
public final class KeyUsedForAnotherRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyUsedForAnotherRequest() {
        super("idempotency-key-reused", Kind.CONFLICT, Map.of());
    }
}
