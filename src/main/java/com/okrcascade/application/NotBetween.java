package com.okrcascade.application;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A whole number is below or above what is possible. */
public final class NotBetween extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotBetween(int least, int most) {
        super("not-between", Kind.INVALID, Map.of("least", least, "most", most));
    }

    /** Refuses a number in a field that is out of its range. */
    public static void refuse(String field, int number, int least, int most) {
        if (number < least || number > most) throw new NotBetween(least, most).at(field);
    }
}
