package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a KPI healthy: a target to be above or below, or a range to be within.
 *
 * @param warnMargin how far on the wrong side of the target or range is still only worth watching
 */
public record KpiGoal(
        KpiDirection direction,
        @Nullable Quantity target,
        @Nullable Quantity lower,
        @Nullable Quantity upper,
        Quantity warnMargin) {
    public KpiGoal {
        boolean complete = direction == KpiDirection.RANGE
                ? lower != null && upper != null && !lower.isMoreThan(upper)
                : target != null;
        if (!complete || warnMargin.signum() < 0) throw new InvalidKpiGoal(direction);
    }

    public static KpiGoal atLeast(Quantity target, Quantity warnMargin) {
        return new KpiGoal(KpiDirection.UP, target, null, null, warnMargin);
    }

    public static KpiGoal atMost(Quantity target, Quantity warnMargin) {
        return new KpiGoal(KpiDirection.DOWN, target, null, null, warnMargin);
    }

    public static KpiGoal between(Quantity lower, Quantity upper, Quantity warnMargin) {
        return new KpiGoal(KpiDirection.RANGE, null, lower, upper, warnMargin);
    }

    /** Both edges belong to the better side. */
    public KpiStatus judge(Optional<Quantity> value) {
        return value.map(this::judge).orElse(KpiStatus.NO_DATA);
    }

    private KpiStatus judge(Quantity value) {
        Quantity wrong = wrongBy(value);
        if (wrong.signum() <= 0) return KpiStatus.HEALTHY;
        return wrong.isMoreThan(warnMargin) ? KpiStatus.CRITICAL : KpiStatus.WATCH;
    }

    /** How far a value is on the wrong side; not above zero when it is right. */
    private Quantity wrongBy(Quantity value) {
        return switch (direction) {
            case UP -> below(value, target);
            case DOWN -> below(target, value);
            case RANGE -> Quantity.greatest(below(value, lower), below(upper, value));
        };
    }

    private static Quantity below(@Nullable Quantity value, @Nullable Quantity limit) {
        return value == null || limit == null ? Quantity.ZERO : limit.minus(value);
    }
}
