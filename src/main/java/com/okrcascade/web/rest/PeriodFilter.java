package com.okrcascade.web.rest;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.model.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which periods a list asks for: of a cadence, for which a day counts, with a counting day from one day to another. */
public final class PeriodFilter {
    @QueryParam("cadenceId")
    private @Nullable String cadenceId;

    @QueryParam("on")
    private @Nullable String on;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    Predicate<Period> wanted() {
        Optional<CadenceId> cadence = Parameters.optionalId("cadenceId", cadenceId, CadenceId::new);
        Optional<LocalDate> day = Parameters.optionalDay("on", on);
        Optional<LocalDate> first = Parameters.optionalDay("from", from);
        Optional<LocalDate> last = Parameters.optionalDay("to", to);
        return period -> cadence.map(period.cadence()::equals).orElse(true)
                && day.map(period.window()::contains).orElse(true)
                && first.map(since -> !period.window().last().isBefore(since)).orElse(true)
                && last.map(until -> !period.window().first().isAfter(until)).orElse(true);
    }
}
