package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.memory.InMemoryJira.Deal;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/**
 * Every way in which an issue, a key result or Jira's search changes, each with the number at which it ends and the line
 * that people read. Today is Saturday, 21 November 2026, in week 2026-W47; deal 1 of $4,200 was won in that week.
 */
public class EveryWayAnIssueChangesTest {
    private static final String DEALS = "project = SALES";
    private static final String WON = "2026-11-18";
    private static final String WEEK = "2026-W47";

    private final CreditedCompany abc = new CreditedCompany();
    private final InMemoryJira jira = abc.jira;
    private KeyResult goal;

    @Before
    public void aDealWasWonThisWeek() {
        jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("ABC becomes a profitable company", "FY2026\u201328", null);
        goal = abc.keyResult(objective, "0", "1000000", AMOUNT, null);
        abc.query(goal, DEALS);
        abc.breakDown().apply(ADMIN, goal.id(), abc.evenlyToWeeks());
        abc.deal(1, "4200");
        abc.resolve(1, WON);
        abc.drain();
    }

    /** The goal and the week, which is where the ledger has it. */
    private void gives(String amount) {
        assertThat(abc.current(goal)).contains(Quantity.parse(amount));
        assertThat(abc.current(abc.in(WEEK))).contains(Quantity.parse(amount));
    }

    private void ledgerSays(KeyResult keyResult, String... lines) {
        assertThat(ledger(keyResult)).containsExactly(lines);
    }

    /** Oldest first, as "amount, day, why". */
    private List<String> ledger(KeyResult keyResult) {
        List<LedgerEntry> entries = abc.company
                .store()
                .ledger()
                .of(Target.of(keyResult.id()), LocalDate.parse("2000-01-01"), LocalDate.parse("2100-01-01"), 0, 100);
        List<String> lines = new ArrayList<>(entries.stream()
                .map(entry -> entry.amount() + " on " + entry.day() + ": "
                        + entry.reason().code())
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    private Credit credit(KeyResult keyResult) {
        return abc.company.store().credits().ofIssues(List.of(new IssueId(1))).stream()
                .filter(one -> one.target().equals(Target.of(keyResult.id())))
                .findFirst()
                .orElseThrow();
    }

    private void happens(Deal deal) {
        jira.put(deal);
        abc.hint(deal.id());
        abc.drain();
    }

    /** A look at everything, as for issues that nobody told of. */
    private void reconcile() {
        abc.company.writes().write(graph -> Decision.Outcome.of(true, new Change.AppendHint(InboxKind.ALL, 0)));
        abc.drain();
    }

    // ---- what happens to the issue

    @Test
    public void resolved() {
        gives("4200");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void reopened() {
        happens(jira.get(1).reopened());

        gives("0");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: REOPENED");
    }

    @Test
    public void resolutionChangedToOneThatEarnsNothingAndBack() {
        Deal won = jira.get(1);
        happens(won.resolved("Won't Do", won.resolvedAt()));
        gives("0");

        happens(won);
        gives("4200");
        ledgerSays(
                abc.in(WEEK),
                "4200 on 2026-11-18: RESOLVED",
                "-4200 on 2026-11-18: EXCLUDED_RESOLUTION",
                "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void amountEdited() {
        happens(jira.get(1).withAmount("4150.50"));

        gives("4150.50");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-49.5 on 2026-11-18: AMOUNT_CHANGED");
    }

    @Test
    public void amountEmptiedGivesNothingAndWarns() {
        Deal deal = jira.get(1);
        happens(new Deal(1, "SALES", FieldValue.EMPTY, deal.resolution(), deal.resolvedAt()));

        gives("0");
        assertThat(credit(abc.in(WEEK)).state()).isEqualTo(CreditState.WARNING);
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: AMOUNT_EMPTY");
    }

    @Test
    public void movedToAProjectThatNoQueryFinds() {
        happens(jira.get(1).movedTo("SUPPORT"));

        gives("0");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: NO_LONGER_MATCHES");
    }

    @Test
    public void movedButLinkedByHandItKeepsItsCreditUnderItsNewKey() {
        abc.link(1, abc.in(WEEK));
        abc.drain();
        happens(jira.get(1).movedTo("SUPPORT"));

        gives("4200");
        assertThat(credit(abc.in(WEEK)).issueKey()).isEqualTo("SUPPORT-1");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void deleted() {
        jira.delete(1);
        abc.hint(1);
        abc.drain();

        gives("0");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: ISSUE_DELETED");
    }

    @Test
    public void deletedAndRestoredUnderTheSameId() {
        Deal deal = jira.get(1);
        jira.delete(1);
        abc.hint(1);
        abc.drain();
        jira.put(deal);
        reconcile();

        gives("4200");
        ledgerSays(
                abc.in(WEEK),
                "4200 on 2026-11-18: RESOLVED",
                "-4200 on 2026-11-18: ISSUE_DELETED",
                "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void deletedWithItsWholeProjectOfWhichJiraTellsNobody() {
        abc.deal(2, "100");
        abc.resolve(2, WON);
        abc.drain();
        gives("4300");
        jira.delete(1);
        jira.delete(2);

        reconcile();

        gives("0");
        assertThat(ledger(abc.in(WEEK))).contains("-100 on 2026-11-18: ISSUE_DELETED");
    }

    @Test
    public void resolvedInABulkChange() {
        for (long id = 100; id < 160; id++) abc.deal(id, "10");
        abc.drain();
        for (long id = 100; id < 160; id++) abc.resolve(id, WON);
        abc.drain();

        gives("4800");
        assertThat(ledger(abc.in(WEEK))).hasSize(61);
    }

    @Test
    public void resolvedByAScriptThatTellsNobody() {
        jira.put(new Deal(2, "SALES", FieldValue.of(Quantity.of(50)), "Won", instant(WON)));

        reconcile();

        gives("4250");
    }

    @Test
    public void resolvedOnAnotherNodeThatDied() {
        jira.put(new Deal(2, "SALES", FieldValue.of(Quantity.of(50)), "Won", instant(WON)));
        abc.company.store().asNode("node2").inbox().add(new IssueId(2));

        abc.drain();

        gives("4250");
    }

    @Test
    public void createdAlreadyResolved() {
        happens(new Deal(2, "SALES", FieldValue.of(Quantity.of(50)), "Won", instant(WON)));

        gives("4250");
    }

    @Test
    public void resolutionDateEditedIntoAnotherWeek() {
        happens(jira.get(1).resolved("Won", instant("2026-11-10")));

        assertThat(abc.current(goal)).contains(Quantity.of(4200));
        assertThat(abc.current(abc.in(WEEK))).contains(Quantity.ZERO);
        assertThat(abc.current(abc.in("2026-W46"))).contains(Quantity.of(4200));
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: DATE_CHANGED");
        ledgerSays(abc.in("2026-W46"), "4200 on 2026-11-10: RESOLVED");
    }

    @Test
    public void resolutionDateEditedWithinTheWeek() {
        happens(jira.get(1).resolved("Won", instant("2026-11-17")));

        gives("4200");
        ledgerSays(
                abc.in(WEEK),
                "4200 on 2026-11-18: RESOLVED",
                "-4200 on 2026-11-18: DATE_CHANGED",
                "4200 on 2026-11-17: DATE_CHANGED");
    }

    // ---- when it is done

    @Test
    public void doneByItsStatusCategoryWithoutAResolution() {
        KeyResult beside = beside(new DoneRule.ByDoneCategory());
        abc.deal(2, "50");
        abc.link(2, beside);
        abc.drain();
        assertThat(abc.current(beside)).contains(Quantity.ZERO);

        jira.status(2, "3", true);
        abc.hint(2);
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.of(50));
        ledgerSays(beside, "50 on 2026-11-21: RESOLVED");
    }

    @Test
    public void doneOnTheDayOnWhichItWasFirstSeenDone() {
        KeyResult beside = beside(new DoneRule.ByDoneCategory());
        abc.deal(2, "50");
        abc.link(2, beside);
        jira.status(2, "3", true);
        abc.drain();

        abc.company.on("2026-11-24");
        happens(jira.get(2).withAmount("60"));

        assertThat(abc.current(beside)).contains(Quantity.of(60));
        ledgerSays(beside, "50 on 2026-11-21: RESOLVED", "10 on 2026-11-21: AMOUNT_CHANGED");
    }

    @Test
    public void doneByNamedStatusesAndNotByAResolutionAlone() {
        KeyResult beside = beside(new DoneRule.ByStatuses(Set.of("7", "8")));
        abc.link(1, beside);
        abc.drain();
        assertThat(abc.current(beside)).contains(Quantity.ZERO);

        jira.status(1, "8", true);
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.of(4200));
    }

    /** Jira deletes a status only when its issues have been brought into another. */
    @Test
    public void aNamedStatusThatVanishesLeavesItsIssuesNotDone() {
        KeyResult beside = beside(new DoneRule.ByStatuses(Set.of("8")));
        abc.link(1, beside);
        jira.status(1, "8", true);
        abc.hint(1);
        abc.drain();
        assertThat(abc.current(beside)).contains(Quantity.of(4200));

        jira.status(1, "9", true);
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.ZERO);
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: REOPENED");
    }

    @Test
    public void theSettingForAllDecidesWhereAKeyResultSaysNothing() {
        abc.deal(2, "50");
        KeyResult beside = beside();
        abc.link(2, beside);
        jira.status(2, "3", true);
        abc.drain();
        assertThat(abc.current(beside)).contains(Quantity.ZERO);

        new ChangeSettings(abc.company.writes())
                .change(
                        ADMIN,
                        Optional.empty(),
                        before -> new Settings(
                                before.version(),
                                new DoneRule.ByDoneCategory(),
                                before.excludedResolutions(),
                                before.breakDownHorizonQuarters(),
                                before.checkInDays(),
                                before.graceDays(),
                                before.settle()));
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.of(50));
    }

    // ---- what happens to its link

    @Test
    public void unlinked() {
        KeyResult beside = beside();
        LinkId link = abc.link(1, beside);
        abc.drain();
        assertThat(abc.current(beside)).contains(Quantity.of(4200));

        abc.changeLink().unlink(ADMIN, link, Optional.empty());
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.ZERO);
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: UNLINKED");
    }

    @Test
    public void linkEdited() {
        KeyResult beside = beside();
        LinkId link = abc.link(1, beside);
        abc.drain();

        abc.changeLink().giveBy(ADMIN, link, Optional.empty(), new CreditRule.Fixed(Quantity.of(5)), false);
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.of(5));
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-4195 on 2026-11-18: AMOUNT_CHANGED");
    }

    @Test
    public void linkedToAWeekBeforeItWasDoneItCountsAndSaysAfterWhat() {
        KeyResult earlier = abc.keyResult(abc.objective("Earlier", "2026-W46", null), "0", "9000", AMOUNT, null);
        abc.link(1, earlier);
        abc.drain();

        assertThat(abc.current(earlier)).contains(Quantity.of(4200));
        assertThat(credit(earlier).state()).isEqualTo(CreditState.EARNED);
        assertThat(credit(earlier).reason()).isEqualTo(new Reason(Reason.Code.AFTER_WINDOW, "2026-W46"));
    }

    private KeyResult beside() {
        return beside(null);
    }

    private KeyResult beside(DoneRule done) {
        Crediting crediting = new Crediting(AMOUNT.rule(), done);
        return abc.keyResult(abc.objective("Beside", "FY2026", null), "0", "9000", crediting, null);
    }

    // ---- what happens to the key result

    @Test
    public void keyResultRetargetedKeepsWhatWasEarned() {
        KeyResult beside = beside();
        abc.link(1, beside);
        abc.drain();

        change(beside, "8400", AMOUNT, null);

        assertThat(abc.current(beside)).contains(Quantity.of(4200));
        assertThat(abc.graph().standing(beside.id()).progress().orElseThrow().basisPoints())
                .isEqualTo(5000);
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void keyResultThatCountsDifferently() {
        KeyResult beside = beside();
        abc.link(1, beside);
        abc.drain();

        change(beside, "9000", new Crediting(new CreditRule.Count(), null), null);

        assertThat(abc.current(beside)).contains(Quantity.of(1));
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-4199 on 2026-11-18: AMOUNT_CHANGED");
    }

    /** In one tree an issue counts once; where a part of the tree leaves, its issues count in both. */
    @Test
    public void keyResultReparentedTakesWhatSumsIntoItAlong() {
        Objective year = abc.objective("Year", "FY2026", null);
        Objective quarter = abc.objective("Quarter", "FY2026 Q4", year.id());
        Objective month = abc.objective("Month", "Nov 2026", quarter.id());
        KeyResult top = abc.keyResult(year, "0", "90000", AMOUNT, null);
        KeyResult branch = abc.keyResult(quarter, "0", "9000", AMOUNT, top.id());
        KeyResult leaf = abc.keyResult(month, "0", "900", AMOUNT, branch.id());
        abc.link(1, leaf);
        abc.link(1, top);
        abc.drain();
        assertThat(abc.current(top)).contains(Quantity.of(4200));
        assertThat(credit(top).state()).isEqualTo(CreditState.COUNTED_ELSEWHERE);

        change(branch, "9000", AMOUNT, null);

        assertThat(abc.current(branch)).contains(Quantity.of(4200));
        assertThat(abc.current(top)).contains(Quantity.of(4200));
        assertThat(credit(top).state()).isEqualTo(CreditState.EARNED);
        ledgerSays(top, "4200 on 2026-11-18: RESOLVED");
        ledgerSays(leaf, "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void keyResultDeleted() {
        KeyResult beside = beside();
        abc.link(1, beside);
        abc.drain();

        abc.deleteKeyResult().delete(ADMIN, beside.id(), Optional.empty());
        abc.drain();

        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: TARGET_GONE");
    }

    @Test
    public void objectiveDeletedAndRestored() {
        KeyResult beside = beside();
        abc.link(1, beside);
        abc.drain();

        abc.moveObjectiveTo().deleted(ADMIN, beside.objective(), Optional.empty());
        abc.drain();
        abc.moveObjectiveTo().restored(ADMIN, beside.objective());
        abc.drain();

        assertThat(abc.current(beside)).contains(Quantity.of(4200));
        ledgerSays(
                beside,
                "4200 on 2026-11-18: RESOLVED",
                "-4200 on 2026-11-18: TARGET_GONE",
                "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void objectiveArchivedStillCounts() {
        KeyResult beside = beside();
        abc.link(1, beside);
        abc.drain();
        abc.moveObjectiveTo().to(ADMIN, beside.objective(), ObjectiveState.ARCHIVED);
        happens(jira.get(1).withAmount("4000"));

        assertThat(abc.current(beside)).contains(Quantity.of(4000));
        ledgerSays(beside, "4200 on 2026-11-18: RESOLVED", "-200 on 2026-11-18: AMOUNT_CHANGED");
    }

    @Test
    public void periodClosedAndReopened() {
        abc.company.on("2026-11-23");
        abc.closePeriod().close(ADMIN, abc.company.period(WEEK).id(), false, List.of());
        abc.drain();
        assertThat(credit(abc.in(WEEK)).state()).isEqualTo(CreditState.EARNED);
        happens(jira.get(1).withAmount("4300"));
        assertThat(credit(abc.in(WEEK)).state()).isEqualTo(CreditState.AFTER_CLOSE);
        gives("4300");

        abc.reopenPeriod().reopen(ADMIN, abc.company.period(WEEK).id());
        abc.drain();

        assertThat(credit(abc.in(WEEK)).state()).isEqualTo(CreditState.EARNED);
        gives("4300");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "100 on 2026-11-18: AMOUNT_CHANGED");
    }

    // ---- every way in which Jira's search can mislead

    @Test
    public void theIndexIsBuiltAnew() {
        jira.emptyIndex();
        abc.hint(1);
        abc.drain();
        gives("4200");

        jira.catchUp();
        abc.hint(1);
        abc.drain();
        gives("4200");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void theIndexLagsBehindADealThatIsNew() {
        jira.lag();
        abc.deal(2, "50");
        abc.resolve(2, WON);
        abc.firstLook();
        gives("4200");

        jira.catchUp();
        abc.drain();

        gives("4250");
    }

    @Test
    public void theProjectIsArchived() {
        jira.archive("SALES");
        abc.hint(1);
        abc.drain();
        reconcile();

        gives("4200");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void theFieldOfTheAmountIsDeletedAndWhatWasEarnedStays() {
        jira.deleteField();
        abc.hint(1);
        abc.drain();

        gives("4200");
        assertThat(credit(abc.in(WEEK)).state()).isEqualTo(CreditState.EARNED);
        assertThat(credit(abc.in(WEEK)).reason().code()).isEqualTo(Reason.Code.FIELD_GONE_KEPT);
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    @Test
    public void aDealWonAfterTheFieldWasDeletedGivesNothingAndWarns() {
        jira.deleteField();
        abc.deal(2, "50");
        abc.resolve(2, WON);
        abc.drain();

        gives("4200");
    }

    @Test
    public void aDealReopenedAfterTheFieldWasDeletedTakesBackWhatItGave() {
        jira.deleteField();
        happens(jira.get(1).reopened());

        gives("0");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "-4200 on 2026-11-18: REOPENED");
    }

    @Test
    public void theFilterIsBroken() {
        jira.breakSearch(DEALS);
        happens(jira.get(1).withAmount("4300"));
        gives("4300");

        jira.mendSearch(DEALS);
        abc.hint(1);
        abc.drain();
        gives("4300");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED", "100 on 2026-11-18: AMOUNT_CHANGED");
    }

    /** A new query gets the number of the last one that was taken away. */
    @Test
    public void aQueryIsTakenAwayAndAnotherOneIsAttachedElsewhere() {
        jira.search("project = OTHER", deal -> deal.project().equals("OTHER"));
        jira.search("project = NEW", deal -> deal.project().equals("NEW"));
        KeyResult one = beside();
        KeyResult other = beside();
        QueryId taken = abc.attachQuery().attach(ADMIN, "project = OTHER", Target.of(one.id()), null, Optional.empty());
        happens(new Deal(2, "OTHER", FieldValue.of(Quantity.of(50)), "Won", instant(WON)));
        assertThat(abc.current(one)).contains(Quantity.of(50));

        abc.attachQuery().detach(ADMIN, taken, Optional.empty());
        abc.query(other, "project = NEW");
        abc.firstLook();
        assertThat(abc.current(other)).contains(Quantity.ZERO);
        abc.drain();

        assertThat(abc.current(one)).contains(Quantity.ZERO);
        assertThat(abc.current(other)).contains(Quantity.ZERO);
        assertThat(ledger(other)).isEmpty();
    }

    @Test
    public void whoeverSavedTheQueryIsNoLongerActive() {
        jira.deactivate(new UserKey("admin"));
        abc.deal(2, "50");
        abc.resolve(2, WON);
        abc.hint(1);
        abc.drain();

        gives("4200");
        ledgerSays(abc.in(WEEK), "4200 on 2026-11-18: RESOLVED");
    }

    private void change(KeyResult keyResult, String target, Crediting crediting, KeyResult into) {
        abc.changeKeyResult()
                .change(
                        ADMIN,
                        keyResult.id(),
                        Optional.empty(),
                        abc.draft(
                                abc.graph().objectiveOf(keyResult),
                                "0",
                                target,
                                crediting,
                                into == null ? null : into.id()));
        abc.drain();
    }

    private static Instant instant(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(FreshCompany.BERLIN).toInstant();
    }
}
