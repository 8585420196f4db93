package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A period with the periods below it, down to those that an amount is broken down to. */
public record PeriodTree(Place place, List<PeriodTree> parts) {
    public PeriodTree {
        parts = List.copyOf(parts);
    }

    /** A period alone: what is broken down over units only. */
    public static PeriodTree of(PeriodShape period) {
        return new PeriodTree(Place.of(period), List.of());
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
        if (levels.isEmpty()) return of(period);
        List<Cadence> lower = levels.subList(1, levels.size());
        List<PeriodTree> parts = calendar.within(period, levels.get(0).id()).stream()
                .map(part -> of(calendar, part, lower))
                .toList();
        return new PeriodTree(Place.of(period), parts);
    }

    public PeriodShape period() {
        return place.period();
    }

    /** The same without the leaves that have begun by a day: a break-down that starts at the next one. */
    public PeriodTree startingAfter(LocalDate day) {
        return new PeriodTree(place, later(parts, day));
    }

    private static List<PeriodTree> later(List<PeriodTree> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> !part.hasWhollyBegun(day))
                .map(part -> part.startingAfter(day))
                .toList();
    }

    /** Whether even its last leaf has begun by a day. */
    public boolean hasWhollyBegun(LocalDate day) {
        return leaves().noneMatch(leaf -> leaf.period().window().first().isAfter(day));
    }

    /** The whole, and below it one tree for each that shares it. */
    PeriodTree sharedBy(List<Branch> branches) {
        return new PeriodTree(place, branches.stream().map(this::in).toList());
    }

    private PeriodTree in(Branch branch) {
        List<PeriodTree> inBranch = parts.stream().map(part -> part.in(branch)).toList();
        return new PeriodTree(new Place(period(), branch), inBranch);
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    public Stream<PeriodTree> leaves() {
        return isLeaf() ? Stream.of(this) : parts.stream().flatMap(PeriodTree::leaves);
    }

    Optional<PeriodTree> find(Place wanted) {
        return all().filter(node -> node.place.equals(wanted)).findFirst();
    }

    private Stream<PeriodTree> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(PeriodTree::all));
    }
}
