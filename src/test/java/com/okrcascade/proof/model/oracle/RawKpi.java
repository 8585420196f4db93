package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/** One KPI with what people entered for each week, by the week's Monday. */
public final class RawKpi {
    /** How several weeks become one value. */
    public enum By {
        SUM,
        AVERAGE,
        LAST,
        MIN,
        MAX
    }

    private static final int DECIMALS = 4;

    public final long id;
    public final By by;
    public final String unit;
    public final TreeMap<LocalDate, BigDecimal> weeks = new TreeMap<>();

    public RawKpi(long id, By by, String unit) {
        this.id = id;
        this.by = by;
        this.unit = unit;
    }

    RawKpi copy() {
        RawKpi copy = new RawKpi(id, by, unit);
        copy.weeks.putAll(weeks);
        return copy;
    }

    BigDecimal value(Collection<BigDecimal> of) {
        BigDecimal sum = of.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return switch (by) {
            case SUM -> sum;
            case AVERAGE -> sum.divide(BigDecimal.valueOf(of.size()), DECIMALS, RoundingMode.HALF_UP);
            case LAST -> of.stream().reduce((one, next) -> next).orElseThrow();
            case MIN -> of.stream().min(order).orElseThrow();
            case MAX -> of.stream().max(order).orElseThrow();
        };
    }

    @Override
    public String toString() {
        return "KPI-" + id + " " + by + " of " + unit + " " + weeks;
    }
}
