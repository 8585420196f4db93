package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.util.Optional;

/** How much one done issue gives. */
public record RawRule(Kind kind, BigDecimal fixed) {
    public RawRule {
        fixed = fixed.stripTrailingZeros();
    }

    public enum Kind {
        COUNT,
        FIXED,
        AMOUNT,
        /** The share of the issues that is done. */
        PERCENT,
        /** The same, each issue weighing its amount. */
        PERCENT_BY_AMOUNT
    }

    boolean percent() {
        return kind == Kind.PERCENT || kind == Kind.PERCENT_BY_AMOUNT;
    }

    public static RawRule of(Kind kind) {
        return new RawRule(kind, BigDecimal.ZERO);
    }

    /** Empty when the issue says no number. */
    Optional<BigDecimal> gives(RawDeal deal) {
        return switch (kind) {
            case COUNT, PERCENT -> Optional.of(BigDecimal.ONE);
            case FIXED -> Optional.of(fixed);
            case AMOUNT, PERCENT_BY_AMOUNT -> Optional.ofNullable(deal.amount);
        };
    }
}
