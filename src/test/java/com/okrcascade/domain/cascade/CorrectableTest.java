package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Total;
import org.junit.Test;

/** Where there is a computed value that a person may write another one over. */
public class CorrectableTest {
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);

    @Test
    public void whatIssuesMoveIsCorrectedAndWhatCheckInsMoveIsNot() {
        assertThat(correctable(AKeyResult.of(1, 1).earning(new CreditRule.Count())))
                .isTrue();
        assertThat(correctable(AKeyResult.of(1, 1))).isFalse();
    }

    @Test
    public void whatIsTakenFromChildrenIsCorrectedThere() {
        Change.OfGraph child =
                AKeyResult.of(2, 1).into(1).earning(new CreditRule.Count()).put();

        assertThat(correctable(AKeyResult.of(1, 1), child)).isTrue();
        assertThat(correctable(AKeyResult.of(1, 1).rollingUp(KeyResultRollUp.LATEST), child))
                .isFalse();
    }

    @Test
    public void withoutDataThereIsNothingToCorrect() {
        AKeyResult share = AKeyResult.of(1, 1)
                .measuredBy(new Movement(PERCENT, Quantity.ZERO, Quantity.of(100)))
                .earning(new CreditRule.PercentDone(null));
        Change.OfGraph oneOfTwo = new Change.PutTotal(
                new KeyResultId(1), new Total(Quantity.of(1), Quantity.of(2), Quantity.ZERO, FewPeriods.TODAY));

        assertThat(correctable(share)).isFalse();
        assertThat(correctable(share, oneOfTwo)).isTrue();
    }

    /** What one gives the other counts from its baseline, and is nothing without data. */
    @Test
    public void aPartGivesWhatItGained() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AKeyResult.of(1, 1)
                        .measuredBy(AKeyResult.dollars(50, 100))
                        .earning(new CreditRule.Count())
                        .put(),
                AKeyResult.of(2, 1).put(),
                new Change.PutTotal(
                        new KeyResultId(1), new Total(Quantity.of(7), Quantity.ZERO, Quantity.ZERO, FewPeriods.TODAY)));

        assertThat(graph.gained(row(graph, 1))).isEqualTo(Quantity.of(7));
        assertThat(graph.gained(row(graph, 2))).isEqualTo(Quantity.ZERO);
    }

    private static boolean correctable(AKeyResult keyResult, Change.OfGraph... others) {
        Graph graph = FewPeriods.after(FewPeriods.with(AnObjective.of(1).put(), keyResult.put()), others);
        return graph.isCorrectable(row(graph, 1));
    }

    private static KeyResult row(Graph graph, long id) {
        return graph.find(new KeyResultId(id)).orElseThrow();
    }
}
