package com.okrcascade.host.jira.page;

import java.text.NumberFormat;
import java.util.Locale;

/** How pages show the value of a number field: 4,200.5. */
final class Amounts {
    private static final int DIGITS = 10;

    private Amounts() {}

    static String show(double amount) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(amount);
    }
}
