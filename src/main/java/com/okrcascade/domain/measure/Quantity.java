package com.okrcascade.domain.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact decimal with at most four decimals, kept as a count of ten-thousandths, so that money adds up to the last
 * cent. What does not fit is refused, never wrapped around.
 */
public record Quantity(long tenThousandths) implements Comparable<Quantity> {
    /** How many decimals are kept. */
    public static final int DECIMALS = 4;

    public static final Quantity ZERO = new Quantity(0);

    private static final long ONE = 10_000;
    private static final int MOST_DIGITS = 15;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /** The one value of a long without an opposite is left out, so that negating never fails. */
    public Quantity {
        if (tenThousandths == Long.MIN_VALUE) throw new NumberOutOfRange(Long.toString(tenThousandths));
    }

    public static Quantity of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /** Exactly this number; more than four decimals are refused. */
    public static Quantity of(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > DECIMALS) throw new TooManyDecimals(number.toString(), DECIMALS);
        return nearest(number);
    }

    /**
     * The nearest quantity, half up, for numbers that are not ours, such as an issue's number field. Numbers such as
     * 1e999999999 are recognised before anything tries to write out their digits.
     */
    public static Quantity nearest(BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (number.signum() == 0 || digitsBeforePoint < -DECIMALS) return ZERO;
        if (digitsBeforePoint > MOST_DIGITS) throw new NumberOutOfRange(number.toString());
        BigInteger count = number.movePointRight(DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        if (count.bitLength() >= Long.SIZE) throw new NumberOutOfRange(number.toPlainString());
        return new Quantity(count.longValueExact());
    }

    /** Reads plain decimal text such as "1250.50". */
    public static Quantity parse(String text) {
        if (!DECIMAL.matcher(text).matches()) throw new NotANumber(text);
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > DECIMALS) throw new TooManyDecimals(text, DECIMALS);
        return nearest(number);
    }

    public Quantity plus(Quantity other) {
        try {
            return new Quantity(Math.addExact(tenThousandths, other.tenThousandths));
        } catch (ArithmeticException overflow) {
            throw new NumberOutOfRange(toDecimal().add(other.toDecimal()).toPlainString());
        }
    }

    public Quantity minus(Quantity other) {
        return plus(other.negate());
    }

    public Quantity negate() {
        return new Quantity(-tenThousandths);
    }

    public Quantity abs() {
        return tenThousandths < 0 ? negate() : this;
    }

    public Quantity times(long factor) {
        return share(factor, 1);
    }

    /** This x part / whole, rounded half up to a ten-thousandth. */
    public Quantity share(long part, long whole) {
        return new Quantity(Proportion.of(tenThousandths, part, whole));
    }

    /** Rounded half up to fewer decimals. */
    public Quantity rounded(int decimals) {
        return nearest(toDecimal().setScale(decimals, RoundingMode.HALF_UP));
    }

    public int signum() {
        return Long.signum(tenThousandths);
    }

    public boolean isZero() {
        return tenThousandths == 0;
    }

    public boolean isWhole() {
        return tenThousandths % ONE == 0;
    }

    public boolean isLessThan(Quantity other) {
        return tenThousandths < other.tenThousandths;
    }

    public boolean isMoreThan(Quantity other) {
        return tenThousandths > other.tenThousandths;
    }

    public static Quantity least(Quantity one, Quantity other) {
        return one.isMoreThan(other) ? other : one;
    }

    public static Quantity greatest(Quantity one, Quantity other) {
        return one.isLessThan(other) ? other : one;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }

    /** Plain decimal text with exactly this many decimals, rounded half up: "1250.50". */
    public String text(int decimals) {
        return toDecimal().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Plain decimal text with as many decimals as it has: "1250.5". */
    @Override
    public String toString() {
        return isZero() ? "0" : toDecimal().stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }
}
