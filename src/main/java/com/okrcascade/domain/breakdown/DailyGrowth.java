package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Growth per year, told per day. A year is 365.25 days, so a day's factor is the fourth power of the 1,461st root of a
 * year's. The root is found by Newton's method in decimals, so the digits are the same on every machine.
 */
record DailyGrowth(BigDecimal factor) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int DAYS_OF_FOUR_YEARS = 1461;
    private static final int KEPT_DIGITS = 30;
    private static final int ROUNDS = 6;

    static DailyGrowth ofYearly(Quantity growth) {
        BigDecimal yearly = BigDecimal.ONE.add(growth.toDecimal());
        return new DailyGrowth(root(yearly).pow(4, DIGITS));
    }

    /** The factor after so many days, as a whole number of 10^-30. */
    BigInteger after(long days) {
        return factor.pow(Math.toIntExact(days), DIGITS)
                .movePointRight(KEPT_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /** The start is within a double's precision, and each round doubles the correct digits. */
    private static BigDecimal root(BigDecimal of) {
        BigDecimal root = BigDecimal.valueOf(StrictMath.pow(of.doubleValue(), 1.0 / DAYS_OF_FOUR_YEARS));
        for (int i = 0; i < ROUNDS; i++) root = closer(root, of);
        return root;
    }

    private static BigDecimal closer(BigDecimal root, BigDecimal of) {
        BigDecimal rest = of.divide(root.pow(DAYS_OF_FOUR_YEARS - 1, DIGITS), DIGITS);
        return root.multiply(BigDecimal.valueOf(DAYS_OF_FOUR_YEARS - 1L))
                .add(rest)
                .divide(BigDecimal.valueOf(DAYS_OF_FOUR_YEARS), DIGITS);
    }
}
