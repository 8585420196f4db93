package com.okrcascade.application.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.Stale;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KpiMeasured;
import com.okrcascade.domain.cascade.KpiNotCredited;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.kpi.KpiStatus;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class KpisTest {
    /** A Wednesday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-10T09:00:00Z"), ZoneOffset.UTC);

    private static final LocalDateTime THIS_WEEK = LocalDateTime.parse("2027-02-08T00:00");
    private static final LocalDateTime LAST_WEEK = THIS_WEEK.minusDays(7);
    private static final Actor MARCUS = Actor.person(new UserKey("marcus"));
    private static final Actor PRIYA = Actor.person(new UserKey("priya"));
    private static final UnitId SALES = new UnitId(1);
    private static final UnitOfMeasure DAYS = new UnitOfMeasure("days", UnitKind.OTHER, 1);
    private static final Crediting COUNT = new Crediting(new CreditRule.Count(), null);

    private final InMemoryStore store = new InMemoryStore(CLOCK);
    private final Graphs graphs = new Graphs(store.journal(), store.dayGains(), CLOCK, System::nanoTime);
    private final Writes writes = new Writes(store.journal(), store.receipts(), graphs, CLOCK, new Bell());
    private final CreateKpi createKpi = new CreateKpi(writes, new InMemoryJira());
    private final ChangeKpi changeKpi = new ChangeKpi(writes, store.buckets(), new InMemoryJira());
    private final MoveKpiTo moveKpiTo = new MoveKpiTo(writes);
    private final EnterKpiValue enterKpiValue = new EnterKpiValue(writes, store.buckets(), CLOCK);
    private final ReadKpis readKpis = new ReadKpis(store.buckets(), CLOCK);

    @Before
    public void marcusLeadsSales() {
        Unit sales = new Unit(SALES, 1, "Sales", UnitLevel.DEPARTMENT, null, new UserKey("marcus"), false);
        writes.write(graph -> Decision.Outcome.of(true, new Change.PutUnit(sales)));
    }

    @Test
    public void whoLeadsAUnitCreatesItsKpisAndOthersDoNot() {
        KpiId id = created(byHand(Aggregation.AVERAGE));

        assertThat(kpi(id).name()).isEqualTo("Days from offer to signature");
        assertThatThrownBy(() -> createKpi.create(PRIYA, byHand(Aggregation.AVERAGE), Optional.empty()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    public void aValueIsEnteredForABucketAndJudgedWhenTheBucketHasEnded() {
        KpiId id = created(byHand(Aggregation.AVERAGE));

        enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(12));
        enterKpiValue.enter(MARCUS, id, THIS_WEEK, Quantity.of(30));

        KpiReading reading = measured(id).reading();
        assertThat(reading.latest()).contains(Quantity.of(12));
        assertThat(reading.soFar()).contains(Quantity.of(30));
        assertThat(reading.status()).isEqualTo(KpiStatus.HEALTHY);
    }

    @Test
    public void aKpiWithoutValuesIsNeverGreen() {
        assertThat(measured(created(byHand(Aggregation.SUM))).reading().status())
                .isEqualTo(KpiStatus.NO_DATA);
    }

    @Test
    public void theLastThirteenValuesEndWithTheRunningBucketOnceSomebodyEnteredIt() {
        KpiId id = created(byHand(Aggregation.AVERAGE));
        assertThat(measured(id).series())
                .hasSize(13)
                .last()
                .extracting("bucket")
                .isEqualTo(LAST_WEEK);

        enterKpiValue.enter(MARCUS, id, THIS_WEEK, Quantity.of(30));

        assertThat(measured(id).series())
                .hasSize(13)
                .last()
                .extracting("bucket")
                .isEqualTo(THIS_WEEK);
    }

    @Test
    public void enteringTheSameValueAgainChangesNothingAndAnotherIsWrittenAsItsDifference() {
        KpiId id = created(byHand(Aggregation.AVERAGE));
        enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(12));
        long revision = graphs.refreshed().revision().number();

        enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(12));
        assertThat(graphs.refreshed().revision().number()).isEqualTo(revision);

        enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(15));
        assertThat(ledger(id)).extracting(LedgerEntry::amount).containsExactly(Quantity.of(3), Quantity.of(12));
    }

    @Test
    public void aValueIsOnlyEnteredForABucketThatHasBegun() {
        KpiId id = created(byHand(Aggregation.AVERAGE));

        assertThatThrownBy(() -> enterKpiValue.enter(MARCUS, id, THIS_WEEK.plusDays(1), Quantity.of(1)))
                .isInstanceOf(NoSuchBucket.class);
        assertThatThrownBy(() -> enterKpiValue.enter(MARCUS, id, THIS_WEEK.plusDays(7), Quantity.of(1)))
                .isInstanceOf(NoSuchBucket.class);
    }

    @Test
    public void whatIssuesFeedIsNotEnteredByHand() {
        KpiId id = created(fedByIssues(Aggregation.COUNT, Frequency.WEEK));

        assertThatThrownBy(() -> enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(1)))
                .isInstanceOf(KpiFedByIssues.class);
    }

    @Test
    public void issuesFeedOnlyWhatAddsUpByTheDay() {
        assertThatThrownBy(() -> created(fedByIssues(Aggregation.MAX, Frequency.WEEK)))
                .isInstanceOf(KpiNotCredited.class);
        assertThatThrownBy(() -> created(fedByIssues(Aggregation.COUNT, Frequency.HOUR)))
                .isInstanceOf(KpiNotCredited.class);
    }

    @Test
    public void anotherRuleCreditsTheIssuesAnew() {
        KpiId id = created(fedByIssues(Aggregation.SUM, Frequency.WEEK));
        Crediting fixed = new Crediting(new CreditRule.Fixed(Quantity.of(5)), null);

        changeKpi.change(MARCUS, id, Optional.of(1), draft(Aggregation.SUM, Frequency.WEEK, fixed));

        assertThat(store.inbox().above(0, 10)).extracting(Inbox.Row::kind).containsExactly(InboxKind.KPI);
        assertThat(kpi(id).version()).isEqualTo(2);
    }

    @Test
    public void whatWasMeasuredInOneWayIsNotReadInAnother() {
        KpiId id = created(byHand(Aggregation.AVERAGE));
        enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(12));

        assertThatThrownBy(() ->
                        changeKpi.change(MARCUS, id, Optional.of(1), draft(Aggregation.AVERAGE, Frequency.MONTH, null)))
                .isInstanceOf(KpiMeasured.class);
        assertThatThrownBy(() ->
                        changeKpi.change(MARCUS, id, Optional.of(1), fedByIssues(Aggregation.AVERAGE, Frequency.WEEK)))
                .isInstanceOf(KpiMeasured.class);
    }

    @Test
    public void aStaleChangeIsRefused() {
        KpiId id = created(byHand(Aggregation.AVERAGE));

        assertThatThrownBy(() -> changeKpi.change(MARCUS, id, Optional.of(7), byHand(Aggregation.AVERAGE)))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void anArchivedKpiIsReadOnlyAndADeletedOneIsNotThere() {
        KpiId id = created(byHand(Aggregation.AVERAGE));

        moveKpiTo.to(MARCUS, id, ObjectiveState.ARCHIVED);
        assertThatThrownBy(() -> enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(1)))
                .isInstanceOf(Archived.class);

        moveKpiTo.deleted(MARCUS, id, Optional.empty());
        assertThatThrownBy(() -> enterKpiValue.enter(MARCUS, id, LAST_WEEK, Quantity.of(1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    public void aKpiBelongsToAUnitThatIsThere() {
        KpiDraft nowhere = new KpiDraft(
                "Days",
                new UnitId(99),
                DAYS,
                KpiGoal.atMost(Quantity.of(14), Quantity.of(2)),
                Frequency.WEEK,
                Aggregation.AVERAGE,
                false,
                false,
                null,
                null,
                Audience.EVERYONE);

        assertThatThrownBy(() -> createKpi.create(Actor.admin(new UserKey("admin")), nowhere, Optional.empty()))
                .isInstanceOf(ReferenceMissing.class);
    }

    private KpiId created(KpiDraft draft) {
        return createKpi.create(MARCUS, draft, Optional.empty());
    }

    private Kpi kpi(KpiId id) {
        return graphs.refreshed().facts().kpis().get(id.value());
    }

    private MeasuredKpi measured(KpiId id) {
        Graph graph = graphs.refreshed();
        return readKpis.measured(graph, List.of(kpi(id))).get(0);
    }

    private List<LedgerEntry> ledger(KpiId id) {
        LocalDate day = LAST_WEEK.toLocalDate();
        return store.ledger().of(Target.of(id, KpiSide.VALUE), day, day, 0, 10);
    }

    private static KpiDraft byHand(Aggregation aggregation) {
        return draft(aggregation, Frequency.WEEK, null);
    }

    private static KpiDraft fedByIssues(Aggregation aggregation, Frequency frequency) {
        return draft(aggregation, frequency, COUNT);
    }

    private static KpiDraft draft(Aggregation aggregation, Frequency frequency, Crediting crediting) {
        return new KpiDraft(
                "Days from offer to signature",
                SALES,
                DAYS,
                KpiGoal.atMost(Quantity.of(14), Quantity.of(2)),
                frequency,
                aggregation,
                false,
                false,
                crediting,
                null,
                Audience.EVERYONE);
    }
}
