package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.pace.Health;
import com.okrcascade.domain.pace.HealthStatus;
import java.time.LocalDate;
import org.junit.Test;

public class HealthOfGoalsTest {
    private static final CreditRule COUNT = new CreditRule.Count();
    private static final LocalDate IN_MAY = LocalDate.parse("2027-05-03");

    /** An aspirational goal is a success from 0.7 on; a committed one is not. */
    @Test
    public void whatAspiresNeedsNotGoAllTheWay() {
        AnObjective over = AnObjective.of(1).during(FewPeriods.CLOSED_QUARTER);
        Change.OfGraph moved = total(1, 70, IN_MAY);

        Graph committed = FewPeriods.with(over.put(), AKeyResult.of(1, 1).put(), moved);
        assertThat(health(committed, 1).status()).isEqualTo(HealthStatus.PARTLY);

        Graph aspiring = FewPeriods.after(
                committed, over.being(ObjectiveKind.ASPIRATIONAL).put());
        assertThat(health(aspiring, 1).status()).isEqualTo(HealthStatus.SUCCESS);
        assertThat(objective(aspiring, 1).status()).isEqualTo(HealthStatus.SUCCESS);
    }

    @Test
    public void anObjectiveIsAsHealthyAsItsWeakestKeyResultWhereThatIsWanted() {
        AnObjective goal = AnObjective.of(1);
        Graph byPace = FewPeriods.with(
                goal.put(),
                AKeyResult.of(1, 1).earning(COUNT).put(),
                AKeyResult.of(2, 1).earning(COUNT).put(),
                total(1, 20, IN_MAY),
                total(2, 100, IN_MAY));
        assertThat(objective(byPace, 1).status()).isEqualTo(HealthStatus.ON_TRACK);

        Graph byWeakest =
                FewPeriods.after(byPace, goal.asHealthyAs(HealthBy.WEAKEST).put());
        assertThat(objective(byWeakest, 1)).isEqualTo(health(byWeakest, 1));
        assertThat(objective(byWeakest, 1).status()).isEqualTo(HealthStatus.OFF_TRACK);
    }

    @Test
    public void withoutKeyResultsThereIsNoWeakestAndItsPaceDecides() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).asHealthyAs(HealthBy.WEAKEST).put(),
                AnObjective.of(2).under(1).put(),
                AKeyResult.of(1, 2).earning(COUNT).put(),
                total(1, 100, IN_MAY));

        assertThat(objective(graph, 1).status()).isEqualTo(HealthStatus.ON_TRACK);
    }

    /** A check-in is due 7 days after the last one, and 3 days of grace are over on the day after. */
    @Test
    public void whatOnlyCheckInsMoveIsOutdatedWhenOneIsOverdue() {
        LocalDate inGrace = FewPeriods.TODAY.minusDays(10);
        AKeyResult manual = AKeyResult.of(1, 1);
        Graph fresh = FewPeriods.with(AnObjective.of(1).put(), manual.put(), total(1, 100, inGrace));
        assertThat(health(fresh, 1).status()).isEqualTo(HealthStatus.ON_TRACK);

        Change.OfGraph older = total(1, 100, inGrace.minusDays(1));
        Graph overdue = FewPeriods.after(fresh, older);
        assertThat(health(overdue, 1).reason()).isEqualTo("check-in-overdue");

        Graph earning = FewPeriods.after(overdue, manual.earning(COUNT).put());
        assertThat(health(earning, 1).status()).isEqualTo(HealthStatus.ON_TRACK);
    }

    @Test
    public void whatChildrenMoveNeedsNoCheckIn() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AnObjective.of(2).under(1).put(),
                AKeyResult.of(1, 1).put(),
                AKeyResult.of(2, 2).into(1).earning(COUNT).put(),
                total(2, 100, IN_MAY));

        assertThat(health(graph, 1).status()).isEqualTo(HealthStatus.ON_TRACK);
    }

    @Test
    public void whatReadsAKpiIsOutdatedFromTheRevisionThatDeletesIt() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AKpi.of(1).put(),
                AKeyResult.of(1, 1).reading(1).put(),
                new Change.PutTotal(
                        new KeyResultId(1), new Total(Quantity.of(100), Quantity.of(1), Quantity.ZERO, IN_MAY)));
        assertThat(health(graph, 1).status()).isEqualTo(HealthStatus.ON_TRACK);

        Graph without =
                FewPeriods.after(graph, AKpi.of(1).in(ObjectiveState.DELETED).put());
        assertThat(health(without, 1).reason()).isEqualTo("source-failed");
    }

    @Test
    public void aMeanIsExpectedWhatItsMembersAre() {
        Graph graph = FewPeriods.with(
                AnObjective.of(1).put(),
                AnObjective.of(2).under(1).during(FewPeriods.NEXT_QUARTER).put(),
                AKeyResult.of(1, 1).rollingUp(KeyResultRollUp.WEIGHTED_PROGRESS).put(),
                AKeyResult.of(2, 2).into(1).earning(COUNT).put());

        assertThat(graph.standing(new KeyResultId(1)).current()).isEmpty();
        assertThat(graph.standing(new KeyResultId(1)).expected())
                .isEqualTo(graph.standing(new KeyResultId(2)).expected());
    }

    private static Health health(Graph graph, long keyResult) {
        return graph.standing(new KeyResultId(keyResult)).health();
    }

    private static Health objective(Graph graph, long id) {
        return graph.standing(new ObjectiveId(id)).health();
    }

    private static Change.OfGraph total(long id, long gain, LocalDate day) {
        return new Change.PutTotal(
                new KeyResultId(id), new Total(Quantity.of(gain), Quantity.ZERO, Quantity.ZERO, day));
    }
}
