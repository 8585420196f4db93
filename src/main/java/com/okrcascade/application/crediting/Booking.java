package com.okrcascade.application.crediting;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns ledger entries of key results into every row that follows from them: the entries, own totals, gains per day. */
public final class Booking {
    private final DayGains dayGains;

    public Booking(DayGains dayGains) {
        this.dayGains = dayGains;
    }

    public List<Change> of(Graph graph, List<LedgerEntry> entries) {
        List<Change> changes = new ArrayList<>();
        entries.forEach(entry -> changes.add(new Change.AppendEntry(entry)));
        List<DayGain> own = entries.stream()
                .flatMap(entry -> entry.target().keyResult().map(id -> DayGain.of(id, entry)).stream())
                .toList();
        totals(graph, own).forEach((id, total) -> changes.add(new Change.PutTotal(id, total)));
        gains(own).values().forEach(gain -> changes.add(new Change.PutDayGain(gain)));
        return changes;
    }

    private static Map<KeyResultId, Total> totals(Graph graph, List<DayGain> entries) {
        Map<KeyResultId, Total> totals = new LinkedHashMap<>();
        for (DayGain entry : entries) {
            KeyResultId id = entry.keyResult();
            Total before = totals.containsKey(id) ? totals.get(id) : recorded(graph, entry);
            totals.put(id, before.plus(entry));
        }
        return totals;
    }

    private static Total recorded(Graph graph, DayGain entry) {
        return graph.facts().totals().find(entry.keyResult().value()).orElseGet(() -> Total.none(entry.day()));
    }

    private Map<Day, DayGain> gains(List<DayGain> entries) {
        if (entries.isEmpty()) return Map.of();
        Map<Day, DayGain> recorded = new LinkedHashMap<>();
        Comparator<LocalDate> order = Comparator.naturalOrder();
        dayGains.of(
                        entries.stream().map(DayGain::keyResult).distinct().toList(),
                        entries.stream().map(DayGain::day).min(order).orElseThrow(),
                        entries.stream().map(DayGain::day).max(order).orElseThrow())
                .forEach(gain -> recorded.put(Day.of(gain), gain));
        Map<Day, DayGain> changed = new LinkedHashMap<>();
        for (DayGain entry : entries) {
            Day day = Day.of(entry);
            DayGain before =
                    changed.getOrDefault(day, recorded.getOrDefault(day, DayGain.none(entry.keyResult(), entry.day())));
            changed.put(day, before.plus(entry));
        }
        return changed;
    }

    private record Day(KeyResultId keyResult, LocalDate day) {
        static Day of(DayGain gain) {
            return new Day(gain.keyResult(), gain.day());
        }
    }
}
