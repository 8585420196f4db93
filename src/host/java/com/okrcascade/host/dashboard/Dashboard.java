package com.okrcascade.host.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gadgets in two columns, from top to bottom.
 *
 * @param title what stands above them; empty for the usual
 */
public record Dashboard(String title, List<Gadget> gadgets) {
    public static final Dashboard EMPTY = new Dashboard("", List.of());

    public Dashboard {
        gadgets = List.copyOf(gadgets);
    }

    /** Where a gadget is to be; gadgets that nobody names are gone. */
    public record Place(long id, int column) {}

    /** The newest gadget is on top of its column. */
    public Dashboard with(String item, int column, Map<String, String> preferences) {
        long id = gadgets.stream().mapToLong(Gadget::id).max().orElse(0) + 1;
        List<Gadget> all = new ArrayList<>();
        all.add(new Gadget(id, item, column, preferences));
        all.addAll(gadgets);
        return new Dashboard(title, all);
    }

    public Dashboard arranged(List<Place> places) {
        Map<Long, Gadget> byId = gadgets.stream().collect(Collectors.toMap(Gadget::id, Function.identity()));
        return new Dashboard(
                title,
                places.stream()
                        .flatMap(
                                place -> Optional.ofNullable(byId.get(place.id()))
                                        .map(gadget -> gadget.inColumn(place.column()))
                                        .stream())
                        .toList());
    }

    public Dashboard withPreferences(long id, Map<String, String> preferences) {
        return new Dashboard(
                title,
                gadgets.stream()
                        .map(gadget -> gadget.id() == id ? gadget.withPreferences(preferences) : gadget)
                        .toList());
    }
}
