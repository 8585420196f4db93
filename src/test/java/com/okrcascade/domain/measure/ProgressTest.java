package com.okrcascade.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.measure.Progress.Weighted;
import java.util.List;
import org.junit.Test;

public class ProgressTest {
    @Test
    public void progressIsWhatWasGainedOfTheDistance() {
        assertThat(progress("412350", "1000000").basisPoints()).isEqualTo(4124); // 41.235 % rounds half up
        assertThat(progress("-3", "-10").basisPoints()).isEqualTo(3000); // a decrease on its way
        assertThat(progress("3", "-10").basisPoints()).isEqualTo(-3000); // a decrease that rose
        assertThat(progress("128000", "100000").basisPoints()).isEqualTo(12_800); // over-achieved
    }

    @Test
    public void oneCentBelowTheTargetIsNotReached() {
        assertThat(progress("999999.99", "1000000").basisPoints()).isEqualTo(9999);
        assertThat(progress("-999999.99", "-1000000").basisPoints()).isEqualTo(9999);
        assertThat(progress("1000000", "1000000")).isEqualTo(Progress.FULL);
        assertThat(progress("1000000.01", "1000000")).isEqualTo(Progress.FULL);
    }

    @Test
    public void aMistypedTargetStaysReadable() {
        assertThat(Progress.of(new Quantity(Long.MAX_VALUE), new Quantity(1)).basisPoints())
                .isEqualTo(1_000_000_000_000L);
        assertThat(Progress.of(new Quantity(-Long.MAX_VALUE), new Quantity(1)).basisPoints())
                .isEqualTo(-1_000_000_000_000L);
    }

    @Test
    public void nothingToReachIsRefused() {
        assertThatThrownBy(() -> progress("1", "0")).isInstanceOf(TargetEqualsBaseline.class);
        assertThat(Progress.share(0, 0)).isEmpty();
        assertThat(Progress.share(1, 3)).contains(new Progress(3333));
    }

    @Test
    public void aMeanUsesCountedProgressAndRoundsOnce() {
        // (10,000 x 1 + 3,333 x 2) / 3 = 5,555.33; the 128 % counts as 100 %
        assertThat(Progress.mean(List.of(item(12_800, 1), item(3_333, 2)))).contains(new Progress(5_555));
        // (1 + 2) / 2 = 1.5, half up
        assertThat(Progress.mean(List.of(item(1, 1), item(2, 1)))).contains(new Progress(2));
        assertThat(Progress.mean(List.of(item(-500, 1), item(100, 1)))).contains(new Progress(50));
    }

    @Test
    public void anOverAchieverNeverHidesAFailingSibling() {
        assertThat(Progress.mean(List.of(item(90_000, 1000), item(9_999, 1)))).contains(new Progress(9_999));
        assertThat(Progress.mean(List.of(item(90_000, 1000), item(9_999, 0)))).contains(Progress.FULL);
    }

    @Test
    public void nothingThatCountsIsNoDataAndNotZero() {
        assertThat(Progress.mean(List.of())).isEmpty();
        assertThat(Progress.mean(List.of(item(5_000, 0)))).isEmpty();
    }

    @Test
    public void weightsGoFromZeroToAThousand() {
        assertThatThrownBy(() -> new Weight(-1)).isInstanceOf(InvalidWeight.class);
        assertThatThrownBy(() -> new Weight(1001)).isInstanceOf(InvalidWeight.class);
        assertThat(new Weight(0).counts()).isFalse();
        assertThat(Weight.ONE.counts()).isTrue();
    }

    private static Progress progress(String gained, String distance) {
        return Progress.of(Quantity.parse(gained), Quantity.parse(distance));
    }

    private static Weighted item(long basisPoints, int weight) {
        return new Weighted(new Progress(basisPoints), new Weight(weight));
    }
}
