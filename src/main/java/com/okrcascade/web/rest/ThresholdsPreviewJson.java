package com.okrcascade.web.rest;

import com.okrcascade.application.company.HealthChange;
import com.okrcascade.domain.pace.HealthStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many key results are how healthy, as it is and as it would be; a health that none has is left out. */
public record ThresholdsPreviewJson(Map<String, Long> now, Map<String, Long> then) {
    static ThresholdsPreviewJson of(HealthChange preview) {
        return new ThresholdsPreviewJson(named(preview.now()), named(preview.then()));
    }

    static Map<String, Long> named(Map<HealthStatus, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((status, count) -> named.put(status.name(), count));
        return named;
    }
}
