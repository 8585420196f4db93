package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Total;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** Today is the last day of the second quarter. */
public class DirectoryTest {
    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).during(FewPeriods.YEAR).put(),
            AnObjective.of(2).during(FewPeriods.NEXT_QUARTER).by(2).put(),
            AnObjective.of(3).during(FewPeriods.QUARTER).put(),
            AKeyResult.of(10, 1).put(),
            AKeyResult.of(11, 2).put(),
            AKeyResult.of(12, 3).put(),
            AKeyResult.of(13, 1).put());

    @Test
    public void whatIsGoingOnComesFirstAndShortPeriodsBeforeLongOnes() {
        assertThat(about(graph, "key result")).containsExactly(12L, 10L, 13L, 11L);
    }

    @Test
    public void aTitleHoldsTheTextHoweverItIsWrittenAndAKeyIsGivenWhole() {
        assertThat(about(graph, " RESULT 13 ")).containsExactly(13L);
        assertThat(about(graph, new KeyResultId(11).key().toLowerCase(Locale.ROOT)))
                .containsExactly(11L);
        assertThat(about(graph, "KR-1")).isEmpty();
        assertThat(about(graph, "nothing like it")).isEmpty();
    }

    @Test
    public void whatIsArchivedIsOutOfTheListsAndWhatIsDeletedOutOfEverything() {
        Graph archived = FewPeriods.after(
                graph, AnObjective.of(3).in(ObjectiveState.ARCHIVED).put());
        assertThat(about(archived, "key result")).containsExactly(10L, 13L, 11L);

        Graph deleted = FewPeriods.after(
                archived, AnObjective.of(2).by(2).in(ObjectiveState.DELETED).put());
        assertThat(about(deleted, "key result")).containsExactly(10L, 13L);
    }

    @Test
    public void itIsMadeOnceForAllRevisionsThatChangeNoDefinition() {
        Directory made = graph.directory();

        Graph credited =
                FewPeriods.after(graph, new Change.PutTotal(new KeyResultId(10), Total.none(FewPeriods.TODAY)));
        assertThat(credited.directory()).isSameAs(made);
        assertThat(FewPeriods.after(graph, AKeyResult.of(14, 1).put()).directory())
                .isNotSameAs(made);
    }

    private static List<Long> about(Graph graph, String text) {
        return graph.directory()
                .about(text, graph.today())
                .map(KeyResultId::value)
                .toList();
    }
}
