package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
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
        Quantity warnMargin) {}
