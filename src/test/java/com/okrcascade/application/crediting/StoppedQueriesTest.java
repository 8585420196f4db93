package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.memory.InMemoryChoices;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026, in week 2026-W47. */
public class StoppedQueriesTest {
    private static final String DEALS = "project = SALES";

    private final UpkeptCompany upkept = new UpkeptCompany();
    private final CreditedCompany abc = upkept.abc;
    private KeyResult week;

    @Before
    public void aWeekOfDeals() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("Sell", "2026-W47", null);
        week = abc.keyResult(objective, "0", "10000", AMOUNT, null);
        abc.query(week, DEALS);
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();
    }

    @Test
    public void aQueryWhoseSearchFailsSaysSoAndKeepsWhatItGave() {
        abc.jira.breakSearch(DEALS);
        upkept.reconciled();
        upkept.round();

        assertThat(query().state()).isEqualTo(QueryState.FAILED);
        assertThat(query().error()).isEqualTo("the search is broken");
        assertThat(abc.current(week)).contains(Quantity.of(4200));
        assertThat(stopped()).extracting(ReadTroubles.Stopped::advice).containsExactly(ReadTroubles.Advice.MEND);
    }

    @Test
    public void itRunsAgainByItselfWhenItsSearchWorksAgainAndCountsWhatItMissed() {
        abc.jira.breakSearch(DEALS);
        upkept.reconciled();
        upkept.round();
        abc.deal(2, "500");
        abc.resolve(2, "2026-11-19");
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4200));

        abc.jira.mendSearch(DEALS);
        upkept.round();

        assertThat(query().state()).isEqualTo(QueryState.RUNNING);
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4700));
        assertThat(stopped()).isEmpty();
    }

    @Test
    public void aSearchThatFailsOnceIsNoFailedQuery() {
        abc.jira.breakSearch(DEALS);
        upkept.reconciled();
        abc.jira.mendSearch(DEALS);
        long before = abc.graph().revision().number();

        upkept.round();

        assertThat(abc.graph().revision().number())
                .as("at most it failed and recovered")
                .isLessThanOrEqualTo(before + 2);
        assertThat(query().state()).isEqualTo(QueryState.RUNNING);
    }

    @Test
    public void whereItsPersonLostBrowseItPausesCreditsStayAndASuccessorIsAskedFor() {
        abc.jira.hide(1);
        upkept.reconciled();
        upkept.round();

        assertThat(query().state()).isEqualTo(QueryState.PAUSED);
        assertThat(query().issuesLost()).isEqualTo(1);
        assertThat(abc.current(week)).contains(Quantity.of(4200));
        assertThat(stopped()).extracting(ReadTroubles.Stopped::advice).containsExactly(ReadTroubles.Advice.SUCCESSOR);

        Actor dana = Actor.admin(new UserKey("dana"));
        abc.attachQuery().change(dana, query().id(), Optional.empty(), DEALS, null, QueryState.RUNNING);
        assertThat(query().state()).isEqualTo(QueryState.RUNNING);
        assertThat(query().runAs()).isEqualTo(new UserKey("dana"));
    }

    /** An index that is built anew finds nothing either, but everybody may still browse what it does not find. */
    @Test
    public void anIndexThatIsBuiltAnewPausesNothing() {
        abc.jira.emptyIndex();
        upkept.reconciled();
        upkept.round();

        assertThat(query().state()).isEqualTo(QueryState.RUNNING);
    }

    private IssueQuery query() {
        return abc.graph().facts().queries().stream().findFirst().orElseThrow();
    }

    private List<ReadTroubles.Stopped> stopped() {
        var store = abc.company.store();
        return new ReadTroubles(
                        new ReadGraph(abc.company.graphs()),
                        store.inbox(),
                        store.runs(),
                        store.nodes(),
                        abc.jira,
                        abc.jira,
                        new ReadGone(new InMemoryChoices(Set.of("amount"), Set.of())))
                .as(CreditedCompany.ADMIN)
                .queries();
    }
}
