package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Collection;
import java.util.Map;

/** A list that a person makes is longer than anybody can look after; groups and roles are there for many people. */
public final class TooManyEntries extends Refusal {
    private static final long serialVersionUID = 1L;

    private TooManyEntries(int most) {
        super("too-many-entries", Kind.INVALID, Map.of("most", most));
    }

    public static void refuse(String field, Collection<?> entries, int most) {
        if (entries.size() > most) throw new TooManyEntries(most).at(field);
    }
}
