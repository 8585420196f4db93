package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.List;
import org.junit.Test;

/** The first and the second quarter of one unit, below a goal of the year. */
public class PredecessorsTest {
    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).put(),
            AnObjective.of(2).under(1).during(FewPeriods.CLOSED_QUARTER).put(),
            AnObjective.of(3).under(1).during(FewPeriods.QUARTER).put(),
            AnObjective.of(4).under(1).during(FewPeriods.CLOSED_QUARTER).by(2).put(),
            AKeyResult.of(1, 1).put(),
            AKeyResult.of(2, 2).into(1).put(),
            AKeyResult.of(3, 3).into(1).put(),
            AKeyResult.of(4, 4).into(1).put());

    @Test
    public void thoseOfEarlierPeriodsOfTheSameUnitCameBefore() {
        assertThat(of(3)).containsExactly(2L);
        assertThat(of(2)).isEmpty();
    }

    @Test
    public void whatContributesToNothingHasNone() {
        assertThat(of(1)).isEmpty();
    }

    /** What somebody added by hand beside it is not last quarter's part. */
    @Test
    public void ofABreakDownOnlyWhatTheSameOneMadeCameBefore() {
        Change.OfGraph made = AKeyResult.of(3, 3).into(1).givenBy(1).put();
        assertThat(of(3, made)).isEmpty();

        assertThat(of(3, made, AKeyResult.of(2, 2).into(1).givenBy(1).put())).containsExactly(2L);
        assertThat(of(3, made, AKeyResult.of(2, 2).into(1).givenBy(9).put())).isEmpty();
    }

    private List<Long> of(long id, Change.OfGraph... changes) {
        Graph changed = FewPeriods.after(graph, changes);
        KeyResult keyResult = changed.find(new KeyResultId(id)).orElseThrow();
        return new Predecessors(changed)
                .of(keyResult).stream().map(one -> one.id().value()).toList();
    }
}
