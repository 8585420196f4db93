package com.okrcascade.web.rest;

import com.okrcascade.application.keyresults.ReadForecast;
import com.okrcascade.domain.pace.Forecast;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a target will be reached, as likely as not and very likely; later than notWithin no day is named, and none with
 * too few days behind.
 */
public record ForecastJson(@Nullable String p50, @Nullable String p85, @Nullable String notWithin, boolean tooFewDays) {
    /** Null where there is nothing to say. */
    static @Nullable ForecastJson of(ReadForecast.Outlook outlook) {
        if (outlook.tooFewDays()) return new ForecastJson(null, null, null, true);
        return outlook.forecast().map(ForecastJson::of).orElse(null);
    }

    private static ForecastJson of(Forecast forecast) {
        boolean open = forecast.likely().isEmpty();
        return new ForecastJson(
                text(forecast.half()),
                text(forecast.likely()),
                open ? forecast.notWithin().toString() : null,
                false);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
