package com.okrcascade.web.rest;

import com.okrcascade.application.settings.PreviewSettings;
import java.util.Map;

/**
 * How healthy how many key results would be, and which of the newest issues would count otherwise.
 *
 * @param looked 0 when the same issues count
 */
public record SettingsPreviewJson(Map<String, Long> now, Map<String, Long> then, int looked, int joining, int leaving) {
    static SettingsPreviewJson of(PreviewSettings.Preview preview) {
        return new SettingsPreviewJson(
                ThresholdsPreviewJson.named(preview.healths().now()),
                ThresholdsPreviewJson.named(preview.healths().then()),
                preview.looked(),
                preview.joining(),
                preview.leaving());
    }
}
