package com.okrcascade.application.port;

import com.okrcascade.domain.model.UserKey;

/**
 * Proof that a creation with an idempotency key has happened, written with what it created.
 *
 * @param fingerprint of the request, so that a key is not taken for another request
 * @param created the id of what was created
 */
public record Receipt(UserKey user, String key, String fingerprint, long created) {}
