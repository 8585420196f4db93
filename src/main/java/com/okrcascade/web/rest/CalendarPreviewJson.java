package com.okrcascade.web.rest;

import com.okrcascade.application.company.PreviewCalendar;
import java.util.Map;

/** How many key results would be expected to be somewhere else today, and how healthy how many would be. */
public record CalendarPreviewJson(long paces, Map<String, Long> now, Map<String, Long> then) {
    static CalendarPreviewJson of(PreviewCalendar.Preview preview) {
        return new CalendarPreviewJson(
                preview.paces(),
                ThresholdsPreviewJson.named(preview.healths().now()),
                ThresholdsPreviewJson.named(preview.healths().then()));
    }
}
