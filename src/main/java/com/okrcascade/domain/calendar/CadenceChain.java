package com.okrcascade.domain.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cadences of the company, each nested in the one above it: 3 years > year > quarter > month > week. */
public final class CadenceChain {
    private static final Comparator<Cadence> LONGEST_FIRST =
            Comparator.comparingInt(Cadence::months).reversed().thenComparing(Cadence::id);

    private final Map<CadenceId, Cadence> cadences = new LinkedHashMap<>();

    public CadenceChain(Collection<Cadence> all) {
        all.stream().sorted(LONGEST_FIRST).forEach(cadence -> cadences.put(cadence.id(), cadence));
        cadences.values().forEach(this::refuseIfNotNested);
    }

    /** All of them, retired ones too, the longest first. */
    public List<Cadence> all() {
        return List.copyOf(cadences.values());
    }

    /** Those in use, the longest first. */
    public List<Cadence> active() {
        return cadences.values().stream().filter(Cadence::active).toList();
    }

    public Optional<Cadence> find(CadenceId id) {
        return Optional.ofNullable(cadences.get(id));
    }

    public Cadence require(CadenceId id) {
        return find(id).orElseThrow(() -> new NoSuchCadence(id));
    }

    /** The cadence above; one that is retired is passed over. */
    public Optional<Cadence> above(Cadence cadence) {
        return parentOf(cadence).flatMap(parent -> parent.active() ? Optional.of(parent) : above(parent));
    }

    /** The cadences in use from just below one down to another, the longer first; empty when it is not below. */
    public List<Cadence> below(CadenceId from, CadenceId downTo) {
        List<Cadence> path = new ArrayList<>();
        Cadence step = require(downTo);
        while (!step.id().equals(from)) {
            if (step.active()) path.add(step);
            Optional<Cadence> parent = parentOf(step);
            if (parent.isEmpty()) return List.of();
            step = parent.get();
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether weeks are in use. */
    public boolean hasWeeks() {
        return active().stream().anyMatch(Cadence::isWeeks);
    }

    private Optional<Cadence> parentOf(Cadence cadence) {
        return Optional.ofNullable(cadence.parentId()).map(this::require);
    }

    private void refuseIfNotNested(Cadence cadence) {
        parentOf(cadence).filter(parent -> !cadence.nestsIn(parent)).ifPresent(parent -> {
            throw new CadenceDoesNotNest(cadence, parent);
        });
    }
}
