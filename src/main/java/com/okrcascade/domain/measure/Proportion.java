package com.okrcascade.domain.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact multiplication and division of whole numbers, rounded once, half up away from zero. */
public final class Proportion {
    private Proportion() {}

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** amount x part / whole; refused when the result is out of range. */
    public static long of(long amount, long part, long whole) {
        return fits(amount, part) ? divide(amount * part, whole) : inRange(exact(amount, part, whole));
    }

    /** amount x part / whole; what is out of range stays at its edge. */
    static long saturated(long amount, long part, long whole) {
        if (fits(amount, part)) return divide(amount * part, whole);
        return exact(amount, part, whole).min(MOST).max(MOST.negate()).longValueExact();
    }

    private static boolean fits(long amount, long part) {
        long high = Math.multiplyHigh(amount, part);
        long low = amount * part;
        return (high == 0 && low >= 0) || (high == -1 && low < 0 && low != Long.MIN_VALUE);
    }

    private static BigInteger exact(long amount, long part, long whole) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part));
        return divide(product, BigInteger.valueOf(whole));
    }

    /** dividend / divisor, rounded to the nearest whole number, halves away from zero. */
    public static BigInteger divide(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    private static long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        boolean down = rest < Math.abs(divisor) - rest;
        if (down) return quotient;
        return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
    }

    private static long inRange(BigInteger value) {
        if (value.bitLength() >= Long.SIZE) throw new NumberOutOfRange(value.toString());
        return value.longValueExact();
    }
}
