package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for the whole product. */
public record SettingsJson(
        int version,
        @Nullable String doneRule,
        List<String> doneStatuses,
        List<String> excludedResolutions,
        int breakDownHorizon,
        int checkInDays,
        int graceDays,
        long settleSeconds) {
    static SettingsJson of(Settings settings) {
        return new SettingsJson(
                settings.version(),
                DoneRuleJson.word(settings.doneRule()),
                DoneRuleJson.statuses(settings.doneRule()),
                settings.excludedResolutions().stream().sorted().toList(),
                settings.breakDownHorizonQuarters(),
                settings.checkInDays(),
                settings.graceDays(),
                settings.settle().toSeconds());
    }
}
