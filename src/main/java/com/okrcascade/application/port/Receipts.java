package com.okrcascade.application.port;

import com.okrcascade.domain.model.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Idempotency keys of the last 24 hours. */
public interface Receipts {
    /** How long a key is remembered. */
    Duration KEPT = Duration.ofHours(24);

    Optional<Receipt> find(UserKey user, String key);

    /** Forgets those written before a time. */
    void prune(Instant before);
}
