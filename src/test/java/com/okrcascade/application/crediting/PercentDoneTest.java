package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.issues.OtherKindOfCredit;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.domain.cascade.PercentDoneInPercent;
import com.okrcascade.domain.credit.FieldValue;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026; the quarter counts from 28 September 2026 to 3 January 2027. */
public class PercentDoneTest {
    private static final String BUGS = "project = SALES";
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 2);
    private static final Crediting SHARE = new Crediting(new CreditRule.PercentDone(null), null);

    private final CreditedCompany abc = new CreditedCompany();
    private Objective objective;
    private KeyResult allBugs;

    @Before
    public void allBugsOfTheQuarterAreToBeFixed() {
        abc.jira.search(BUGS, deal -> deal.project().equals("SALES"));
        objective = abc.objective("Customers trust us", "FY2026 Q4", null);
        allBugs = abc.keyResult(objective, toAll(), SHARE);
        abc.query(allBugs, BUGS);
        abc.drain();
    }

    @Test
    public void withoutIssuesThereIsNoData() {
        assertThat(abc.current(allBugs)).isEmpty();
        assertThat(abc.graph().standing(allBugs.id()).progress()).isEmpty();
    }

    @Test
    public void twoOfThreeIssuesAreTwoThirds() {
        bugs("2026-10-05", 1, 2, 3);
        abc.resolve(1, "2026-11-02");
        abc.resolve(2, "2026-11-20");
        abc.drain();

        assertThat(abc.current(allBugs)).contains(Quantity.parse("66.6667"));
        assertThat(abc.graph().standing(allBugs.id()).progress()).contains(new Progress(6_667));
    }

    @Test
    public void aReopenedIssueStaysAmongThoseThatCount() {
        bugs("2026-10-05", 1, 2);
        abc.resolve(1, "2026-11-02");
        abc.drain();
        abc.reopen(1);
        abc.drain();

        assertThat(abc.current(allBugs)).contains(Quantity.ZERO);
        abc.resolve(1, "2026-11-20");
        abc.drain();
        assertThat(abc.current(allBugs)).contains(Quantity.of(50));
    }

    @Test
    public void anExcludedResolutionLeavesTheDenominator() {
        bugs("2026-10-05", 1, 2, 3);
        abc.resolve(1, "2026-11-02");
        abc.resolve(2, "Duplicate", "2026-11-02");
        abc.drain();

        assertThat(abc.current(allBugs)).contains(Quantity.of(50));
    }

    @Test
    public void aDeletedIssueLeavesTheDenominatorAndAnEmptyOneIsNoData() {
        bugs("2026-10-05", 1);
        abc.drain();
        assertThat(abc.current(allBugs)).contains(Quantity.ZERO);

        abc.jira.delete(1);
        abc.hint(1);
        abc.drain();

        assertThat(abc.current(allBugs)).isEmpty();
    }

    @Test
    public void whatWasDoneBeforeTheWindowOrCreatedAfterItDoesNotCount() {
        bugs("2026-08-03", 1, 2);
        bugs("2027-01-04", 3);
        abc.resolve(1, "2026-09-27");
        abc.resolve(2, "2026-09-28");
        abc.drain();

        assertThat(abc.current(allBugs)).contains(Quantity.of(100));
    }

    @Test
    public void doneAfterTheWindowIsNotDone() {
        bugs("2026-10-05", 1, 2);
        abc.resolve(1, "2027-01-03");
        abc.resolve(2, "2027-01-04");
        abc.drain();

        assertThat(abc.current(allBugs)).contains(Quantity.of(50));
    }

    @Test
    public void aLinkedIssueCountsWhateverItsDates() {
        KeyResult linked = abc.keyResult(objective, toAll(), SHARE);
        bugs("2026-01-05", 1, 2);
        abc.resolve(1, "2026-02-02");
        LinkId first = abc.link(1, linked);
        abc.link(2, linked);
        abc.drain();
        assertThat(abc.current(linked)).contains(Quantity.of(50));

        abc.changeLink().unlink(ADMIN, first, Optional.empty());
        abc.drain();
        assertThat(abc.current(linked)).contains(Quantity.ZERO);
    }

    @Test
    public void issuesMayWeighWhatAFieldSays() {
        KeyResult byEffort =
                abc.keyResult(objective, toAll(), new Crediting(new CreditRule.PercentDone("amount"), null));
        abc.query(byEffort, BUGS);
        abc.deal(1, "8");
        abc.deal(2, "2");
        abc.jira.put(abc.jira.get(2).created(Instant.parse("2026-10-05T10:00:00Z")));
        abc.resolve(1, "2026-11-02");
        abc.drain();
        assertThat(abc.current(byEffort)).contains(Quantity.of(80));

        abc.jira.put(abc.jira.get(2).withAmount("24"));
        abc.hint(2);
        abc.drain();
        assertThat(abc.current(byEffort)).contains(Quantity.of(25));
    }

    @Test
    public void anIssueWhoseWeightIsNoNumberDoesNotCount() {
        KeyResult byEffort =
                abc.keyResult(objective, toAll(), new Crediting(new CreditRule.PercentDone("amount"), null));
        abc.query(byEffort, BUGS);
        abc.deal(1, "8");
        abc.jira.put(new InMemoryJira.Deal(1, "SALES", FieldValue.notANumber("large"), null, null));
        abc.deal(2, "2");
        abc.resolve(2, "2026-11-02");
        abc.drain();

        assertThat(abc.current(byEffort)).contains(Quantity.of(100));
    }

    @Test
    public void issuesGoOnWeighingWhatAFieldSaidThatIsGone() {
        KeyResult byEffort =
                abc.keyResult(objective, toAll(), new Crediting(new CreditRule.PercentDone("amount"), null));
        abc.query(byEffort, BUGS);
        abc.deal(1, "8");
        abc.deal(2, "2");
        abc.resolve(1, "2026-11-02");
        abc.drain();

        abc.jira.deleteField();
        abc.hintAll();
        abc.drain();
        assertThat(abc.current(byEffort)).contains(Quantity.of(80));
    }

    @Test
    public void aCorrectionComesOnTopInPercent() {
        bugs("2026-10-05", 1, 2);
        abc.resolve(1, "2026-11-02");
        abc.drain();
        abc.recordCheckIn().record(ADMIN, allBugs.id(), corrected("60", "50"), Optional.empty());
        assertThat(abc.current(allBugs)).contains(Quantity.of(60));

        abc.resolve(2, "2026-11-20");
        abc.drain();
        assertThat(abc.current(allBugs)).contains(Quantity.of(110));
    }

    @Test
    public void theLedgerRecordsNumeratorAndDenominatorOnTheirDays() {
        bugs("2026-10-05", 1);
        abc.resolve(1, "2026-11-02");
        abc.drain();

        List<LedgerEntry> entries = abc.company
                .store()
                .ledger()
                .of(Target.of(allBugs.id()), LocalDate.EPOCH, LocalDate.parse("2027-01-01"), 0, 10);

        assertThat(entries).extracting(LedgerEntry::day).containsExactly(day("2026-11-02"), day("2026-10-05"));
        assertThat(entries).extracting(LedgerEntry::amount).containsExactly(Quantity.of(1), Quantity.ZERO);
        assertThat(entries).extracting(LedgerEntry::weight).containsExactly(Quantity.ZERO, Quantity.of(1));
        assertThat(sum(entries))
                .isEqualTo(abc.graph().facts().totals().get(allBugs.id().value()));
    }

    @Test
    public void aSecondLookChangesNothing() {
        bugs("2026-10-05", 1, 2);
        abc.resolve(1, "2026-11-02");
        abc.drain();
        long revision = abc.graph().revision().number();

        abc.hint(1);
        abc.hint(2);
        abc.drain();

        assertThat(abc.graph().revision().number()).isEqualTo(revision);
    }

    @Test
    public void theShareIsMeasuredInPercentAndTakesNoAmounts() {
        Movement deals = new Movement(new UnitOfMeasure("bugs", UnitKind.COUNT, 0), Quantity.ZERO, Quantity.of(10));
        assertThatThrownBy(() -> abc.keyResult(objective, deals, SHARE)).isInstanceOf(PercentDoneInPercent.class);
        assertThatThrownBy(() -> abc.attachQuery()
                        .attach(ADMIN, BUGS, Target.of(allBugs.id()), new CreditRule.Count(), Optional.empty()))
                .isInstanceOf(OtherKindOfCredit.class);
    }

    private static RecordCheckIn.Report corrected(String value, String seen) {
        return new RecordCheckIn.Report(
                Quantity.parse(value), Quantity.parse(seen), 7, "", "Two were fixed elsewhere", null, Map.of());
    }

    private static Total sum(List<LedgerEntry> entries) {
        Total total = Total.none(LocalDate.MIN);
        for (LedgerEntry entry : entries)
            total = total.plus(DayGain.of(entry.target().keyResult().orElseThrow(), entry));
        return total;
    }

    private void bugs(String created, long... ids) {
        for (long id : ids) {
            abc.deal(id, "1");
            abc.jira.put(abc.jira.get(id).created(Instant.parse(created + "T10:00:00Z")));
        }
    }

    private static Movement toAll() {
        return new Movement(PERCENT, Quantity.ZERO, Quantity.of(100));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
