package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026, in week 2026-W47. */
public class CreditingTest {
    private static final String DEALS = "project = SALES";

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult goal;

    @Before
    public void aMillionInThreeYears() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("ABC becomes a profitable company", "FY2026\u201328", null);
        goal = abc.keyResult(objective, "0", "1000000", AMOUNT, null);
        abc.query(goal, DEALS);
        abc.breakDown().apply(ADMIN, goal.id(), abc.evenlyToWeeks());
        abc.drain();
    }

    @Test
    public void aResolvedDealMovesItsWeekAndEveryLevelAbove() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");

        abc.firstLook();

        for (String period : List.of("2026-W47", "Nov 2026", "FY2026 Q4", "FY2026"))
            assertThat(abc.current(abc.in(period))).contains(Quantity.of(4200));
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        assertThat(abc.graph().standing(goal.id()).progress()).contains(new Progress(42));
    }

    @Test
    public void aReopenedDealTakesItsAmountBackEverywhereAndSaysSo() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.reopen(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.ZERO);
        assertThat(abc.current(abc.in("2026-W47"))).contains(Quantity.ZERO);
        Credit credit = creditAt(1, abc.in("2026-W47"));
        assertThat(credit.state()).isEqualTo(CreditState.REVERSED);
        assertThat(credit.reason().code()).isEqualTo(Reason.Code.REOPENED);
        assertThat(ledger(abc.in("2026-W47")))
                .extracting(LedgerEntry::amount)
                .containsExactly(Quantity.of(-4200), Quantity.of(4200));
        assertThat(ledger(abc.in("2026-W47"))).extracting(LedgerEntry::day).containsOnly(LocalDate.parse("2026-11-18"));
    }

    @Test
    public void aDealThatIsTakenBackAndWonAgainGivesAgain() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();
        abc.reopen(1);
        abc.drain();
        abc.resolve(1, "2026-11-20");
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        assertThat(creditAt(1, abc.in("2026-W47")).day()).isEqualTo(LocalDate.parse("2026-11-20"));
    }

    @Test
    public void anEventThatComesThreeTimesCountsOnce() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.hint(1);
        abc.hint(1);
        abc.drain();
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        assertThat(ledger(abc.in("2026-W47"))).hasSize(1);
    }

    @Test
    public void aLookThatFindsNothingNewTakesNoRevision() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();
        long before = abc.graph().revision().number();

        abc.hint(1);
        abc.drain();

        assertThat(abc.graph().revision().number()).isEqualTo(before);
    }

    @Test
    public void anEditedAmountLeavesTheDifferenceInTheLedger() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.jira.put(abc.jira.get(1).withAmount("4150.50"));
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.parse("4150.50"));
        assertThat(ledger(abc.in("2026-W47")).get(0).amount()).isEqualTo(Quantity.parse("-49.50"));
        assertThat(ledger(abc.in("2026-W47")).get(0).reason().code()).isEqualTo(Reason.Code.AMOUNT_CHANGED);
    }

    @Test
    public void aResolutionDateInAnotherWeekMovesTheCreditThere() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.resolve(1, "2026-11-11");
        abc.drain();

        assertThat(abc.current(abc.in("2026-W47"))).contains(Quantity.ZERO);
        assertThat(abc.current(abc.in("2026-W46"))).contains(Quantity.of(4200));
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void anExcludedResolutionEarnsNothing() {
        abc.deal(1, "4200");
        abc.resolve(1, "Won't Do", "2026-11-18");
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.ZERO);
        assertThat(creditAt(1, abc.in("2026-W47")).state()).isEqualTo(CreditState.EXCLUDED);
    }

    @Test
    public void aDeletedDealTakesItsAmountBack() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.jira.delete(1);
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.ZERO);
        assertThat(creditAt(1, abc.in("2026-W47")).reason().code()).isEqualTo(Reason.Code.ISSUE_DELETED);
    }

    @Test
    public void aRefundIsANegativeDeal() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.deal(2, "-1000");
        abc.resolve(2, "2026-11-19");
        abc.drain();

        assertThat(abc.current(abc.in("2026-W47"))).contains(Quantity.of(3200));
    }

    @Test
    public void aDealOnADayThatNoWeekCoversCountsAtTheLevelAbove() {
        abc.deal(1, "4200");
        abc.resolve(1, "2028-06-14");
        abc.drain();

        assertThat(abc.current(abc.in("Jun 2028"))).contains(Quantity.of(4200));
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void aDealLinkedByHandToTheMonthStillCountsOnceInItsWeek() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.link(1, abc.in("Nov 2026"));
        abc.drain();

        assertThat(abc.current(abc.in("Nov 2026"))).contains(Quantity.of(4200));
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        Credit elsewhere = creditAt(1, abc.in("Nov 2026"));
        assertThat(elsewhere.state()).isEqualTo(CreditState.COUNTED_ELSEWHERE);
        assertThat(elsewhere.countedIn()).isEqualTo(abc.in("2026-W47").id());
    }

    @Test
    public void anAmountThatIsNoNumberGivesZeroAndWarns() {
        abc.jira.put(new InMemoryJira.Deal(1, "SALES", FieldValue.notANumber("tbd"), null, null));
        abc.resolve(1, "2026-11-18");
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.ZERO);
        Credit credit = creditAt(1, abc.in("2026-W47"));
        assertThat(credit.state()).isEqualTo(CreditState.WARNING);
        assertThat(credit.reason()).isEqualTo(new Reason(Reason.Code.AMOUNT_NOT_A_NUMBER, "tbd"));
    }

    @Test
    public void aSearchThatFailsChangesNothing() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.jira.breakSearch(DEALS);
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void aQueryThatCouldNotBeWalkedIsWalkedLater() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();
        KeyResult other = abc.keyResult(abc.objective("Other", "FY2026", null), "0", "100000", AMOUNT, null);
        abc.jira.search("late", deal -> true);
        abc.query(other, "late");

        abc.jira.breakSearch("late");
        abc.firstLook();
        abc.pass(Duration.ofSeconds(31));
        abc.firstLook();
        abc.jira.mendSearch("late");
        abc.pass(Duration.ofSeconds(31));
        abc.drain();

        assertThat(abc.current(other)).contains(Quantity.of(4200));
    }

    @Test
    public void anIndexThatIsBuiltAnewTakesNothingBack() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.jira.emptyIndex();
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void aDealThatLeavesTheQueryIsTakenBackAtTheSecondLook() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        InMemoryJira.Deal deal = abc.jira.get(1);
        abc.jira.put(new InMemoryJira.Deal(1, "SUPPORT", deal.amount(), deal.resolution(), deal.resolvedAt()));
        abc.hint(1);
        abc.firstLook();
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.ZERO);
        assertThat(creditAt(1, abc.in("2026-W47")).reason().code()).isEqualTo(Reason.Code.NO_LONGER_MATCHES);
    }

    @Test
    public void anIndexThatLagsIsCaughtByTheSecondLook() {
        abc.jira.lag();
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.firstLook();
        assertThat(abc.current(goal)).contains(Quantity.ZERO);

        abc.jira.catchUp();
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void anIssueThatCannotBeReadHoldsNobodyUp() {
        abc.deal(1, "4200");
        abc.deal(2, "100");
        abc.jira.makeUnreadable(1);
        abc.resolve(2, "2026-11-18");

        abc.firstLook();

        assertThat(abc.current(goal)).contains(Quantity.of(100));
        assertThat(abc.company.store().inbox().above(0, 100))
                .filteredOn(row -> row.ref() == 1)
                .allSatisfy(row -> {
                    assertThat(row.attempts()).isEqualTo(1);
                    assertThat(row.error()).isEqualTo("broken");
                });
    }

    @Test
    public void anIssueThatCannotBeReadIsOneAttemptAlsoWhenItsBatchLosesARace() {
        abc.deal(1, "4200");
        abc.jira.makeUnreadable(1);
        abc.deal(2, "100");
        abc.resolve(2, "2026-11-18");
        abc.company.store().beforeNextWrite(() -> abc.objective("Written meanwhile", "FY2026", null));

        abc.firstLook();

        assertThat(abc.company.store().inbox().above(0, 100))
                .filteredOn(row -> row.ref() == 1)
                .allSatisfy(row -> assertThat(row.attempts()).isEqualTo(1));
    }

    @Test
    public void aWriteThatLandedAndFailedCountsOnce() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.company.store().afterNextWrite(() -> {
            throw new IllegalStateException("the connection was cut");
        });

        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        assertThat(ledger(abc.in("2026-W47"))).hasSize(1);
    }

    @Test
    public void anotherWriterThatIsFasterIsNotWrittenOver() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.deal(2, "100");
        abc.company.store().beforeNextWrite(() -> abc.objective("Written meanwhile", "FY2026", null));

        abc.resolve(2, "2026-11-18");
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(4300));
        assertThat(abc.graph().roots()).extracting(Objective::title).contains("Written meanwhile");
    }

    @Test
    public void aNodeThatIsKilledBetweenTheLooksLosesNothingAndRepeatsNothing() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.firstLook();

        InboxRounds afterTheRestart = abc.rounds("node1");
        afterTheRestart.round();

        assertThat(ledger(abc.in("2026-W47"))).hasSize(1);
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    @Test
    public void undoingTheBreakDownLeavesTheGoalWhereItWas() {
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        abc.breakDown().undo(ADMIN, goal.id());
        abc.drain();

        assertThat(abc.all()).extracting(KeyResult::id).containsExactly(goal.id());
        assertThat(abc.current(goal)).contains(Quantity.of(4200));
    }

    /** Both would find the same deals on the same days. */
    @Test
    public void aContributionCannotBePointedToWhereTheSameQueryCountsAlready() {
        Objective year = abc.objective("Sell", "FY2027", null);
        Objective team = abc.objective("Sell as a team", "FY2027", year.id());
        Objective person = abc.objective("Sell as a person", "FY2027", team.id());
        KeyResult top = abc.keyResult(year, "0", "1000", null, null);
        KeyResult own = abc.keyResult(team, "0", "500", AMOUNT, top.id());
        KeyResult beside = abc.keyResult(team, "0", "500", AMOUNT, null);
        KeyResult above = abc.keyResult(team, "0", "500", null, null);
        KeyResult below = abc.keyResult(person, "0", "500", AMOUNT, above.id());
        for (KeyResult searching : List.of(own, beside, below)) abc.query(searching, DEALS);

        for (KeyResult moved : List.of(beside, above))
            assertThatThrownBy(() -> abc.changeKeyResult()
                            .change(
                                    ADMIN,
                                    moved.id(),
                                    Optional.empty(),
                                    abc.draft(team, "0", "500", moved.crediting(), top.id())))
                    .hasMessageContaining("same-query-elsewhere");
        assertThat(abc.graph().contributors(top.id())).containsExactly(own.id());
    }

    @Test
    public void theSameQueryTwiceInATreeIsRefusedWhereDaysWouldCountTwice() {
        Objective beside =
                abc.objective("Beside", "FY2026", abc.graph().objectiveOf(goal).id());
        KeyResult other = abc.keyResult(beside, "0", "500", AMOUNT, goal.id());

        assertThatThrownBy(() -> abc.query(other, DEALS)).hasMessageContaining("same-query-elsewhere");
    }

    @Test
    public void aQueryThatSuddenlyLosesManyIssuesPausesAndAsks() {
        for (long id = 1; id <= 30; id++) {
            abc.deal(id, "100");
            abc.resolve(id, "2026-11-18");
        }
        abc.drain();
        for (long id = 1; id <= 25; id++) moveToSupport(id);

        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(3000));
        assertThat(abc.graph().facts().queries().stream()).allMatch(IssueQuery::pausedForReversal);

        IssueQuery paused = abc.graph().facts().queries().stream().findFirst().orElseThrow();
        abc.attachQuery().change(ADMIN, paused.id(), Optional.empty(), DEALS, null, QueryState.RUNNING);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(500));
    }

    @Test
    public void whatAPausedQueryGaveStaysAndIsStillTakenBackWhenReopened() {
        abc.deal(1, "100");
        abc.resolve(1, "2026-11-18");
        abc.deal(2, "70");
        abc.resolve(2, "2026-11-18");
        abc.drain();
        abc.graph().facts().queries().stream().forEach(query -> abc.attachQuery()
                .change(ADMIN, query.id(), Optional.empty(), DEALS, null, QueryState.PAUSED));
        abc.drain();
        assertThat(abc.current(goal)).contains(Quantity.of(170));

        abc.reopen(2);
        abc.drain();

        assertThat(abc.current(goal)).contains(Quantity.of(100));
    }

    private void moveToSupport(long id) {
        InMemoryJira.Deal deal = abc.jira.get(id);
        abc.jira.put(new InMemoryJira.Deal(id, "SUPPORT", deal.amount(), deal.resolution(), deal.resolvedAt()));
        abc.hint(id);
    }

    private Credit creditAt(long issue, KeyResult keyResult) {
        Optional<Credit> credit = abc.company.store().credits().ofIssues(List.of(new IssueId(issue))).stream()
                .filter(one -> one.target().equals(Target.of(keyResult.id())))
                .findFirst();
        assertThat(credit).isPresent();
        return credit.get();
    }

    private List<LedgerEntry> ledger(KeyResult keyResult) {
        return abc.company
                .store()
                .ledger()
                .of(Target.of(keyResult.id()), LocalDate.parse("2000-01-01"), LocalDate.parse("2100-01-01"), 0, 100);
    }
}
