package com.okrcascade.application.keyresults;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import java.time.LocalDate;
import org.junit.Test;

/** A month of $33,333.50, of which a week takes $7,500 or $1,234.25. */
public class LaterTitlesTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final Period APRIL = period("Apr 2027", "2027-04-01", "2027-04-30");
    private static final Period WEEK = period("2027-W14", "2027-04-05", "2027-04-11");
    private static final Quantity ROUND = Quantity.of(7500);
    private static final Quantity CROOKED = Quantity.parse("1234.25");

    @Test
    public void theAmountIsWrittenAsItWasInEnglish() {
        assertThat(weekOf("$33,333.50 profit in Apr 2027", ROUND)).isEqualTo("$7,500 profit in 2027-W14");
        assertThat(weekOf("$33,333.50 profit in Apr 2027", CROOKED)).isEqualTo("$1,234.25 profit in 2027-W14");
    }

    @Test
    public void theAmountIsWrittenAsItWasInRussian() {
        assertThat(weekOf("Apr 2027: 33\u00a0333,50\u00a0$", CROOKED)).isEqualTo("2027-W14: 1\u00a0234,25\u00a0$");
    }

    @Test
    public void theAmountIsWrittenAsItWasInPlainDigits() {
        assertThat(weekOf("33333.50 in Apr 2027", CROOKED)).isEqualTo("1234.25 in 2027-W14");
    }

    @Test
    public void aTitleThatStillSaysTheFirstTargetSaysTheWeeksToo() {
        assertThat(weekOf("20,000 in Apr 2027", ROUND)).isEqualTo("7,500 in 2027-W14");
    }

    @Test
    public void aTitleWithoutAnAmountStays() {
        assertThat(weekOf("Profit in Apr 2027", ROUND)).isEqualTo("Profit in 2027-W14");
    }

    @Test
    public void anAmountThatCannotBeReadIsNotRepeatedForAWeek() {
        assertThat(weekOf("$33K in Apr 2027", ROUND)).isEqualTo("7500 USD in 2027-W14");
        assertThat(weekOf("133,333.50 in Apr 2027", ROUND)).isEqualTo("7500 USD in 2027-W14");
        assertThat(weekOf("Profit", CROOKED)).isEqualTo("1234.25 USD in 2027-W14");
    }

    private static String weekOf(String title, Quantity part) {
        return new LaterTitles(month(title), APRIL).keyResult(part, WEEK);
    }

    /** It was given $20,000, and a person edited that. */
    private static KeyResult month(String title) {
        return new KeyResult(
                new KeyResultId(2),
                1,
                new ObjectiveId(2),
                title,
                new Movement(DOLLARS, Quantity.ZERO, Quantity.parse("33333.50")),
                KeyResultRollUp.SUM,
                null,
                null,
                new KeyResultId(1),
                Weight.ONE,
                null,
                null,
                null,
                new BrokenDown(new KeyResultId(1), Quantity.of(20_000)),
                null,
                false);
    }

    private static Period period(String name, String first, String last) {
        Window days = new Window(LocalDate.parse(first), LocalDate.parse(last));
        return new Period(
                new PeriodId(1), new CadenceId(4), name, days.first(), days.last(), days, null, PeriodState.OPEN);
    }
}
