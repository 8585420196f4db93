package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class AsOfTest {
    private static final int COMPANIES = 150;

    @Test
    public void anEarlierDayStandsAsIfNothingHadBeenEnteredForLaterDays() {
        Random random = Seed.random(AsOfTest.class);
        int compared = 0;
        for (int company = 0; company < COMPANIES; company++) {
            AnyGoals goals = new AnyGoals(random);
            Graph graph = goals.graph();
            LocalDate day = goals.anyDay();
            Graph replayed = goals.graph(goals.entriesUpTo(day), day);
            compared += keyResultsAgree(goals, graph, replayed) + objectivesAgree(goals, graph, replayed);
        }
        assertThat(compared).isGreaterThan(COMPANIES);
    }

    private static int keyResultsAgree(AnyGoals goals, Graph graph, Graph replayed) {
        List<KeyResult> all = graph.facts().keyResults().stream()
                .filter(one -> graph.find(one.id()).isPresent())
                .toList();
        for (KeyResult one : all) {
            Graph then = graph.past().on(replayed.today(), graph.below(one.id()), goals.gains());
            assertThat(then.standing(one.id())).isEqualTo(replayed.standing(one.id()));
        }
        return all.size();
    }

    private static int objectivesAgree(AnyGoals goals, Graph graph, Graph replayed) {
        List<Objective> all =
                graph.facts().objectives().stream().filter(Objective::counts).toList();
        for (Objective one : all) {
            Graph then = graph.past().on(replayed.today(), graph.below(one.id()), goals.gains());
            assertThat(then.standing(one.id())).isEqualTo(replayed.standing(one.id()));
        }
        return all.size();
    }
}
