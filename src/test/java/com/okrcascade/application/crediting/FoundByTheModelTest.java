package com.okrcascade.application.crediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.objectives.ChangeObjective;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.ContributionsStand;
import com.okrcascade.domain.cascade.DoesNotAddUp;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What the random sequences of the model have found, each as a user would have seen it. */
public final class FoundByTheModelTest {
    private static final String SALES = "project = SALES";
    private static final String LARGE = "amount > 1000";

    private static final CreditRule NO_FIELD = new CreditRule.Field("gone");
    private static final CreditRule ONE = new CreditRule.Fixed(Quantity.of(1));

    private final CreditedCompany abc = new CreditedCompany();
    private Objective year;
    private KeyResult profit;

    @Before
    public void aYearWithAQuery() {
        abc.jira.search(SALES, deal -> deal.project().equals("SALES"));
        abc.jira.search(LARGE, deal -> deal.amount().number().isMoreThan(Quantity.of(1000)));
        year = abc.objective("A year of profit", "FY2026", null);
        profit = keyResult("100000");
        abc.query(profit, SALES);
        abc.deal(1, "4200");
        abc.resolve(1, "2026-11-18");
        abc.drain();
    }

    @Test
    public void aDealThatLeftTheQueryDoesNotComeBackForAMomentAtItsNextEvent() {
        moveToSupport(1);
        abc.drain();

        abc.hint(1);
        abc.firstLook();

        assertThat(abc.current(profit)).contains(Quantity.ZERO);
    }

    @Test
    public void aDealThatWasReopenedAndLeftTheQueryIsNotLookedAtAsIfItStillMatched() {
        KeyResult other = keyResult("1000");
        abc.attachQuery().attach(CreditedCompany.ADMIN, SALES, Target.of(other.id()), NO_FIELD, Optional.empty());
        abc.drain();
        abc.reopen(1);
        abc.drain();
        moveToSupport(1);
        abc.drain();
        long before = abc.graph().revision().number();

        abc.hint(1);
        abc.drain();

        assertThat(abc.graph().revision().number()).isEqualTo(before);
    }

    @Test
    public void ofTwoQueriesOnAKeyResultTheOlderOneSaysHowMuchADealGives() {
        KeyResult other = keyResult("1000");
        abc.attachQuery().attach(CreditedCompany.ADMIN, LARGE, Target.of(other.id()), ONE, Optional.empty());
        abc.attachQuery().attach(CreditedCompany.ADMIN, LARGE, Target.of(profit.id()), ONE, Optional.empty());
        abc.query(other, SALES);
        abc.drain();

        assertThat(abc.current(profit)).contains(Quantity.of(4200));
        assertThat(abc.current(other)).contains(Quantity.of(1));
    }

    @Test
    public void aLinkedDealThatWasDeletedAndRestoredUnnoticedIsFoundWhenEverythingIsLookedAtAgain() {
        KeyResult other = keyResult("1000");
        abc.deal(2, "300");
        moveToSupport(2);
        abc.link(2, other);
        InMemoryJira.Deal deal = abc.jira.get(2);
        abc.jira.delete(2);
        abc.hint(2);
        abc.drain();

        abc.jira.put(deal.resolved("Won", Instant.parse("2026-11-18T12:00:00Z")));
        abc.hintAll();
        abc.drain();

        assertThat(abc.current(other)).contains(Quantity.of(300));
    }

    @Test
    public void aLinkThatSomebodyElseTakesAwayInTheSameMomentDoesNotComeBack() {
        abc.deal(2, "300");
        moveToSupport(2);
        abc.link(2, profit);
        LinkId link = new LinkId(abc.company.store().links().lastId());
        abc.company.store().beforeNextWrite(() -> abc.changeLink()
                .unlink(CreditedCompany.ADMIN, link, Optional.empty()));

        assertThatThrownBy(() -> abc.changeLink().giveBy(CreditedCompany.ADMIN, link, Optional.empty(), ONE, false))
                .isInstanceOf(NotThere.class);

        assertThat(abc.company.store().links().count()).isZero();
    }

    @Test
    public void aQueryThatIsTakenFromAWeekThatGaveNothingLeavesItsDaysToTheLevelAbove() {
        Objective november = abc.objective("November", "Nov 2026", year.id());
        KeyResult month = abc.keyResult(november, "0", "1000", null, profit.id());
        abc.query(month, SALES);
        abc.drain();
        assertThat(abc.current(profit)).contains(Quantity.ZERO);

        abc.deal(2, "300");
        abc.resolve(2, "2026-11-18");
        abc.drain();
        QueryId query = new QueryId(abc.graph().facts().queries().lastId());
        abc.attachQuery().detach(CreditedCompany.ADMIN, query, Optional.empty());
        abc.drain();

        assertThat(abc.current(profit)).contains(Quantity.of(4500));
    }

    private KeyResult keyResult(String target) {
        return abc.keyResult(year, "0", target, CreditedCompany.AMOUNT, null);
    }

    private void moveToSupport(long id) {
        InMemoryJira.Deal deal = abc.jira.get(id);
        abc.jira.put(new InMemoryJira.Deal(id, "SUPPORT", deal.amount(), deal.resolution(), deal.resolvedAt()));
        abc.hint(id);
    }

    @Test
    public void aWeekThatBecameSomethingElseStaysWhenTheBreakDownIsUndone() {
        KeyResult goal = keyResult("1000");
        abc.breakDown().apply(CreditedCompany.ADMIN, goal.id(), abc.evenlyToWeeks());
        abc.drain();
        KeyResult week = abc.in("2026-W47");
        KeyResultDraft alone = abc.draft(abc.graph().objectiveOf(week), "0", "5", null, null);
        abc.changeKeyResult().change(CreditedCompany.ADMIN, week.id(), Optional.empty(), alone);
        KeyResultDraft done = KeyResultDraft.of(
                week.objective(), "Ready", new DoneOrNot(), Optional.empty(), null, null, Weight.ONE, null, null);
        abc.changeKeyResult().change(CreditedCompany.ADMIN, week.id(), Optional.empty(), done);

        new ContinueBreakDowns(abc.company.writes()).ahead();
        abc.breakDown().undo(CreditedCompany.ADMIN, goal.id());

        assertThat(abc.graph().find(week.id())).map(KeyResult::title).contains("Ready");
        assertThat(abc.all()).noneMatch(one -> abc.graph().periodOf(one).name().equals("2026-W46"));
    }

    @Test
    public void aDealLinkedWithAnAmountOfItsOwnGivesNothingToMilestones() {
        KeyResult launch = abc.keyResult(
                year, new Milestones(List.of(new Milestone(1, "Launched", Weight.ONE, null, null))), null);
        abc.linkIssue().link(CreditedCompany.ADMIN, "1", Target.of(launch.id()), ONE, false, Optional.empty());
        abc.drain();

        assertThat(abc.graph().facts().totals().find(launch.id().value())).isEmpty();
        assertThat(abc.company.store().credits().ofIssues(List.of(new IssueId(1))))
                .noneMatch(credit -> credit.target().equals(Target.of(launch.id())));
    }

    @Test
    public void whoLetsAPausedQueryGoOnAndChangesWhatItGivesHasChangedIt() {
        for (long deal = 2; deal <= 30; deal++) {
            abc.deal(deal, "100");
            abc.resolve(deal, "2026-11-18");
        }
        abc.drain();
        for (long deal = 2; deal <= 30; deal++) moveToSupport(deal);
        abc.drain();
        assertThat(onlyQuery().pausedForReversal()).isTrue();

        abc.attachQuery()
                .change(CreditedCompany.ADMIN, onlyQuery().id(), Optional.empty(), SALES, ONE, QueryState.RUNNING);
        abc.drain();

        assertThat(onlyQuery().rule()).isEqualTo(ONE);
        assertThat(abc.current(profit)).contains(Quantity.of(1));
    }

    @Test
    public void aDealDoneWithoutADateKeepsItsDayWhenItsGoalIsBrokenDown() {
        resolveWithoutDate(2);
        abc.drain();
        abc.company.on("2026-12-09");

        abc.breakDown().apply(CreditedCompany.ADMIN, profit.id(), abc.evenlyToWeeks());
        abc.drain();

        assertThat(abc.current(abc.in("2026-W47"))).contains(Quantity.of(4500));
        assertThat(abc.current(profit)).contains(Quantity.of(4500));
    }

    @Test
    public void aDealDoneWithoutADateCountsForAGoalSinceTheDayThatGoalTakesForDone() {
        KeyResult shipped = abc.keyResult(
                year,
                "0",
                "1000",
                new Crediting(new CreditRule.Field("amount"), new DoneRule.ByStatuses(Set.of("5"))),
                null);
        abc.deal(2, "300");
        abc.link(2, shipped);
        resolveWithoutDate(2);
        abc.drain();
        abc.company.on("2026-12-09");

        abc.jira.status(2, "5", true);
        abc.hint(2);
        abc.drain();

        assertThat(dayOfCredit(2, shipped)).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(dayOfCredit(2, profit)).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    private LocalDate dayOfCredit(long deal, KeyResult keyResult) {
        return abc.company.store().credits().ofIssues(List.of(new IssueId(deal))).stream()
                .filter(credit -> credit.target().equals(Target.of(keyResult.id())))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private void resolveWithoutDate(long deal) {
        abc.jira.put(new InMemoryJira.Deal(deal, "SALES", FieldValue.of(Quantity.of(300)), "Won", null));
        abc.hint(deal);
    }

    @Test
    public void whatAHiddenGoalContributesToStaysWhatItIs() {
        Objective november = abc.objective("November", "Nov 2026", year.id());
        abc.keyResult(november, "0", "1000", null, profit.id());
        show(november, new Audience(Visibility.PEOPLE, Set.of(), false));
        KeyResultDraft ready = KeyResultDraft.of(
                year.id(), "Ready", new DoneOrNot(), Optional.empty(), null, null, Weight.ONE, null, null);

        assertThatThrownBy(() -> abc.deleteKeyResult().delete(CreditedCompany.ADMIN, profit.id(), Optional.empty()))
                .isInstanceOf(ContributionsStand.class);
        assertThatThrownBy(
                        () -> abc.changeKeyResult().change(CreditedCompany.ADMIN, profit.id(), Optional.empty(), ready))
                .isInstanceOf(DoesNotAddUp.class);
    }

    private void show(Objective objective, Audience audience) {
        ObjectiveDraft draft = new ObjectiveDraft(
                objective.title(),
                objective.description(),
                objective.unit(),
                objective.period(),
                objective.parent(),
                objective.owner(),
                objective.kind(),
                objective.rollUp(),
                objective.weight(),
                objective.healthBy(),
                audience);
        new ChangeObjective(abc.company.writes(), abc.jira)
                .change(CreditedCompany.ADMIN, objective.id(), Optional.empty(), draft);
    }

    private IssueQuery onlyQuery() {
        return abc.graph().facts().queries().stream().findFirst().orElseThrow();
    }
}
