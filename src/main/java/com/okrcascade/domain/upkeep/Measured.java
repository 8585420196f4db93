package com.okrcascade.domain.upkeep;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a difference: what is recorded, or what should be.
 *
 * @param second the second sum of what has two: the weight of a total, the count of a bucket; else 0
 * @param day of a credit that gives or gave
 * @param state of a credit; null where there is none
 */
public record Measured(Quantity amount, Quantity second, @Nullable LocalDate day, @Nullable CreditState state) {
    public static final Measured NOTHING = new Measured(Quantity.ZERO, Quantity.ZERO, null, null);

    public static Measured of(Quantity amount, Quantity second) {
        return new Measured(amount, second, null, null);
    }

    public static Measured of(Optional<Credit> credit) {
        return credit.map(one -> new Measured(one.amount(), Quantity.ZERO, one.day(), one.state()))
                .orElse(NOTHING);
    }

    /**
     * Whether nobody would miss the difference: both sides are of an issue that is not done and gives nothing yet, or
     * only what the display remembers differs.
     */
    public boolean nearlySameAs(Measured other) {
        boolean waiting = waits() && other.waits();
        return waiting || state == other.state && amount.equals(other.amount) && Objects.equals(day, other.day);
    }

    private boolean waits() {
        return state == null || state == CreditState.OPEN || state == CreditState.COUNTED_ELSEWHERE && day == null;
    }
}
