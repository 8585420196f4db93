package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.periods.FinalScore;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026: week 2026-W46 is over, November is not. */
public class ClosingTest {
    private static final String DEALS = "project = SALES";
    private static final String WEEK = "2026-W46";
    private static final String MONTH = "Nov 2026";

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult goal;

    @Before
    public void aWeekThatBrought6450() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("ABC becomes a profitable company", "FY2026\u201328", null);
        goal = abc.keyResult(objective, "0", "1000000", AMOUNT, null);
        abc.query(goal, DEALS);
        abc.breakDown().apply(ADMIN, goal.id(), abc.evenlyToWeeks());
        win(1, "4200", "2026-11-11");
        win(2, "2250", "2026-11-12");
        abc.drain();
    }

    @Test
    public void aClosedWeekKeepsItsValueWhileTheLiveOneFollowsAReopenedDealAndTheMonthWithIt() {
        close(WEEK);

        abc.reopen(1);
        abc.drain();

        assertThat(closing(abc.in(WEEK)).value()).isEqualTo(Quantity.of(6450));
        for (KeyResult live : List.of(abc.in(WEEK), abc.in(MONTH), goal))
            assertThat(abc.current(live)).contains(Quantity.of(2250));
    }

    @Test
    public void aLateDealOfAClosedWeekCountsAfterClose() {
        close(WEEK);

        win(3, "300", "2026-11-13");
        abc.drain();

        assertThat(state(3)).isEqualTo(CreditState.AFTER_CLOSE);
        assertThat(abc.current(abc.in(MONTH))).contains(Quantity.of(6750));
        assertThat(closing(abc.in(WEEK)).value()).isEqualTo(Quantity.of(6450));
    }

    @Test
    public void whatWasEarnedBeforeTheCloseStaysEarnedUntilItChanges() {
        close(WEEK);
        long before = abc.graph().revision().number();

        abc.hint(1);
        abc.drain();
        assertThat(state(1)).isEqualTo(CreditState.EARNED);
        assertThat(abc.graph().revision().number()).isEqualTo(before);

        abc.jira.put(abc.jira.get(1).withAmount("4150"));
        abc.hint(1);
        abc.drain();
        assertThat(state(1)).isEqualTo(CreditState.AFTER_CLOSE);
        assertThat(abc.current(goal)).contains(Quantity.of(6400));
    }

    @Test
    public void aDealThatIsReopenedAndWonAgainCountsAfterClose() {
        close(WEEK);
        abc.reopen(1);
        abc.drain();

        abc.resolve(1, "2026-11-11");
        abc.drain();

        assertThat(state(1)).isEqualTo(CreditState.AFTER_CLOSE);
        assertThat(abc.current(goal)).contains(Quantity.of(6450));
    }

    @Test
    public void aPeriodClosesOnceItsWindowHasEnded() {
        assertThatThrownBy(() -> close("2026-W47")).hasMessageStartingWith("period-not-ended");
        abc.company.on("2026-11-22");
        assertThatThrownBy(() -> close("2026-W47")).hasMessageStartingWith("period-not-ended");
        abc.company.on("2026-11-23");

        close("2026-W47");

        assertThatThrownBy(() -> close("2026-W47")).hasMessageStartingWith("period-closed");
    }

    @Test
    public void aMonthClosesAfterItsWeeksOrTogetherWithThem() {
        abc.company.on("2026-12-05");
        close(WEEK);

        assertThatThrownBy(() -> close(MONTH))
                .hasMessageStartingWith("periods-below-open")
                .hasMessageContaining("2026-W47")
                .hasMessageNotContaining(WEEK);
        assertThat(abc.company.period(MONTH).closed()).isFalse();
        int version = abc.in(WEEK).version();

        abc.closePeriod().close(ADMIN, abc.company.period(MONTH).id(), true, List.of());

        for (String period : List.of("2026-W47", MONTH))
            assertThat(abc.company.period(period).closed()).as(period).isTrue();
        assertThat(closing(abc.in(MONTH)).value()).isEqualTo(Quantity.of(6450));
        assertThat(closing(abc.in("2026-W47")).value()).isEqualTo(Quantity.ZERO);
        assertThat(abc.in(WEEK).version()).isEqualTo(version);
        assertThat(goalNow().closing()).isNull();
    }

    @Test
    public void theProposedScoreIsTheCountedProgressCut() {
        KeyResult almost = inTheWeek("6455");
        KeyResult beyond = inTheWeek("5000");
        close(WEEK);

        assertThat(closing(almost).score()).hasToString("0.99");
        assertThat(closing(almost).finalScore()).hasToString("0.99");
        assertThat(closing(beyond).score()).hasToString("1.00");
    }

    @Test
    public void anotherFinalScoreNeedsAReason() {
        KeyResult half = inTheWeek("12900");
        assertThatThrownBy(() -> close(WEEK, new FinalScore(half.id(), new Score(60), " ")))
                .hasMessageStartingWith("score-reason-missing");
        assertThatThrownBy(() -> close(WEEK, new FinalScore(goal.id(), new Score(60), "not of this week")))
                .hasMessageStartingWith("reference-missing");

        close(WEEK, new FinalScore(half.id(), new Score(60), "The third deal was signed on Monday"));

        assertThat(closing(half))
                .isEqualTo(new Closing(
                        Quantity.of(6450), new Score(50), new Score(60), "The third deal was signed on Monday"));
    }

    @Test
    public void theProposedScoreNeedsNoReason() {
        KeyResult half = inTheWeek("12900");

        close(WEEK, new FinalScore(half.id(), new Score(50), ""));

        assertThat(closing(half).finalScore()).hasToString("0.50");
    }

    @Test
    public void aReopenedWeekForgetsItsScoresAndTakesWhatCameLate() {
        close(WEEK);
        win(3, "300", "2026-11-13");
        abc.drain();

        reopen(WEEK);
        abc.drain();

        assertThat(abc.company.period(WEEK).closed()).isFalse();
        assertThat(abc.in(WEEK).closing()).isNull();
        assertThat(state(3)).isEqualTo(CreditState.EARNED);
        assertThat(abc.current(goal)).contains(Quantity.of(6750));
        close(WEEK);
        assertThat(closing(abc.in(WEEK)).value()).isEqualTo(Quantity.of(6750));
    }

    @Test
    public void aWeekOpensAgainOnlyBelowAnOpenMonth() {
        abc.company.on("2026-12-05");
        abc.closePeriod().close(ADMIN, abc.company.period(MONTH).id(), true, List.of());

        assertThatThrownBy(() -> reopen(WEEK))
                .hasMessageStartingWith("parent-period-closed")
                .hasMessageContaining(MONTH);
        reopen(MONTH);
        reopen(WEEK);

        assertThat(abc.company.period(WEEK).closed()).isFalse();
        assertThat(abc.company.period("2026-W47").closed()).isTrue();
    }

    @Test
    public void onlyAdministratorsCloseAndReopen() {
        Actor marcus = Actor.person(new UserKey("marcus"));
        var week = abc.company.period(WEEK).id();

        assertThatThrownBy(() -> abc.closePeriod().close(marcus, week, false, List.of()))
                .hasMessageStartingWith("not-allowed");
        assertThatThrownBy(() -> abc.reopenPeriod().reopen(marcus, week)).hasMessageStartingWith("not-allowed");
    }

    /** A key result of its own that the same deals move. */
    private KeyResult inTheWeek(String target) {
        KeyResult keyResult = abc.keyResult(abc.objective("Beside", WEEK, null), "0", target, AMOUNT, null);
        abc.query(keyResult, DEALS);
        abc.drain();
        return keyResult;
    }

    private void win(long deal, String amount, String day) {
        abc.deal(deal, amount);
        abc.resolve(deal, day);
    }

    private void close(String period, FinalScore... scores) {
        abc.closePeriod().close(ADMIN, abc.company.period(period).id(), false, List.of(scores));
    }

    private void reopen(String period) {
        abc.reopenPeriod().reopen(ADMIN, abc.company.period(period).id());
    }

    private KeyResult goalNow() {
        return abc.graph().find(goal.id()).orElseThrow();
    }

    private Closing closing(KeyResult keyResult) {
        Closing closing = abc.graph().find(keyResult.id()).orElseThrow().closing();
        assertThat(closing).isNotNull();
        return closing;
    }

    private CreditState state(long issue) {
        return abc.company.store().credits().ofIssues(List.of(new IssueId(issue))).stream()
                .filter(credit -> credit.target().equals(Target.of(abc.in(WEEK).id())))
                .map(Credit::state)
                .findFirst()
                .orElseThrow();
    }
}
