package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.issues.QueryNotUsable;
import com.okrcascade.application.issues.ReadQuery;
import com.okrcascade.application.issues.SameQueryElsewhere;
import com.okrcascade.application.issues.TestQuery;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** Of five deals two were won in the quarter, one before it, one is open, and one may not be browsed by anybody. */
public class TestQueryTest {
    private static final String DEALS = "project = SALES";

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult profit;

    @Before
    public void fiveDeals() {
        abc.jira.search(DEALS, deal -> true);
        profit = abc.keyResult(abc.objective("ABC is profitable", "FY2026 Q4", null), "0", "10000", AMOUNT, null);
        for (int deal = 1; deal <= 5; deal++) abc.deal(deal, Integer.toString(deal * 100));
        abc.resolve(1, "2026-11-19");
        abc.resolve(2, "2026-07-01");
        abc.resolve(4, "2026-11-20");
        abc.resolve(5, "2026-11-20");
        abc.jira.hide(5);
        abc.drain();
    }

    @Test
    public void itSaysWhatMatchesAndWhatItWouldGive() {
        TestQuery.Tested tested = test(DEALS, null);

        assertThat(tested.matched()).isEqualTo(4);
        assertThat(tested.giving()).isEqualTo(2);
        assertThat(tested.amount()).isEqualTo(Quantity.parse("500"));
        assertThat(tested.lines()).extracting(line -> line.issue().id().value()).containsExactly(1L, 4L, 2L, 3L);
        assertThat(tested.lines())
                .extracting(line -> line.credit().map(Credit::state).orElseThrow())
                .containsExactly(CreditState.EARNED, CreditState.EARNED, CreditState.OUT_OF_PERIOD, CreditState.OPEN);
    }

    @Test
    public void savingItGivesJustThat() {
        Revision before = abc.graph().revision();
        TestQuery.Tested tested = test(DEALS, null);
        assertThat(abc.graph().revision()).isEqualTo(before);
        abc.query(profit, DEALS);
        abc.drain();

        assertThat(abc.current(profit)).contains(tested.amount());
    }

    @Test
    public void anotherRuleOfAQueryThatStandsIsTestedInItsPlace() {
        abc.query(profit, DEALS);
        abc.drain();
        CreditRule each = new CreditRule.Fixed(Quantity.parse("7"));
        TestQuery.Tested tested = tester().of(ADMIN, Optional.of(new QueryId(1)), DEALS, Target.of(profit.id()), each);

        assertThat(tested.amount()).isEqualTo(Quantity.parse("14"));
        assertThat(abc.current(profit)).contains(Quantity.parse("500"));
    }

    @Test
    public void anIssueThatCountsElsewhereInTheTreeSaysSo() {
        KeyResult week = abc.keyResult(
                abc.objective("A good week", "2026-W47", profit.objective()), "0", "1000", AMOUNT, profit.id());
        abc.link(1, week);
        abc.drain();

        assertThat(test(DEALS, null).lines().stream()
                        .filter(line -> line.issue().id().equals(new IssueId(1)))
                        .map(line -> line.credit().orElseThrow().state())
                        .collect(Collectors.toList()))
                .containsExactly(CreditState.COUNTED_ELSEWHERE);
    }

    @Test
    public void itRefusesWhatSavingRefuses() {
        abc.jira.breakSearch("nonsense");
        assertThatThrownBy(() -> test("nonsense", null)).isInstanceOf(QueryNotUsable.class);
        KeyResult twin = abc.keyResult(abc.graph().objectiveOf(profit), "0", "10000", AMOUNT, profit.contributesTo());
        assertThat(twin.id()).isNotEqualTo(profit.id());
        Actor bob = Actor.person(new UserKey("bob"));
        assertThatThrownBy(() -> tester().of(bob, Optional.empty(), DEALS, Target.of(profit.id()), null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    public void theSameQueryTwiceInATreeIsRefusedBeforeItIsSaved() {
        KeyResult top = abc.keyResult(abc.objective("ABC is rich", "FY2026", null), "0", "90000", AMOUNT, null);
        KeyResult one = abc.keyResult(abc.objective("One", "FY2026 Q4", top.objective()), "0", "1", AMOUNT, top.id());
        KeyResult two = abc.keyResult(abc.objective("Two", "FY2026 Q4", top.objective()), "0", "1", AMOUNT, top.id());
        abc.query(one, DEALS);

        assertThatThrownBy(() -> tester().of(ADMIN, Optional.empty(), DEALS, Target.of(two.id()), null))
                .isInstanceOf(SameQueryElsewhere.class);
    }

    private TestQuery.Tested test(String jql, CreditRule rule) {
        return tester().of(ADMIN, Optional.empty(), jql, Target.of(profit.id()), rule);
    }

    private TestQuery tester() {
        return new TestQuery(
                new ReadGraph(abc.company.graphs()),
                abc.jira,
                abc.jira,
                new ReadQuery(new WatchedSearch(abc.jira, Clock.systemUTC())),
                new BookedCredits(abc.company, abc.jira).creditIssues());
    }
}
