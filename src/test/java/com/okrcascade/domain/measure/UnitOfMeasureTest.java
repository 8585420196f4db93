package com.okrcascade.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class UnitOfMeasureTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);

    @Test
    public void moneyCountsAndHoursAddUpAndSharesAndRatingsDoNot() {
        assertThat(UnitKind.values())
                .filteredOn(UnitKind::additive)
                .containsExactly(UnitKind.COUNT, UnitKind.MONEY, UnitKind.HOURS);
        assertThat(DOLLARS.additive()).isTrue();
        assertThat(new UnitOfMeasure("%", UnitKind.PERCENT, 1).additive()).isFalse();
    }

    @Test
    public void anotherCurrencyIsAnotherUnit() {
        assertThat(DOLLARS.sameAs(new UnitOfMeasure("EUR", UnitKind.MONEY, 2))).isFalse();
        assertThat(DOLLARS.sameAs(new UnitOfMeasure(" USD ", UnitKind.MONEY, 0)))
                .isTrue();
    }

    @Test
    public void amountsAreShownWithTheDecimalsOfTheUnit() {
        assertThat(DOLLARS.text(Quantity.of(4200))).isEqualTo("4200.00");
    }

    @Test
    public void aUnitNeedsANameAndAtMostFourDecimals() {
        assertThatThrownBy(() -> new UnitOfMeasure("  ", UnitKind.COUNT, 0)).isInstanceOf(InvalidUnitOfMeasure.class);
        assertThatThrownBy(() -> new UnitOfMeasure("x".repeat(41), UnitKind.COUNT, 0))
                .isInstanceOf(InvalidUnitOfMeasure.class);
        assertThatThrownBy(() -> new UnitOfMeasure("USD", UnitKind.MONEY, 5)).isInstanceOf(InvalidUnitOfMeasure.class);
        assertThatThrownBy(() -> new UnitOfMeasure("USD", UnitKind.MONEY, -1)).isInstanceOf(InvalidUnitOfMeasure.class);
    }
}
