package com.okrcascade.domain.model;

import java.util.Optional;
import java.util.function.Function;

/** What an issue can give to. */
public sealed interface Target {
    /** One answer for each kind of target. */
    <T> T map(Function<KeyResultId, T> keyResult, Function<OfKpi, T> kpi);

    default Optional<KeyResultId> keyResult() {
        return map(Optional::of, kpi -> Optional.empty());
    }

    static Target of(KeyResultId id) {
        return new OfKeyResult(id);
    }

    static Target of(KpiId id, KpiSide side) {
        return new OfKpi(id, side);
    }

    /** A key result. */
    record OfKeyResult(KeyResultId id) implements Target {
        @Override
        public <T> T map(Function<KeyResultId, T> keyResult, Function<OfKpi, T> kpi) {
            return keyResult.apply(id);
        }
    }

    /** One of the sums of a KPI. */
    record OfKpi(KpiId id, KpiSide side) implements Target {
        @Override
        public <T> T map(Function<KeyResultId, T> keyResult, Function<OfKpi, T> kpi) {
            return kpi.apply(this);
        }
    }
}
