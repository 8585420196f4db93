package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.Test;

public class AllowancesTest {
    private long now = Long.MAX_VALUE - Duration.ofHours(1).toNanos();
    private final Allowances allowances = new Allowances(() -> now);

    /** However slow the server is: a person who waits for each answer is never too fast. */
    @Test
    public void whoAsksForOneAfterTheOtherIsNeverRefused() {
        for (int asked = 0; asked < 500; asked++) {
            long begun = allowances.begin("ann");
            pass(Duration.ofSeconds(5));
            allowances.end("ann", begun);
        }
    }

    @Test
    public void whoAsksForManyAtOnceIsRefusedUntilTimeHasPassed() {
        for (int asked = 0; asked < 30; asked++) allowances.begin("ann");

        assertThatThrownBy(() -> allowances.begin("ann")).isInstanceOfSatisfying(TooManyRequests.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("too-many-requests");
            assertThat(refusal.facts()).containsEntry("seconds", 1L);
        });
        assertThatCode(() -> allowances.begin("bob")).doesNotThrowAnyException();
        pass(Duration.ofSeconds(1));
        assertThatCode(() -> allowances.begin("ann")).doesNotThrowAnyException();
    }

    /** Ten at once that take ten seconds each are more than half a minute ahead. */
    @Test
    public void whatTookLongCountsAsLong() {
        long begun = now;
        for (int asked = 0; asked < 10; asked++) allowances.begin("ann");
        pass(Duration.ofSeconds(10));
        for (int ended = 0; ended < 10; ended++) allowances.end("ann", begun);

        assertThatThrownBy(() -> allowances.begin("ann"))
                .isInstanceOfSatisfying(TooManyRequests.class, refusal -> assertThat(
                                (Long) refusal.facts().get("seconds"))
                        .isEqualTo(61L));
    }

    @Test
    public void whatTookNothingCostsNothing() {
        for (int asked = 0; asked < 500; asked++) allowances.end("ann", allowances.begin("ann"));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
