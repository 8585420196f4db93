package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Target;
import org.junit.Test;

/** A goal, a team's objective below it, and a part of that, each with a key result that contributes upwards. */
public class WhoIsBelowWhomTest {
    private static final Change.OfGraph GONE =
            AnObjective.of(1).in(ObjectiveState.DELETED).put();

    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).put(),
            AnObjective.of(2).under(1).during(FewPeriods.QUARTER).put(),
            AnObjective.of(3).under(2).during(FewPeriods.QUARTER).put(),
            AKeyResult.of(1, 1).put(),
            AKeyResult.of(2, 2).into(1).put(),
            AKeyResult.of(3, 3).into(2).put());

    @Test
    public void thePathLeadsFromTheParentUpToTheGoal() {
        assertThat(graph.ancestors(objective(3))).containsExactly(objective(2), objective(1));
        assertThat(graph.ancestors(objective(1))).isEmpty();
        assertThat(graph.contributesTo(keyResult(3))).containsExactly(keyResult(2), keyResult(1));
    }

    @Test
    public void rootsAreWhatHasNoParentThatCounts() {
        assertThat(graph.roots()).containsExactly(objective(1));
        assertThat(FewPeriods.after(graph, GONE).roots()).containsExactly(objective(2));
    }

    @Test
    public void childrenComeAndGo() {
        assertThat(graph.children(new ObjectiveId(1))).containsExactly(new ObjectiveId(2));

        Graph moved = FewPeriods.after(graph, AnObjective.of(3).under(1).put());
        assertThat(moved.children(new ObjectiveId(1))).containsExactly(new ObjectiveId(2), new ObjectiveId(3));
        assertThat(moved.children(new ObjectiveId(2))).isEmpty();
    }

    /** One of the longest periods in use is a goal by itself. */
    @Test
    public void aQuarterWithoutParentServesNoGoalAndAYearIsOne() {
        assertThat(graph.servesNoGoal(objective(1))).isFalse();
        assertThat(graph.servesNoGoal(objective(2))).isFalse();
        assertThat(FewPeriods.after(graph, GONE).servesNoGoal(objective(2))).isTrue();
    }

    @Test
    public void thoseThatReadAKpiAreKnownWhileTheyDo() {
        Graph reading = FewPeriods.after(
                graph, AKpi.of(7).put(), AKeyResult.of(4, 3).reading(7).put());
        assertThat(reading.readersOf(new KpiId(7))).containsExactly(new KeyResultId(4));

        Graph elsewhere =
                FewPeriods.after(reading, AKeyResult.of(4, 3).reading(8).put());
        assertThat(elsewhere.readersOf(new KpiId(7))).isEmpty();
    }

    @Test
    public void nothingCountsForWhatIsNotThere() {
        Target ofKeyResult = Target.of(new KeyResultId(1));
        Target ofKpi = Target.of(new KpiId(7), KpiSide.VALUE);
        assertThat(graph.has(ofKeyResult)).isTrue();
        assertThat(graph.has(ofKpi)).isFalse();
        assertThat(FewPeriods.after(graph, GONE).has(ofKeyResult)).isFalse();

        Graph measured = FewPeriods.after(graph, AKpi.of(7).put());
        assertThat(measured.has(ofKpi)).isTrue();
        Graph noMore =
                FewPeriods.after(measured, AKpi.of(7).in(ObjectiveState.DELETED).put());
        assertThat(noMore.has(ofKpi)).isFalse();
    }

    private Objective objective(long id) {
        return graph.find(new ObjectiveId(id)).orElseThrow();
    }

    private KeyResult keyResult(long id) {
        return graph.find(new KeyResultId(id)).orElseThrow();
    }
}
