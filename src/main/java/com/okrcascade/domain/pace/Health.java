package com.okrcascade.domain.pace;

import java.util.Map;

/**
 * A status that is never without its reason. The reason is a code with the facts its sentence mentions; the sentence
 * itself is made in the reader's language.
 */
public record Health(HealthStatus status, String reason, Map<String, Object> facts) {
    public Health {
        facts = Map.copyOf(facts);
    }

    static Health of(HealthStatus status, String reason) {
        return new Health(status, reason, Map.of());
    }

    /** The key of its sentence in the translations. */
    public String messageKey() {
        return "okr.health.reason." + reason;
    }
}
