package com.okrcascade.proof.model;

import com.okrcascade.proof.model.oracle.RawRule;
import java.math.BigDecimal;
import java.util.List;

/** What people choose from. */
final class Choices {
    private static final List<RawRule.Kind> KINDS = List.of(
            RawRule.Kind.AMOUNT, RawRule.Kind.AMOUNT, RawRule.Kind.AMOUNT, RawRule.Kind.COUNT, RawRule.Kind.FIXED);

    private Choices() {}

    static RawRule rule(Step step) {
        RawRule.Kind kind = step.one(KINDS);
        if (kind != RawRule.Kind.FIXED) return RawRule.of(kind);
        return new RawRule(kind, BigDecimal.valueOf(step.random.nextInt(40) * 25L, 2));
    }
}
