package com.okrcascade.web.rest;

import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.pace.Health;
import org.jspecify.annotations.Nullable;

/** A status with its sentence. */
public record HealthJson(String status, ReasonJson reason) {
    static HealthJson of(Health health, @Nullable UnitOfMeasure unit, Sentences sentences) {
        return new HealthJson(health.status().name(), new ReasonJson(health.reason(), sentences.health(health, unit)));
    }
}
