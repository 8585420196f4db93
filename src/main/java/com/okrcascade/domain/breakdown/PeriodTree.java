package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A period with the periods below it, down to those that an amount is broken down to. */
public record PeriodTree(PeriodShape period, List<PeriodTree> parts) {
    public PeriodTree {
        parts = List.copyOf(parts);
    }

    /** All periods below one, through every cadence in use, down to the given one. */
    public static PeriodTree of(FiscalCalendar calendar, PeriodShape period, CadenceId downTo) {
        List<Cadence> levels = calendar.chain().below(period.cadence(), downTo);
        if (levels.isEmpty())
            throw new CadenceNotBelow(
                    period.name(), calendar.chain().require(downTo).name());
        return of(calendar, period, levels);
    }

    private static PeriodTree of(FiscalCalendar calendar, PeriodShape period, List<Cadence> levels) {
        if (levels.isEmpty()) return new PeriodTree(period, List.of());
        List<Cadence> lower = levels.subList(1, levels.size());
        List<PeriodTree> parts = calendar.within(period, levels.get(0).id()).stream()
                .map(part -> of(calendar, part, lower))
                .toList();
        return new PeriodTree(period, parts);
    }

    /** The same without the leaves that have begun by a day: a break-down that starts at the next one. */
    public PeriodTree startingAfter(LocalDate day) {
        return new PeriodTree(period, later(parts, day));
    }

    private static List<PeriodTree> later(List<PeriodTree> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> part.leaves().anyMatch(leaf -> leaf.beginsAfter(day)))
                .map(part -> part.startingAfter(day))
                .toList();
    }

    private boolean beginsAfter(LocalDate day) {
        return period.window().first().isAfter(day);
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    public Stream<PeriodTree> leaves() {
        return isLeaf() ? Stream.of(this) : parts.stream().flatMap(PeriodTree::leaves);
    }

    /** The part of this tree that begins with a period; to ask for one that is not here is a mistake. */
    PeriodTree require(PeriodShape wanted) {
        return all().filter(node -> node.period.equals(wanted)).findFirst().orElseThrow();
    }

    private Stream<PeriodTree> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(PeriodTree::all));
    }
}
