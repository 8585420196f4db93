package com.okrcascade.examples;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** The parts of a sentence, counted from 1. */
final class Said {
    private final Matcher matcher;

    Said(Matcher matcher) {
        this.matcher = matcher;
    }

    String text(int part) {
        return optional(part).orElseThrow();
    }

    Optional<String> optional(int part) {
        return Optional.ofNullable(matcher.group(part));
    }

    Quantity number(int part) {
        return number(text(part));
    }

    long whole(int part) {
        return Long.parseLong(text(part).replace(",", ""));
    }

    LocalDate day(int part) {
        return LocalDate.parse(text(part));
    }

    static Quantity number(String text) {
        return Quantity.parse(text.replace(",", ""));
    }

    static Weight weight(String text) {
        return new Weight(Integer.parseInt(text));
    }
}
