package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A whole over periods, each by its working days: rounded where it has come to by then, so that all parts are the whole, and never beyond it. */
public final class EvenSplit {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private EvenSplit() {}

    public static List<BigDecimal> of(BigDecimal whole, List<Span> windows, boolean counts) {
        int decimals = counts || whole.abs().compareTo(LARGE) >= 0 ? 0 : 2;
        BigDecimal all =
                BigDecimal.valueOf(windows.stream().mapToInt(Span::worked).sum());
        List<BigDecimal> parts = new ArrayList<>();
        int days = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < windows.size(); i++) {
            days += windows.get(i).worked();
            BigDecimal rounded = whole.multiply(BigDecimal.valueOf(days)).divide(all, decimals, RoundingMode.HALF_UP);
            boolean beyond = rounded.abs().compareTo(whole.abs()) > 0;
            BigDecimal until = beyond || i == windows.size() - 1 ? whole : rounded;
            parts.add(until.subtract(before));
            before = until;
        }
        return parts;
    }
}
