package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.Test;

public class BucketsContractTest extends StoreContract {
    /** An hour that summer time leaves out: a start is a local time and is kept as one. */
    private static final LocalDateTime SKIPPED = LocalDateTime.of(2027, 3, 28, 2, 0);

    private static final KpiId MOOD = new KpiId(4);

    @Test
    public void bucketsOfSomeTimeAreFound() {
        write(
                put(MOOD, SKIPPED),
                put(Samples.CYCLE_TIME, SKIPPED.plusHours(1)),
                put(Samples.CYCLE_TIME, SKIPPED),
                put(Samples.CYCLE_TIME, SKIPPED.minusHours(1)));

        assertThat(otherNode.buckets().of(List.of(MOOD, Samples.CYCLE_TIME), SKIPPED, SKIPPED.plusHours(1)))
                .containsExactly(
                        Samples.bucket(Samples.CYCLE_TIME, SKIPPED),
                        Samples.bucket(Samples.CYCLE_TIME, SKIPPED.plusHours(1)),
                        Samples.bucket(MOOD, SKIPPED));
    }

    @Test
    public void aStartHasOneBucket() {
        BucketEntry corrected = new BucketEntry(MOOD, new Bucket(SKIPPED, Quantity.of(9), Quantity.of(3)));
        write(put(MOOD, SKIPPED));
        write(new Change.PutBucket(corrected));

        assertThat(store.buckets().of(List.of(MOOD), SKIPPED, SKIPPED)).containsExactly(corrected);
    }

    private static Change put(KpiId kpi, LocalDateTime start) {
        return new Change.PutBucket(Samples.bucket(kpi, start));
    }
}
