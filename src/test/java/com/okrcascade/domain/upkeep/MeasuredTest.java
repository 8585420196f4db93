package com.okrcascade.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Which differences between what is recorded and what should be nobody would miss. */
public class MeasuredTest {
    private static final LocalDate DAY = LocalDate.parse("2027-01-14");
    private static final Measured OPEN = credit(CreditState.OPEN, 0, null);

    @Test
    public void whatIsNotDoneGivesNothingWhereverItWouldCount() {
        assertThat(OPEN.nearlySameAs(Measured.NOTHING)).isTrue();
        assertThat(Measured.NOTHING.nearlySameAs(OPEN)).isTrue();
        assertThat(OPEN.nearlySameAs(credit(CreditState.COUNTED_ELSEWHERE, 0, null)))
                .isTrue();
    }

    @Test
    public void whatIsDoneAndCountsElsewhereIsNotOpen() {
        Measured elsewhere = credit(CreditState.COUNTED_ELSEWHERE, 0, DAY);

        assertThat(elsewhere.nearlySameAs(OPEN)).isFalse();
        assertThat(OPEN.nearlySameAs(elsewhere)).isFalse();
    }

    @Test
    public void whatGivesDiffersByStateAmountOrDay() {
        Measured earned = credit(CreditState.EARNED, 4200, DAY);

        assertThat(earned.nearlySameAs(credit(CreditState.EARNED, 4200, DAY))).isTrue();
        assertThat(earned.nearlySameAs(OPEN)).isFalse();
        assertThat(earned.nearlySameAs(credit(CreditState.AFTER_CLOSE, 4200, DAY)))
                .isFalse();
        assertThat(earned.nearlySameAs(credit(CreditState.EARNED, 4100, DAY))).isFalse();
        assertThat(earned.nearlySameAs(credit(CreditState.EARNED, 4200, DAY.plusDays(1))))
                .isFalse();
    }

    @Test
    public void aSumHasTwoAmountsAndNoState() {
        assertThat(Measured.of(Quantity.of(10), Quantity.of(2)))
                .isEqualTo(new Measured(Quantity.of(10), Quantity.of(2), null, null));
    }

    private static Measured credit(CreditState state, long amount, @Nullable LocalDate day) {
        return new Measured(Quantity.of(amount), Quantity.ZERO, day, state);
    }
}
