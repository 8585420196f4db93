package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.reconcile.ReadRuns;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Cause;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Phase;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.domain.upkeep.RunState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026, in week 2026-W47. */
public class ReconcileTest {
    private static final String DEALS = "project = SALES";

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

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
    public void whatAgreesIsNoDifferenceAndWritesNothing() {
        long before = abc.graph().revision().number();

        Run run = upkept.reconciled();

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.counts().compared()).isEqualTo(1);
        assertThat(run.counts().differences()).isZero();
        assertThat(abc.company.store().inbox().size()).isZero();
        assertThat(abc.graph().revision().number()).isEqualTo(before);
    }

    @Test
    public void aStoryThatCameIntoALinkedEpicWithoutAnEventIsFoundAndCounted() {
        abc.jira.search(DEALS, deal -> deal.id() == 1);
        abc.jira.put(new InMemoryJira.Deal(8, "SALES", FieldValue.of(Quantity.of(900)), null, null));
        abc.link(8, week);
        abc.drain();
        abc.jira.put(new InMemoryJira.Deal(9, "SALES", FieldValue.of(Quantity.of(30)), "Won", NOON));
        abc.jira.putBelow(9, 8);

        upkept.reconciled();
        abc.drain();

        assertThat(abc.current(week)).contains(Quantity.of(4230));
    }

    @Test
    public void anAmountThatWasEditedWithoutAnEventIsFoundReportedAndThenCounted() {
        abc.jira.put(abc.jira.get(1).withAmount("4350"));

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isEqualTo(1);
        Finding finding = findings().get(0);
        assertThat(finding.target()).isEqualTo(Target.of(week.id()));
        assertThat(finding.issueKey()).isEqualTo("SALES-1");
        assertThat(finding.recorded().amount()).isEqualTo(Quantity.of(4200));
        assertThat(finding.right().amount()).isEqualTo(Quantity.of(4350));
        assertThat(abc.current(week)).as("reconcile itself changes nothing").contains(Quantity.of(4200));
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4350));
        assertThat(upkept.reconciled().counts().differences()).isZero();
    }

    @Test
    public void aDealThatNobodyToldOfIsFoundByItsQuery() {
        quietlyWon(2, "500");

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isEqualTo(1);
        assertThat(findings().get(0).recorded().state()).isNull();
        assertThat(findings().get(0).right().state()).isEqualTo(CreditState.EARNED);
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4700));
    }

    @Test
    public void aDealThatWasDeletedWithoutAnEventIsTakenBack() {
        abc.jira.delete(1);

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isEqualTo(1);
        assertThat(findings().get(0).reason().code()).isEqualTo(Reason.Code.ISSUE_DELETED);
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.ZERO);
    }

    @Test
    public void aLinkedIssueWithoutACreditIsComparedToo() {
        abc.jira.put(new InMemoryJira.Deal(
                7, "OTHER", FieldValue.of(Quantity.of(10)), "Won", Instant.parse("2026-11-18T10:00:00Z")));
        abc.link(7, week);
        abc.company
                .store()
                .inbox()
                .delete(abc.company.store().inbox().above(0, 10).stream()
                        .map(row -> row.id())
                        .toList());

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isEqualTo(1);
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4210));
    }

    @Test
    public void whatWaitsToBeCountedIsNoDifference() {
        abc.resolve(1, "2026-11-19");

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isZero();
        assertThat(abc.company.store().inbox().size()).isOne();
    }

    /** An open deal gives nothing, so nobody's number was wrong. */
    @Test
    public void anOpenDealThatNobodyToldOfIsBroughtUpToDateAndNotReported() {
        abc.jira.put(new InMemoryJira.Deal(2, "SALES", FieldValue.of(Quantity.of(10)), null, null));

        Run run = upkept.reconciled();

        assertThat(run.counts().differences()).isZero();
        assertThat(run.counts().refreshed()).isEqualTo(1);
        abc.drain();
        assertThat(abc.company.store().credits().ofIssues(List.of(new IssueId(2))))
                .hasSize(1);
    }

    @Test
    public void aSearchThatFailsIsCountedAndTheRestIsCompared() {
        abc.jira.put(abc.jira.get(1).withAmount("4350"));
        abc.jira.breakSearch(DEALS);

        Run run = upkept.reconciled();

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.counts().failed()).isEqualTo(1);
        assertThat(run.counts().differences()).isEqualTo(1);
    }

    @Test
    public void aKilledNodesReconcileIsTakenUpByAnotherFromItsLastStep() {
        IntStream.rangeClosed(2, 1200).forEach(id -> quietlyWon(id, "1"));
        upkept.slowly();
        upkept.start(RunKind.RECONCILE);
        upkept.round();
        upkept.round();
        Run before = upkept.report(RunKind.RECONCILE).newest().orElseThrow();
        assertThat(before.running()).isTrue();
        assertThat(before.place().phase()).isEqualTo(Phase.SEARCHES);

        upkept.startNode("node2");
        Run run = upkept.finished(RunKind.RECONCILE);

        assertThat(run.number()).isEqualTo(before.number());
        assertThat(run.counts().differences()).isEqualTo(1199);
        assertThat(upkept.report(RunKind.RECONCILE).findings()).hasSize(100);
        assertThat(abc.company.store().inbox().size())
                .as("each issue is hinted at once")
                .isEqualTo(1199);
    }

    @Test
    public void startedAgainWhileItRunsItStaysTheOne() {
        upkept.slowly();
        upkept.start(RunKind.RECONCILE);
        upkept.start(RunKind.RECONCILE);

        assertThat(upkept.finished(RunKind.RECONCILE).number()).isEqualTo(1);
        assertThat(upkept.report(RunKind.RECONCILE).before()).isEmpty();
    }

    @Test
    public void everyNightThereIsOneAndAMissedNightIsMadeUpFor() {
        upkept.round();
        assertThat(upkept.report(RunKind.RECONCILE).newest())
                .as("a new company")
                .isEmpty();

        upkept.at("2026-11-22T01:00:30Z");
        upkept.round();
        upkept.round();
        Run night = upkept.finished(RunKind.RECONCILE);
        assertThat(night.cause()).isEqualTo(Cause.NIGHT);
        assertThat(night.number()).isEqualTo(1);
        upkept.at("2026-11-22T20:00:00Z");
        upkept.round();
        assertThat(upkept.report(RunKind.RECONCILE).newest()).contains(night);

        upkept.at("2026-11-24T09:00:00Z");
        upkept.round();
        assertThat(upkept.finished(RunKind.RECONCILE).number()).isEqualTo(2);
    }

    @Test
    public void aNodeThatComesBackComparesWhatWasUpdatedWhileItWasAway() {
        upkept.round();
        abc.jira.updated(1, Instant.parse("2026-11-20T10:00:00Z"));
        quietlyWon(2, "500");
        abc.jira.updated(2, Instant.parse("2026-11-21T11:20:00Z"));
        upkept.pass(Duration.ofMinutes(30));

        upkept.startNode("node1");
        upkept.round();

        Run run = upkept.finished(RunKind.RECONCILE);
        assertThat(run.cause()).isEqualTo(Cause.START);
        assertThat(run.counts().compared()).isEqualTo(1);
        assertThat(run.counts().differences()).isEqualTo(1);
        abc.drain();
        assertThat(abc.current(week)).contains(Quantity.of(4700));
    }

    @Test
    public void aNewNodeBesideOneThatIsThereHasMissedNothing() {
        upkept.round();
        upkept.pass(Duration.ofSeconds(40));

        upkept.startNode("node2");
        upkept.round();

        assertThat(upkept.report(RunKind.RECONCILE).newest()).isEmpty();
    }

    @Test
    public void whereJiraCannotTellWhatWasUpdatedEverythingIsCompared() {
        upkept.round();
        quietlyWon(2, "500");
        abc.jira.breakSearch(InMemoryJira.UPDATED);
        upkept.pass(Duration.ofMinutes(30));

        upkept.startNode("node1");
        upkept.round();

        assertThat(upkept.finished(RunKind.RECONCILE).counts().differences()).isEqualTo(1);
    }

    @Test
    public void onlyAdministratorsStartOneOrReadItsReport() {
        ReadRuns reading = new ReadRuns(
                new ReadGraph(abc.company.graphs()), abc.company.store().runs(), abc.jira);

        assertThatThrownBy(() -> reading.as(Actor.person(new UserKey("bob")), RunKind.RECONCILE))
                .isInstanceOf(NotAllowed.class);
        assertThat(reading.as(ADMIN, RunKind.RECONCILE).newest()).isEmpty();
    }

    private List<Finding> findings() {
        return upkept.report(RunKind.RECONCILE).findings();
    }

    private void quietlyWon(long id, String amount) {
        Instant noon = LocalDate.parse("2026-11-18").atTime(11, 0).toInstant(java.time.ZoneOffset.UTC);
        abc.jira.put(new InMemoryJira.Deal(id, "SALES", FieldValue.of(Quantity.parse(amount)), "Won", noon));
    }
}
