package com.okrcascade.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.Test;

/** What holds for every amount: it is what exact decimals give, or it is refused. Nothing ever wraps around. */
public class AnyQuantityTest {
    private static final int TRIES = 20_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, 4);

    @Test
    public void sumsAndDifferencesAreExactOrRefused() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            Quantity one = some(random);
            Quantity other = some(random);
            assertThat(orRefused(() -> one.plus(other)))
                    .isEqualTo(inRange(one.toDecimal().add(other.toDecimal())));
            assertThat(orRefused(() -> one.minus(other)))
                    .isEqualTo(inRange(one.toDecimal().subtract(other.toDecimal())));
            assertThat(one.negate().negate()).isEqualTo(one);
            assertThat(one.abs().toDecimal()).isEqualTo(one.toDecimal().abs());
            assertThat(Integer.signum(one.compareTo(other)))
                    .isEqualTo(one.toDecimal().compareTo(other.toDecimal()));
            assertThat(one.isLessThan(other)).isEqualTo(one.toDecimal().compareTo(other.toDecimal()) < 0);
            assertThat(one.isMoreThan(other)).isEqualTo(one.toDecimal().compareTo(other.toDecimal()) > 0);
        }
    }

    @Test
    public void everyAmountIsReadBackFromItsText() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            Quantity amount = some(random);
            assertThat(Quantity.parse(amount.toString())).isEqualTo(amount);
            assertThat(Quantity.parse(amount.text(Quantity.DECIMALS))).isEqualTo(amount);
            assertThat(Quantity.of(amount.toDecimal())).isEqualTo(amount);
        }
    }

    @Test
    public void theNearestIsHalfUpAwayFromZero() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(24) - 2)
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            assertThat(orRefused(() -> Quantity.nearest(number)))
                    .as(number.toPlainString())
                    .isEqualTo(inRange(number.setScale(Quantity.DECIMALS, RoundingMode.HALF_UP)));
        }
    }

    @Test
    public void roundingToFewerDecimalsIsHalfUpAwayFromZero() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            Quantity amount = some(random);
            int decimals = random.nextInt(5);
            assertThat(orRefused(() -> amount.rounded(decimals)))
                    .isEqualTo(inRange(amount.toDecimal().setScale(decimals, RoundingMode.HALF_UP)));
        }
    }

    /** Progress is what was gained of the way, rounded once; below the target it is never full. */
    @Test
    public void progressIsTheExactShareRoundedOnceAndFullOnlyAtTheTarget() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            Quantity distance = some(random);
            Quantity gained = random.nextInt(4) == 0 ? distance.plus(new Quantity(-distance.signum())) : some(random);
            if (distance.isZero()) continue;
            Progress progress = Progress.of(gained, distance);
            BigDecimal exact = gained.toDecimal()
                    .multiply(BigDecimal.valueOf(10_000))
                    .divide(distance.toDecimal(), 0, RoundingMode.HALF_UP);
            boolean reached = gained.toDecimal()
                            .multiply(BigDecimal.valueOf(distance.signum()))
                            .compareTo(distance.toDecimal().abs())
                    >= 0;
            assertThat(progress.isFull()).isEqualTo(reached);
            assertThat(progress.basisPoints()).isEqualTo(expected(exact, reached));
        }
    }

    private static long expected(BigDecimal exact, boolean reached) {
        BigDecimal edge = BigDecimal.valueOf(1_000_000_000_000L);
        long bounded = exact.min(edge).max(edge.negate()).longValueExact();
        return reached ? bounded : Math.min(bounded, 9_999);
    }

    @Test
    public void aMeanIsTheExactOneRoundedOnceAndFullOnlyWhenAllAre() {
        Random random = Seed.random(AnyQuantityTest.class);
        for (int i = 0; i < TRIES; i++) {
            List<Progress.Weighted> items = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            long weights = 0;
            boolean allFull = true;
            for (int n = random.nextInt(5); n > 0; n--) {
                int weight = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(1000);
                long points = random.nextBoolean() ? 9_995 + random.nextInt(10) : random.nextInt(30_000) - 10_000;
                items.add(new Progress.Weighted(new Progress(points), new Weight(weight)));
                long counted = Math.max(0, Math.min(10_000, points));
                sum = sum.add(BigDecimal.valueOf(counted).multiply(BigDecimal.valueOf(weight)));
                weights += weight;
                allFull &= weight == 0 || counted == 10_000;
            }
            Optional<Long> exact = weights == 0
                    ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
                            .longValueExact());
            long most = allFull ? 10_000 : 9_999;
            assertThat(Progress.mean(items).map(Progress::basisPoints))
                    .isEqualTo(exact.map(one -> Math.min(one, most)));
        }
    }

    private static Optional<BigDecimal> orRefused(Supplier<Quantity> computed) {
        try {
            return Optional.of(plain(computed.get().toDecimal()));
        } catch (NumberOutOfRange refused) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> inRange(BigDecimal exact) {
        return exact.abs().compareTo(MOST) > 0 ? Optional.empty() : Optional.of(plain(exact));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(Quantity.DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Of any size, so that edges are met as often as small change. */
    private static Quantity some(Random random) {
        long amount = random.nextLong() >> random.nextInt(64);
        return new Quantity(amount == Long.MIN_VALUE ? Long.MAX_VALUE : amount);
    }
}
