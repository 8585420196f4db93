package com.okrcascade.web.rest;

import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period: its calendar days name it, its window is what counts. */
public record PeriodJson(
        long id,
        long cadenceId,
        String name,
        String firstDay,
        String lastDay,
        String windowFirstDay,
        String windowLastDay,
        @Nullable Long parentId,
        String state) {
    static PeriodJson of(Period period) {
        return new PeriodJson(
                period.id().value(),
                period.cadence().value(),
                period.name(),
                period.firstDay().toString(),
                period.lastDay().toString(),
                period.window().first().toString(),
                period.window().last().toString(),
                Optional.ofNullable(period.parent()).map(PeriodId::value).orElse(null),
                period.state().name());
    }
}
