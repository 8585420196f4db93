package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.pace.Expected;
import com.okrcascade.domain.pace.StartDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What key results should have gained by a day. It follows from definitions alone, whatever was entered. */
final class Plans {
    private final Facts facts;
    private final Family family;
    private final FiscalCalendar calendar;

    Plans(Facts facts, Family family, FiscalCalendar calendar) {
        this.facts = facts;
        this.family = family;
        this.calendar = calendar;
    }

    /** With the plans of everything that sums into it. */
    Expected of(KeyResult keyResult, LocalDate day) {
        return of(keyResult, day, part -> of(part, day));
    }

    /** @param planOf the plan of a key result that sums into this one */
    Expected of(KeyResult keyResult, LocalDate day, Function<KeyResult, Expected> planOf) {
        Optional<Movement> movement = keyResult.measure().asMovement();
        return movement.map(way -> of(keyResult, way.distance(), day, planOf)).orElse(Expected.NONE);
    }

    Elapsed elapsed(KeyResult keyResult, LocalDate day) {
        return calendar.workingDays().elapsed(span(keyResult), day);
    }

    /** The days over which it is expected to move. */
    Window span(KeyResult keyResult) {
        Window window = window(keyResult);
        @Nullable LocalDate start = keyResult.startDay();
        return start == null ? window : StartDay.span(window, start);
    }

    Window window(KeyResult keyResult) {
        long objective = keyResult.objective().value();
        return facts.periods()
                .get(facts.objectives().get(objective).period().value())
                .window();
    }

    private Expected of(KeyResult keyResult, Quantity distance, LocalDate day, Function<KeyResult, Expected> planOf) {
        Elapsed elapsed = elapsed(keyResult, day);
        if (keyResult.rollUp() != KeyResultRollUp.SUM) return Expected.linear(distance, elapsed);
        List<Expected> parts = family.contributors(keyResult.id()).stream()
                .map(id -> planOf.apply(facts.keyResults().get(id.value())))
                .toList();
        return Expected.ofChildren(distance, parts, elapsed);
    }
}
