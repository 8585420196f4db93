package com.okrcascade.bench;

import java.util.Locale;

/** Numbers as a table shows them: three digits that mean something. */
final class Numbers {
    private Numbers() {}

    static String text(double number) {
        if (number == Math.rint(number) || number >= 100) return String.format(Locale.ROOT, "%,.0f", number);
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
