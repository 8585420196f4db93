package com.okrcascade.web.rest;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import com.okrcascade.domain.calendar.Thresholds.ShareOfExpected;
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
        ThresholdsJson thresholds,
        ThresholdsJson standardThresholds) {

    /** By percentage points behind the plan, or by the percentage of what is expected. */
    public record ThresholdsJson(String by, int onTrack, int atRisk) {
        static ThresholdsJson of(Thresholds thresholds) {
            By by = thresholds.map(points -> By.POINTS_BEHIND, share -> By.SHARE_OF_EXPECTED);
            return new ThresholdsJson(by.name(), thresholds.onTrack(), thresholds.atRisk());
        }
    }

    /** What limits count, by the words that stand for it. */
    enum By {
        POINTS_BEHIND,
        SHARE_OF_EXPECTED;

        Thresholds of(int onTrack, int atRisk) {
            return switch (this) {
                case POINTS_BEHIND -> new PointsBehind(onTrack, atRisk);
                case SHARE_OF_EXPECTED -> new ShareOfExpected(onTrack, atRisk);
            };
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
                ThresholdsJson.of(cadence.thresholds()),
                ThresholdsJson.of(cadence.standardThresholds()));
    }
}
