package com.okrcascade.web.rest;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.model.CadenceDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cadence and its place in the chain. */
public record CadenceJson(
        long id,
        int version,
        String name,
        String unit,
        int count,
        @Nullable Long parentId,
        @Nullable Integer anchorYear,
        boolean active,
        ThresholdsJson thresholds) {

    /** Percentage points behind the plan. */
    public record ThresholdsJson(int onTrack, int atRisk) {
        static ThresholdsJson of(Thresholds thresholds) {
            return new ThresholdsJson(thresholds.onTrack(), thresholds.atRisk());
        }
    }

    static CadenceJson of(CadenceDefinition definition) {
        Cadence cadence = definition.cadence();
        return new CadenceJson(
                cadence.id().value(),
                definition.version(),
                cadence.name(),
                cadence.unit().name(),
                cadence.count(),
                Optional.ofNullable(cadence.parentId()).map(CadenceId::value).orElse(null),
                cadence.anchorYear(),
                cadence.active(),
                ThresholdsJson.of(cadence.thresholds()));
    }
}
