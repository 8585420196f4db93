package com.okrcascade.persistence;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.model.Touched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of what a revision touched, as text: "k12,t12,o3". */
final class Touches {
    /** Stands for an empty list: Oracle takes an empty text for null. */
    private static final String NOTHING = "-";

    private static final String TOO_MANY = "*";
    private static final Map<Character, Touched.Kind> KINDS =
            Arrays.stream(Touched.Kind.values()).collect(Collectors.toMap(Touched.Kind::letter, Function.identity()));

    private Touches() {}

    static String text(List<Touched> touched) {
        if (touched.isEmpty()) return NOTHING;
        if (touched.size() > Journal.MOST_TOUCHED) return TOO_MANY;
        return touched.stream()
                .map(one -> one.kind().letter() + Long.toString(one.id()))
                .collect(Collectors.joining(","));
    }

    /** Empty when the list was cut, or written by a newer version that knows more kinds. */
    static Optional<List<Touched>> read(@Nullable String text) {
        if (text == null || text.equals(TOO_MANY)) return Optional.empty();
        if (text.equals(NOTHING)) return Optional.of(List.of());
        List<Touched> touched = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            Touched.Kind kind = KINDS.get(one.charAt(0));
            if (kind == null) return Optional.empty();
            touched.add(new Touched(kind, Long.parseLong(one.substring(1))));
        }
        return Optional.of(touched);
    }
}
