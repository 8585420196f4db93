package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** One search for a goal of the year, a team's quarter that it sums, and a KPI. */
public class QueryTargetsTest {
    private static final IssueQuery.Search SEARCH = new IssueQuery.Search("project = ABC", new UserKey("ann"));
    private static final LocalDate IN_MAY = LocalDate.parse("2027-05-03");
    private static final LocalDate IN_MARCH = LocalDate.parse("2027-03-03");
    private static final LocalDate LAST_YEAR = LocalDate.parse("2026-03-03");

    private final Graph graph = FewPeriods.with(
            AnObjective.of(1).put(),
            AnObjective.of(2).under(1).during(FewPeriods.QUARTER).put(),
            AKpi.of(7).earning(new CreditRule.Field("hours")).put(),
            AKeyResult.of(1, 1).earning(new CreditRule.Field("amount")).put(),
            AKeyResult.of(2, 2).into(1).earning(new CreditRule.Count()).put(),
            query(1, Target.of(new KeyResultId(1)), null),
            query(2, Target.of(new KeyResultId(2)), null),
            query(3, Target.of(new KpiId(7), KpiSide.VALUE), null));

    @Test
    public void anIssueReachesTheDeepestWhoseWindowHoldsItsDayAndEveryKpi() {
        assertThat(taking(graph, IN_MAY)).containsExactly(3L, 2L);
        assertThat(taking(graph, IN_MARCH)).containsExactly(3L, 1L);
    }

    @Test
    public void whatNoWindowHoldsIsOutOfTheTopsPeriod() {
        assertThat(taking(graph, LAST_YEAR)).containsExactly(3L, 1L);
    }

    @Test
    public void ofEquallyDeepOnesTheFirstQueryTakesIt() {
        Graph more = FewPeriods.after(
                graph,
                AKeyResult.of(3, 2).into(1).earning(new CreditRule.Count()).put(),
                query(4, Target.of(new KeyResultId(3)), null));

        assertThat(taking(more, IN_MAY)).containsExactly(3L, 2L);
    }

    @Test
    public void whatIsDeletedTakesNothing() {
        Graph withoutTeam = FewPeriods.after(
                graph, AnObjective.of(2).in(ObjectiveState.DELETED).put());
        assertThat(taking(withoutTeam, IN_MAY)).containsExactly(3L, 1L);

        Graph withoutKpi =
                FewPeriods.after(graph, AKpi.of(7).in(ObjectiveState.DELETED).put());
        assertThat(taking(withoutKpi, IN_MAY)).containsExactly(2L);
    }

    @Test
    public void whatIsBelowADeletedSumIsATreeOfItsOwn() {
        Graph without = FewPeriods.after(
                graph, AnObjective.of(1).in(ObjectiveState.DELETED).put());

        assertThat(without.treeOf(without.find(new KeyResultId(2)).orElseThrow()))
                .isEqualTo(new KeyResultId(2));
    }

    @Test
    public void theFieldsThatAreReadAreThoseOfRulesAndOfQueriesWithTheirOwn() {
        assertThat(graph.queries().fieldIds()).containsExactlyInAnyOrder("amount", "hours");

        Graph own = FewPeriods.after(graph, query(2, Target.of(new KeyResultId(2)), new CreditRule.Field("points")));
        assertThat(own.queries().fieldIds()).containsExactlyInAnyOrder("amount", "hours", "points");
    }

    private static List<Long> taking(Graph graph, LocalDate day) {
        return graph.queries().taking(SEARCH, day).stream()
                .map(query -> query.id().value())
                .toList();
    }

    private static Change.OfGraph query(long id, Target target, @Nullable CreditRule rule) {
        return new Change.PutQuery(
                new IssueQuery(new QueryId(id), 1, SEARCH.jql(), target, rule, SEARCH.runAs(), QueryState.RUNNING, ""));
    }
}
