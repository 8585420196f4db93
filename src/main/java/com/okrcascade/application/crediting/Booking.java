package com.okrcascade.application.crediting;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
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
import java.util.Optional;

/** Turns ledger entries of key results into every row that follows from them: the entries, own totals, gains per day. */
public final class Booking {
    private final DayGains dayGains;

    public Booking(DayGains dayGains) {
        this.dayGains = dayGains;
    }

    public List<Change> of(Graph graph, List<LedgerEntry> entries) {
        List<Change> changes = new ArrayList<>();
        entries.forEach(entry -> changes.add(new Change.AppendEntry(entry)));
        List<Entry> own = entries.stream()
                .flatMap(entry -> entry.target().keyResult().map(id -> new Entry(id, entry)).stream())
                .toList();
        totals(graph, own).forEach((id, total) -> changes.add(new Change.PutTotal(id, total)));
        gains(own).values().forEach(gain -> changes.add(new Change.PutDayGain(gain)));
        return changes;
    }

    private static Map<KeyResultId, Total> totals(Graph graph, List<Entry> entries) {
        Map<KeyResultId, Total> totals = new LinkedHashMap<>();
        for (Entry entry : entries) {
            totals.compute(
                    entry.id(),
                    (id, total) -> entry.addedTo(Optional.ofNullable(total)
                            .or(() -> graph.facts().totals().find(id.value()))));
        }
        return totals;
    }

    private Map<Day, DayGain> gains(List<Entry> entries) {
        if (entries.isEmpty()) return Map.of();
        Map<Day, DayGain> recorded = new LinkedHashMap<>();
        dayGains.of(
                        entries.stream().map(Entry::id).distinct().toList(),
                        entries.stream()
                                .map(Entry::day)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        entries.stream()
                                .map(Entry::day)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                .forEach(gain -> recorded.put(new Day(gain.keyResult(), gain.day()), gain));
        Map<Day, DayGain> changed = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Day day = new Day(entry.id(), entry.day());
            DayGain before = changed.getOrDefault(day, recorded.getOrDefault(day, day.none()));
            changed.put(day, before.plus(entry.row().amount(), entry.row().weight()));
        }
        return changed;
    }

    private record Entry(KeyResultId id, LedgerEntry row) {
        LocalDate day() {
            return row.day();
        }

        Total addedTo(Optional<Total> total) {
            return total.map(before -> before.plus(row.amount(), row.weight(), row.day()))
                    .orElseGet(() -> new Total(row.amount(), row.weight(), row.day()));
        }
    }

    private record Day(KeyResultId keyResult, LocalDate day) {
        DayGain none() {
            return new DayGain(keyResult, day, Quantity.ZERO, Quantity.ZERO);
        }
    }
}
