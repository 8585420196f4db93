package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.measure.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one place takes of the whole, with the parts of the periods below. Places that take nothing are not there. */
public record Part(Place place, Quantity amount, List<Part> parts) {
    public Part {
        parts = List.copyOf(parts);
    }

    public PeriodShape period() {
        return place.period();
    }

    /** What the parts directly below add up to; less or more than the amount only where people changed them. */
    public Quantity plannedBelow() {
        return parts.stream().map(Part::amount).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** This part and all below, each before its own parts. */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    public Optional<Part> find(PeriodShape shape) {
        return find(Place.of(shape));
    }

    public Optional<Part> find(Place wanted) {
        return all().filter(part -> part.place.equals(wanted)).findFirst();
    }
}
