package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import org.junit.Test;

/** 1 sums 2, which sums 3; 4 averages 5. */
public class SummingTreesTest {
    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).put(),
            AKeyResult.of(1, 1).put(),
            AKeyResult.of(2, 1).into(1).put(),
            AKeyResult.of(3, 1).into(2).put(),
            AKeyResult.of(4, 1).rollingUp(KeyResultRollUp.WEIGHTED_PROGRESS).put(),
            AKeyResult.of(5, 1).into(4).put());

    @Test
    public void theTopOfATreeIsSummedIntoNothing() {
        assertThat(graph.treeOf(row(3))).isEqualTo(id(1));
        assertThat(graph.treeOf(row(1))).isEqualTo(id(1));
        assertThat(graph.treeOf(row(5))).isEqualTo(id(5));
    }

    @Test
    public void theDepthIsTheNumberOfSumsAbove() {
        assertThat(graph.depthInTree(row(3))).isEqualTo(2);
        assertThat(graph.depthInTree(row(1))).isZero();
        assertThat(graph.depthInTree(row(5))).isZero();
    }

    @Test
    public void whatIsGainedReachesEverySumAboveAndItself() {
        assertThat(graph.reaches(id(3), id(1))).isTrue();
        assertThat(graph.reaches(id(3), id(3))).isTrue();
        assertThat(graph.reaches(id(1), id(3))).isFalse();
        assertThat(graph.reaches(id(5), id(4))).isFalse();
        assertThat(graph.reaches(id(99), id(99))).isFalse();
    }

    @Test
    public void belowAreAllThatReachIt() {
        assertThat(graph.summedBelow(id(1))).containsExactly(id(1), id(2), id(3));
        assertThat(graph.summedBelow(id(4))).containsExactly(id(4));
    }

    @Test
    public void onceThereAreEnoughItLooksNoDeeper() {
        assertThat(graph.summedBelow(id(1), 2)).containsExactly(id(1), id(2));
    }

    private KeyResult row(long id) {
        return graph.find(id(id)).orElseThrow();
    }

    private static KeyResultId id(long id) {
        return new KeyResultId(id);
    }
}
