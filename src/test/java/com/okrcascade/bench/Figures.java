package com.okrcascade.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured on one database at one size: a text for each part of a row. */
final class Figures {
    private final Map<String, String> texts = new LinkedHashMap<>();

    void put(String row, String part, double value) {
        put(row, part, String.format(Locale.ROOT, "%.4f", value));
    }

    void put(String row, String part, String text) {
        texts.put(row + "." + part, text);
    }

    /** A number; empty when this part was not measured. */
    OptionalDouble number(String row, String part) {
        String text = texts.get(row + "." + part);
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    String text(String row, String part) {
        return texts.getOrDefault(row + "." + part, "");
    }

    /** Every part of a row, for people who watch. */
    Map<String, String> of(String row) {
        Map<String, String> parts = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(row + ".")) parts.put(name.substring(row.length() + 1), text);
        });
        return parts;
    }

    Map<String, String> all() {
        return texts;
    }
}
