package com.okrcascade.application.reconcile;

import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Own totals and gains per day of key results, booked anew from the whole ledger by the code that booked each entry, and
 * compared with what is stored and with what this node has in memory.
 */
final class Sums {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Ledger ledger;
    private final DayGains dayGains;
    private final Journal journal;

    Sums(Ledger ledger, DayGains dayGains, Journal journal) {
        this.ledger = ledger;
        this.dayGains = dayGains;
        this.journal = journal;
    }

    /** What is not as the ledger says, and what to write about it. */
    record Repair(List<Finding> findings, List<Change> changes) {
        boolean isEmpty() {
            return findings.isEmpty();
        }
    }

    Repair check(Graph graph, Collection<KeyResultId> keyResults) {
        Repair repair = new Repair(new ArrayList<>(), new ArrayList<>());
        Map<KeyResultId, List<LedgerEntry>> entries = new LinkedHashMap<>();
        keyResults.forEach(id -> entries.put(id, new ArrayList<>()));
        ledger.each(keyResults.stream().map(Target::of).toList(), entry -> entry.target()
                .keyResult()
                .ifPresent(id ->
                        entries.computeIfAbsent(id, any -> new ArrayList<>()).add(entry)));
        Map<KeyResultId, Total> stored = storedTotals(keyResults);
        Map<Day, DayGain> gains = new LinkedHashMap<>();
        dayGains.of(keyResults, FIRST, LAST).forEach(gain -> gains.put(Day.of(gain), gain));
        entries.forEach((id, own) -> check(graph, id, booked(own), Optional.ofNullable(stored.get(id)), gains, repair));
        return repair;
    }

    private Map<KeyResultId, Total> storedTotals(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, Total> stored = new LinkedHashMap<>();
        journal.read(keyResults.stream()
                        .map(id -> new Touched(Touched.Kind.TOTAL, id.value()))
                        .toList())
                .forEach(change -> {
                    if (change instanceof Change.PutTotal put) stored.put(put.id(), put.total());
                });
        return stored;
    }

    /** On a graph in which nothing was booked before. */
    private static List<Change> booked(List<LedgerEntry> entries) {
        Graph nothing = Graph.of(Revision.NONE, Facts.NONE, LocalDate.EPOCH);
        return new Booking(new NoDayGains()).of(nothing, entries);
    }

    private static void check(
            Graph graph,
            KeyResultId id,
            List<Change> booked,
            Optional<Total> stored,
            Map<Day, DayGain> gains,
            Repair repair) {
        Optional<Total> total = booked.stream()
                .filter(Change.PutTotal.class::isInstance)
                .map(change -> ((Change.PutTotal) change).total())
                .findFirst();
        Optional<Total> known = graph.facts().totals().find(id.value());
        if (!same(total, stored) || !same(total, known)) {
            Measured recorded = measured(same(total, stored) ? known : stored);
            repair.findings().add(Finding.ofSum(Finding.What.TOTAL, Target.of(id), null, recorded, measured(total)));
            repair.changes().add(new Change.PutTotal(id, total.orElse(Total.none(graph.today()))));
        }
        checkDays(id, booked, gains, repair);
    }

    private static void checkDays(KeyResultId id, List<Change> booked, Map<Day, DayGain> gains, Repair repair) {
        Map<Day, DayGain> right = new LinkedHashMap<>();
        booked.forEach(change -> {
            if (change instanceof Change.PutDayGain put) right.put(Day.of(put.dayGain()), put.dayGain());
        });
        Set<LocalDate> days = new TreeSet<>();
        right.keySet().forEach(day -> days.add(day.day()));
        gains.keySet().stream().filter(day -> day.keyResult().equals(id)).forEach(day -> days.add(day.day()));
        for (LocalDate day : days) {
            DayGain should = right.getOrDefault(new Day(id, day), DayGain.none(id, day));
            DayGain is = gains.getOrDefault(new Day(id, day), DayGain.none(id, day));
            if (should.equals(is)) continue;
            repair.findings()
                    .add(Finding.ofSum(
                            Finding.What.DAY_GAIN, Target.of(id), day.atStartOfDay(), measured(is), measured(should)));
            repair.changes().add(new Change.PutDayGain(should));
        }
    }

    /** No total is a total of nothing, whatever day it remembers. */
    private static boolean same(Optional<Total> one, Optional<Total> other) {
        return one.equals(other) || isNothing(one) && isNothing(other);
    }

    private static boolean isNothing(Optional<Total> total) {
        return total.map(Total::isNothing).orElse(true);
    }

    private static Measured measured(Optional<Total> total) {
        return total.map(sum -> Measured.of(sum.change(), sum.weight())).orElse(Measured.NOTHING);
    }

    private static Measured measured(DayGain gain) {
        return Measured.of(gain.change(), gain.weight());
    }

    private record Day(KeyResultId keyResult, LocalDate day) {
        static Day of(DayGain gain) {
            return new Day(gain.keyResult(), gain.day());
        }
    }

    private static final class NoDayGains implements DayGains {
        @Override
        public List<DayGain> of(Collection<KeyResultId> keyResults, LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public List<DayGain> since(LocalDate from) {
            return List.of();
        }
    }
}
