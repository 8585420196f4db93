package com.okrcascade.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.Seed;
import com.okrcascade.domain.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.Test;

public class QuantityTest {
    private static final Quantity MOST = new Quantity(Long.MAX_VALUE);

    @Test
    public void moneyIsReadAndWrittenToTheCent() {
        Quantity amount = Quantity.parse("1250.50");

        assertThat(amount.tenThousandths()).isEqualTo(12_505_000);
        assertThat(amount.text(2)).isEqualTo("1250.50");
        assertThat(amount).hasToString("1250.5");
        assertThat(Quantity.parse("-0.0001").tenThousandths()).isEqualTo(-1);
        assertThat(Quantity.parse("-0.00")).isEqualTo(Quantity.ZERO).hasToString("0");
    }

    @Test
    public void aTenthAddedTenTimesIsOne() {
        Quantity sum = Quantity.ZERO;
        for (int i = 0; i < 10; i++) sum = sum.plus(Quantity.parse("0.1"));

        assertThat(sum).isEqualTo(Quantity.of(1));
    }

    @Test
    public void textThatIsNoPlainNumberIsRefused() {
        for (String text : new String[] {"", " ", "abc", "1e3", "1,5", "+1", ".5", "5.", "--1", "0x10", "1 000", "NaN"})
            assertThatThrownBy(() -> Quantity.parse(text)).as(text).isInstanceOf(NotANumber.class);
    }

    @Test
    public void aFifthDecimalIsRefusedRatherThanRounded() {
        assertThatThrownBy(() -> Quantity.parse("0.00001")).isInstanceOf(TooManyDecimals.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1E-999999999"))).isInstanceOf(TooManyDecimals.class);
    }

    @Test
    public void aFieldOfAnIssueIsTakenToTheNearestTenThousandth() {
        assertThat(Quantity.nearest(new BigDecimal("0.00005")).tenThousandths()).isEqualTo(1);
        assertThat(Quantity.nearest(new BigDecimal("-0.00005")).tenThousandths())
                .isEqualTo(-1);
        assertThat(Quantity.nearest(new BigDecimal("0.000049")).tenThousandths())
                .isEqualTo(0);
        assertThat(Quantity.nearest(new BigDecimal("1E-999999999"))).isEqualTo(Quantity.ZERO);
    }

    @Test
    public void whatDoesNotFitIsRefusedAndNeverWrapsAround() {
        assertThat(Quantity.parse("922337203685477.5807")).isEqualTo(MOST);
        assertThatThrownBy(() -> Quantity.parse("922337203685477.5808")).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> Quantity.parse("9".repeat(40))).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> MOST.plus(new Quantity(1))).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> MOST.negate().minus(new Quantity(1))).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> new Quantity(Long.MIN_VALUE)).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> Quantity.of(new BigDecimal("1E+999999999"))).isInstanceOf(NumberOutOfRange.class);
        assertThatThrownBy(() -> MOST.times(2)).isInstanceOf(NumberOutOfRange.class);
    }

    @Test
    public void roundingIsHalfUpAwayFromZero() {
        assertThat(Quantity.parse("2.5").rounded(0)).isEqualTo(Quantity.of(3));
        assertThat(Quantity.parse("-2.5").rounded(0)).isEqualTo(Quantity.of(-3));
        assertThat(Quantity.parse("2.4999").text(0)).isEqualTo("2");
        assertThat(Quantity.of(10).share(1, 3)).isEqualTo(Quantity.parse("3.3333"));
        assertThat(Quantity.of(10).share(-2, 3)).isEqualTo(Quantity.parse("-6.6667"));
    }

    @Test
    public void aRefusalNamesItsCodeItsFactsAndTheFieldItCameFrom() {
        Refusal refusal = new NotANumber("ten").at("target");

        assertThat(refusal.code()).isEqualTo("not-a-number");
        assertThat(refusal.messageKey()).isEqualTo("okr.refusal.not-a-number");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
        assertThat(refusal.facts()).containsEntry("text", "ten");
        assertThat(refusal.field()).contains("target");
    }

    @Test
    public void wholeNumbersAreToldFromOthers() {
        assertThat(Quantity.of(3).isWhole()).isTrue();
        assertThat(Quantity.ZERO.isWhole()).isTrue();
        assertThat(Quantity.parse("-2.5").isWhole()).isFalse();
        assertThat(Quantity.parse("0.0001").isWhole()).isFalse();
    }

    @Test
    public void ofTwoThereIsALeastAndAGreatest() {
        Quantity less = Quantity.of(-2);
        Quantity more = Quantity.parse("0.5");

        assertThat(Quantity.least(less, more)).isEqualTo(less);
        assertThat(Quantity.least(more, less)).isEqualTo(less);
        assertThat(Quantity.greatest(less, more)).isEqualTo(more);
        assertThat(Quantity.greatest(more, less)).isEqualTo(more);
        assertThat(more.times(-3)).isEqualTo(Quantity.parse("-1.5"));
    }

    @Test
    public void aLongTextIsShownByItsBeginning() {
        assertThat(new NotANumber("x".repeat(41)).facts()).containsEntry("text", "x".repeat(40));
        assertThat(new NotANumber("x".repeat(40)).facts()).containsEntry("text", "x".repeat(40));
    }

    @Test
    public void everyShareIsTheExactOneRoundedOnce() {
        Random random = Seed.random(QuantityTest.class);
        for (int i = 0; i < 20_000; i++) {
            long amount = random.nextLong() >> random.nextInt(64);
            long part = random.nextLong() >> random.nextInt(64);
            long whole = random.nextLong() >> random.nextInt(64);
            if (whole != 0) assertThat(shareOrNull(amount, part, whole)).isEqualTo(exactOrNull(amount, part, whole));
        }
    }

    private static Long shareOrNull(long amount, long part, long whole) {
        try {
            return Proportion.of(amount, part, whole);
        } catch (NumberOutOfRange refusal) {
            return null;
        }
    }

    private static Long exactOrNull(long amount, long part, long whole) {
        BigInteger exact = new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        return exact.bitLength() < Long.SIZE ? exact.longValueExact() : null;
    }
}
