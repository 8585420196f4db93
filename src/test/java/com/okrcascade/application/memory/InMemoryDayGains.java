package com.okrcascade.application.memory;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gains by day in memory. */
record InMemoryDayGains(Tables tables) implements DayGains {
    private static final Comparator<DayGain> BY_KEY_RESULT_AND_DAY =
            Comparator.comparing((DayGain gain) -> gain.keyResult().value()).thenComparing(DayGain::day);

    @Override
    public List<DayGain> of(Collection<KeyResultId> keyResults, LocalDate from, LocalDate to) {
        synchronized (tables) {
            return tables.dayGains.values().stream()
                    .filter(gain -> keyResults.contains(gain.keyResult()))
                    .filter(gain -> !gain.day().isBefore(from) && !gain.day().isAfter(to))
                    .sorted(BY_KEY_RESULT_AND_DAY)
                    .toList();
        }
    }

    @Override
    public List<DayGain> since(LocalDate from) {
        synchronized (tables) {
            return tables.dayGains.values().stream()
                    .filter(gain -> !gain.day().isBefore(from))
                    .toList();
        }
    }
}
