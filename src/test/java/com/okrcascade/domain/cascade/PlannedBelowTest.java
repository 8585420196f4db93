package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import java.util.Optional;
import org.junit.Test;

/** Two parts below a whole. */
public class PlannedBelowTest {
    @Test
    public void aWholeSaysWhatNobodyBelowGoesFor() {
        PlannedBelow planned = of(0, 1000, 0, 600, 100, 480).orElseThrow();

        assertThat(planned.planned()).isEqualTo(Quantity.of(980));
        assertThat(planned.notPlanned()).isEqualTo(Quantity.of(20));
        assertThat(planned.addsUp()).isFalse();
        assertThat(planned.isTooMuch()).isFalse();
    }

    @Test
    public void partsThatAreTheWholeAddUp() {
        PlannedBelow planned = of(0, 1000, 0, 600, 0, 400).orElseThrow();

        assertThat(planned.addsUp()).isTrue();
        assertThat(planned.isTooMuch()).isFalse();
    }

    @Test
    public void partsMayGoForMoreUpwardsAndDownwards() {
        assertThat(of(0, 1000, 0, 600, 0, 500).orElseThrow().isTooMuch()).isTrue();
        assertThat(of(1000, 0, 600, 0, 500, 0).orElseThrow().isTooMuch()).isTrue();
        assertThat(of(1000, 0, 600, 0, 300, 0).orElseThrow().isTooMuch()).isFalse();
    }

    @Test
    public void onlyWhatIsSummedIsPlannedBelow() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AKeyResult.of(1, 1).rollingUp(KeyResultRollUp.WEIGHTED_PROGRESS).put(),
                AKeyResult.of(2, 1).into(1).put());

        assertThat(planned(graph, 1)).isEmpty();
        assertThat(planned(graph, 2)).isEmpty();
    }

    private static Optional<PlannedBelow> of(long from, long to, long from1, long to1, long from2, long to2) {
        Movement first = AKeyResult.dollars(from1, to1);
        Movement second = AKeyResult.dollars(from2, to2);
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AKeyResult.of(1, 1).measuredBy(AKeyResult.dollars(from, to)).put(),
                AKeyResult.of(2, 1).into(1).measuredBy(first).put(),
                AKeyResult.of(3, 1).into(1).measuredBy(second).put());
        return planned(graph, 1);
    }

    private static Optional<PlannedBelow> planned(Graph graph, long id) {
        return PlannedBelow.of(graph, graph.find(new KeyResultId(id)).orElseThrow());
    }
}
