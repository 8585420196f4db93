package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a unit must be together with the other units. */
public final class UnitRules {
    private final ById<Unit> units;

    public UnitRules(Graph graph) {
        units = graph.facts().units();
    }

    /** Refuses a unit that is to be created or to take the place of what it was. */
    public void check(Unit unit) {
        if (unit.parent() == null) return;
        Unit parent = find(unit.parent()).orElseThrow(() -> new ReferenceMissing("unit").at("parentId"));
        for (Optional<Unit> above = Optional.of(parent);
                above.isPresent();
                above = find(above.get().parent())) {
            if (above.get().id().equals(unit.id())) throw new UnitWouldCycle(unit.name(), parent.name()).at("parentId");
        }
        if (parent.retired() && !unit.retired()) throw new ReferenceMissing("unit").at("parentId");
    }

    /** Refuses to retire a unit while others below it are in use. */
    public void checkRetired(Unit unit) {
        String below = units.stream()
                .filter(other -> unit.id().equals(other.parent()) && !other.retired())
                .map(Unit::name)
                .collect(Collectors.joining(", "));
        if (!below.isEmpty()) throw new UnitsStand(below);
    }

    private Optional<Unit> find(@Nullable UnitId id) {
        return id == null ? Optional.empty() : units.find(id.value());
    }
}
