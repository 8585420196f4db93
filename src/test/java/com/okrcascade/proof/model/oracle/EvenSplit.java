package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A whole over periods, each by its working days: rounded where it has come to by then, so that all parts are the whole. */
public final class EvenSplit {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private EvenSplit() {}

    public static List<BigDecimal> of(BigDecimal whole, List<Span> windows, boolean counts) {
        int decimals = counts || whole.abs().compareTo(LARGE) >= 0 ? 0 : 2;
        BigDecimal all = BigDecimal.valueOf(windows.stream().mapToInt(Span::worked).sum());
        List<BigDecimal> parts = new ArrayList<>();
        int days = 0;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < windows.size(); i++) {
            days += windows.get(i).worked();
            boolean last = i == windows.size() - 1;
            BigDecimal until = last ? whole : whole.multiply(BigDecimal.valueOf(days)).divide(all, decimals, RoundingMode.HALF_UP);
            parts.add(until.subtract(before));
            before = until;
        }
        return parts;
    }
}
