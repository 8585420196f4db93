package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class BreakDownRunTest {
    private static final Split EVEN = new Split.Even();
    private static final CadenceId WEEKS = new CadenceId(5);
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");

    private final BreakDownRun first = run(1, WEEKS, EVEN, null, 1);

    @Test
    public void onlyItsNumberMayDifferWhereItSaysTheSame() {
        assertThat(run(2, WEEKS, EVEN, null, 1).saysTheSameAs(first)).isTrue();
        assertThat(run(2, new CadenceId(4), EVEN, null, 1).saysTheSameAs(first)).isFalse();
        assertThat(run(2, WEEKS, EVEN, null, 2).saysTheSameAs(first)).isFalse();
        assertThat(run(2, WEEKS, EVEN, DAY, 1).saysTheSameAs(first)).isFalse();
    }

    /** How deep and how far ahead it goes changes no part. */
    @Test
    public void theCurveIsItsSplitAndWhereItBegins() {
        assertThat(run(2, new CadenceId(4), EVEN, null, 2).followsTheCurveOf(first))
                .isTrue();
        assertThat(run(2, WEEKS, new Split.LinearRamp(Quantity.of(2)), null, 1).followsTheCurveOf(first))
                .isFalse();
        assertThat(run(2, WEEKS, EVEN, DAY, 1).followsTheCurveOf(first)).isFalse();
    }

    private static BreakDownRun run(
            int number, CadenceId to, Split split, @Nullable LocalDate startedAfter, int horizon) {
        return new BreakDownRun(number, to, split, startedAfter, horizon, List.of());
    }
}
