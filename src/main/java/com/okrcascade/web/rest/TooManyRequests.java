package com.okrcascade.web.rest;

import com.okrcascade.domain.Refusal;
import java.time.Duration;
import java.util.Map;

/** One person keeps the server busier than one person may. */
final class TooManyRequests extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyRequests(Duration wait) {
        super(
                "too-many-requests",
                Kind.TOO_MANY,
                Map.of("seconds", wait.plusMillis(999).toSeconds()));
    }
}
