package com.okrcascade.proof.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each action took place under each fault that struck. */
final class Tally {
    private final Map<Action, Map<Fault, Long>> counts = new LinkedHashMap<>();
    private long comparisons;
    private long stopped;

    Tally() {
        Actions.ALL.forEach(action -> counts.put(action, new EnumMap<>(Fault.class)));
    }

    void count(Action action, Fault fault) {
        counts.get(action).merge(fault, 1L, Long::sum);
    }

    void compared() {
        comparisons++;
    }

    /** Queries that stopped and asked an admin before they took much back. */
    void stopped(int reversals) {
        stopped += reversals;
    }

    long stopped() {
        return stopped;
    }

    long comparisons() {
        return comparisons;
    }

    long of(Action action, Fault fault) {
        return counts.get(action).getOrDefault(fault, 0L);
    }

    long of(Action action) {
        return counts.get(action).values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Fault fault) {
        return Actions.ALL.stream().mapToLong(action -> of(action, fault)).sum();
    }

    /** The pairs that never occurred. */
    List<String> missing() {
        return Actions.ALL.stream()
                .flatMap(action -> List.of(Fault.values()).stream()
                        .filter(fault -> of(action, fault) == 0)
                        .map(fault -> action + " with " + fault))
                .toList();
    }

    long leastPair() {
        return Actions.ALL.stream()
                .flatMapToLong(action -> List.of(Fault.values()).stream().mapToLong(fault -> of(action, fault)))
                .min()
                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        List<Fault> faults = List.of(Fault.values());
        for (int i = 0; i < faults.size(); i++)
            table.append(String.format("%c = %s (%d)%n", 'A' + i, faults.get(i), of(faults.get(i))));
        table.append(String.format("%-36s%8s", "", "all"));
        for (int i = 0; i < faults.size(); i++) table.append(String.format("%7c", 'A' + i));
        table.append(System.lineSeparator());
        for (Action action : Actions.ALL) {
            table.append(String.format("%-36s%8d", action, of(action)));
            faults.forEach(fault -> table.append(String.format("%7d", of(action, fault))));
            table.append(System.lineSeparator());
        }
        return table.toString();
    }
}
