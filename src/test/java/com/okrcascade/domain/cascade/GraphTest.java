package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.Seed;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.pace.HealthStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class GraphTest {
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final Crediting CREDITED = new Crediting(new CreditRule.Count(), null);
    /** A Wednesday in the middle of the year. */
    private static final LocalDate TODAY = LocalDate.parse("2027-06-30");

    private static final CadenceId YEAR = new CadenceId(1);

    @Test
    public void aParentIsItsOwnEntriesAndWhatItsChildrenGained() {
        Graph graph = graph(
                objective(1, null),
                objective(2, 1L),
                keyResult(1, 1, "-200000", "1000000", CREDITED, null),
                keyResult(2, 2, "0", "300", CREDITED, 1L),
                keyResult(3, 2, "50", "350", CREDITED, 1L),
                total(1, "1000"),
                total(2, "10.25"),
                total(3, "-3"));

        assertThat(current(graph, 1)).contains(Quantity.parse("-198992.75"));
        assertThat(current(graph, 3)).contains(Quantity.of(47));
        assertThat(graph.standing(new KeyResultId(1)).progress()).contains(new Progress(8));
    }

    @Test
    public void aManualKeyResultHasNoDataBeforeItsFirstEntryAndLeavesTheMean() {
        Graph graph = graph(
                objective(1, null),
                keyResult(1, 1, "0", "100", null, null),
                keyResult(2, 1, "0", "100", CREDITED, null),
                total(2, "50"));

        assertThat(current(graph, 1)).isEmpty();
        assertThat(graph.standing(new KeyResultId(1)).health().status()).isEqualTo(HealthStatus.NO_DATA);
        assertThat(graph.standing(new ObjectiveId(1)).progress()).contains(new Progress(5000));
    }

    @Test
    public void anObjectiveWithNothingToRollUpHasNoData() {
        Graph graph = graph(objective(1, null));

        assertThat(graph.standing(new ObjectiveId(1)).progress()).isEmpty();
        assertThat(graph.standing(new ObjectiveId(1)).health().status()).isEqualTo(HealthStatus.NO_DATA);
    }

    @Test
    public void overAchievementNeverHidesAFailingSibling() {
        Graph graph = graph(
                objective(1, null),
                keyResult(1, 1, "0", "100", CREDITED, null),
                keyResult(2, 1, "0", "100", CREDITED, null),
                total(1, "300"));

        assertThat(graph.standing(new KeyResultId(1)).progress()).contains(new Progress(30_000));
        assertThat(graph.standing(new ObjectiveId(1)).progress()).contains(new Progress(5000));
    }

    @Test
    public void aDeletedObjectiveTakesItsKeyResultsOutOfTheSum() {
        Graph graph = graph(
                objective(1, null),
                objective(2, 1L),
                keyResult(1, 1, "0", "100", CREDITED, null),
                keyResult(2, 2, "0", "100", CREDITED, 1L),
                total(2, "40"));
        Objective child = graph.find(new ObjectiveId(2)).orElseThrow();

        Graph without = graph.at(next(graph), List.of(new Change.PutObjective(child.in(ObjectiveState.DELETED))));
        assertThat(current(without, 1)).contains(Quantity.ZERO);

        Graph restored = without.at(next(without), List.of(new Change.PutObjective(child.in(ObjectiveState.ACTIVE))));
        assertThat(current(restored, 1)).contains(Quantity.of(40));
    }

    @Test
    public void aPlanThatIsFollowedIsOnTrackAndOneThatIsNotIsNot() {
        Graph followed = graph(objective(1, null), keyResult(1, 1, "0", "100", CREDITED, null), total(1, "50"));
        Graph behind = graph(objective(1, null), keyResult(1, 1, "0", "100", CREDITED, null), total(1, "20"));

        assertThat(followed.standing(new ObjectiveId(1)).health().status()).isEqualTo(HealthStatus.ON_TRACK);
        assertThat(behind.standing(new ObjectiveId(1)).health().status()).isEqualTo(HealthStatus.OFF_TRACK);
    }

    /** 2 to 29 June are the last 20 working days before Wednesday 30 June. */
    @Test
    public void theReasonOfAParentNamesWhatItAndItsChildrenBroughtLately() {
        Graph graph = graph(
                objective(1, null),
                objective(2, 1L),
                keyResult(1, 1, "0", "100000", CREDITED, null),
                keyResult(2, 2, "0", "60000", CREDITED, 1L),
                keyResult(3, 2, "0", "40000", CREDITED, 1L),
                gain(1, LocalDate.parse("2027-06-01"), "9999"),
                gain(1, LocalDate.parse("2027-06-02"), "400"),
                gain(2, LocalDate.parse("2027-06-02"), "100"),
                gain(2, LocalDate.parse("2027-06-29"), "1000"),
                gain(3, LocalDate.parse("2027-06-20"), "-300"),
                gain(3, TODAY, "7777"));

        assertThat(recent(graph, 1)).isEqualTo(Quantity.of(60));
        assertThat(recent(graph, 2)).isEqualTo(Quantity.of(55));

        Graph tomorrow = graph.on(TODAY.plusDays(1));
        assertThat(recent(tomorrow, 1)).isEqualTo(Quantity.parse("423.85"));

        Graph corrected = tomorrow.at(next(graph), List.of(gain(3, TODAY, "777")));
        assertThat(recent(corrected, 1)).isEqualTo(Quantity.parse("73.85"));
    }

    private static Object recent(Graph graph, long id) {
        return graph.standing(new KeyResultId(id)).health().facts().get("recent");
    }

    @Test
    public void whatIssuesMoveIsOutdatedWhileItsQueryFails() {
        Graph graph =
                graph(objective(1, null), keyResult(1, 1, "0", "100", CREDITED, null), total(1, "50"), query(1, 1, ""));
        assertThat(health(graph, 1)).isEqualTo(HealthStatus.ON_TRACK);

        Graph failed = graph.at(next(graph), List.of(failing(graph)));
        assertThat(health(failed, 1)).isEqualTo(HealthStatus.OUTDATED);
        assertThat(failed.standing(new KeyResultId(1)).health().reason()).isEqualTo("source-failed");

        Graph removed = failed.at(next(failed), List.of(new Change.RemoveQuery(new QueryId(1))));
        assertThat(health(removed, 1)).isEqualTo(HealthStatus.ON_TRACK);
    }

    /** A person may pause a query; one that was stopped before it took back too much asks for a person. */
    @Test
    public void aQueryThatAPersonPausedDoesNotFail() {
        Graph graph =
                graph(objective(1, null), keyResult(1, 1, "0", "100", CREDITED, null), total(1, "50"), query(1, 1, ""));
        IssueQuery query = graph.facts().queries().get(1);

        Graph held = graph.at(next(graph), List.of(new Change.PutQuery(query.pausedFor(40))));
        assertThat(health(held, 1)).isEqualTo(HealthStatus.OUTDATED);
        Graph unseen = held.at(next(held), List.of(new Change.PutQuery(query.pausedForBrowse(3))));
        assertThat(health(unseen, 1)).isEqualTo(HealthStatus.OUTDATED);
        Graph paused = held.at(next(held), List.of(new Change.PutQuery(in(query, QueryState.PAUSED, ""))));
        assertThat(health(paused, 1)).isEqualTo(HealthStatus.ON_TRACK);
    }

    private static Change.OfGraph failing(Graph graph) {
        return new Change.PutQuery(in(graph.facts().queries().get(1), QueryState.FAILED, "no such field"));
    }

    private static Change.OfGraph query(long id, long keyResult, String error) {
        return new Change.PutQuery(new IssueQuery(
                new QueryId(id),
                1,
                "project = ABC",
                Target.of(new KeyResultId(keyResult)),
                null,
                new UserKey("ann"),
                error.isEmpty() ? QueryState.RUNNING : QueryState.FAILED,
                error));
    }

    private static IssueQuery in(IssueQuery query, QueryState state, String error) {
        return new IssueQuery(
                query.id(),
                query.version() + 1,
                query.jql(),
                query.target(),
                query.rule(),
                query.runAs(),
                state,
                error);
    }

    private static HealthStatus health(Graph graph, long id) {
        return graph.standing(new KeyResultId(id)).health().status();
    }

    /** Whatever is changed in whatever order, what was computed step by step is what one full pass computes. */
    @Test
    public void aGraphThatGrewByRevisionsEqualsOneThatIsLoaded() {
        Random random = Seed.random(GraphTest.class);
        for (int round = 0; round < 40; round++) {
            Graph grown = Graph.of(Revision.NONE, base(), TODAY);
            for (int step = 0; step < 60; step++) {
                grown = grown.at(next(grown), List.of(anyChange(grown, random)));
                if (random.nextInt(20) == 0) grown = grown.on(grown.today().plusDays(random.nextInt(9)));
            }
            Graph loaded = Graph.of(grown.revision(), grown.facts(), grown.today());
            assertSameStandings(grown, loaded);
            assertSameNumbersWithoutSome(loaded, random);
        }
    }

    /** What is hidden is gone from every list, and what is left stands where it stood. */
    private static void assertSameNumbersWithoutSome(Graph whole, Random random) {
        Set<ObjectiveId> hidden = whole.facts().objectives().stream()
                .filter(objective -> random.nextInt(3) == 0)
                .map(Objective::id)
                .collect(Collectors.toSet());
        Graph left = whole.without(new Hidden(hidden, Set.of()));
        assertThat(left.facts().objectives().stream().map(Objective::id)).noneMatch(hidden::contains);
        left.facts().objectives().stream().filter(Objective::counts).forEach(row -> {
            assertThat(left.children(row.id())).noneMatch(hidden::contains);
            assertThat(left.parentOf(row).map(Objective::id).filter(hidden::contains))
                    .isEmpty();
            assertThat(left.standing(row.id())).isEqualTo(whole.standing(row.id()));
            assertThat(left.items(row)).isEqualTo(whole.items(row));
        });
        left.facts().keyResults().stream()
                .filter(row -> left.find(row.id()).isPresent())
                .forEach(row -> {
                    assertThat(hidden).doesNotContain(row.objective());
                    assertThat(left.contributors(row.id()))
                            .allMatch(id -> left.find(id).isPresent());
                    assertThat(left.isManual(row)).isEqualTo(whole.isManual(row));
                    assertThat(left.gained(row)).isEqualTo(whole.gained(row));
                });
    }

    private static Objective seenBy(Objective one, Audience audience) {
        return new Objective(
                one.id(),
                one.version() + 1,
                one.title(),
                one.description(),
                one.unit(),
                one.period(),
                one.parent(),
                one.owner(),
                one.kind(),
                one.rollUp(),
                one.weight(),
                one.healthBy(),
                audience,
                one.state());
    }

    private static void assertSameStandings(Graph grown, Graph loaded) {
        grown.facts().keyResults().stream().map(KeyResult::id).forEach(id -> {
            assertThat(grown.contributors(id)).isEqualTo(loaded.contributors(id));
            if (grown.find(id).isPresent())
                assertThat(grown.standing(id)).as(id.key()).isEqualTo(loaded.standing(id));
        });
        grown.facts().objectives().stream()
                .filter(Objective::counts)
                .map(Objective::id)
                .forEach(id -> {
                    assertThat(grown.children(id)).isEqualTo(loaded.children(id));
                    assertThat(grown.keyResults(id)).isEqualTo(loaded.keyResults(id));
                    assertThat(grown.standing(id)).as(id.key()).isEqualTo(loaded.standing(id));
                });
    }

    private static Change.OfGraph anyChange(Graph graph, Random random) {
        long objectives = graph.facts().objectives().lastId();
        long keyResults = graph.facts().keyResults().lastId();
        switch (objectives == 0 ? 0 : keyResults == 0 ? 1 : random.nextInt(11)) {
            case 0:
                return objective(
                        objectives + 1, objectives == 0 || random.nextInt(4) == 0 ? null : any(random, objectives));
            case 1:
                long id = keyResults + 1;
                Long into = keyResults == 0 || random.nextInt(3) == 0 ? null : any(random, keyResults);
                return keyResult(id, any(random, objectives), "0", "" + (1 + random.nextInt(500)), CREDITED, into);
            case 2:
                Objective old = graph.facts().objectives().get(any(random, objectives));
                return new Change.PutObjective(old.in(old.counts() ? ObjectiveState.DELETED : ObjectiveState.ACTIVE));
            case 10:
                Objective seen = graph.facts().objectives().get(any(random, objectives));
                return new Change.PutObjective(seenBy(seen, AnyRollUpTest.audience(random)));
            case 3:
                KeyResult gone = graph.facts().keyResults().get(any(random, keyResults));
                return new Change.PutKeyResult(gone.asDeleted());
            case 4:
            case 5:
                LocalDate day = graph.today().minusDays(random.nextInt(40) - 3);
                return gain(any(random, keyResults), day, "" + (random.nextInt(200) - 50));
            case 6:
                long queries = 1 + graph.facts().queries().lastId();
                return query(
                        any(random, queries), any(random, keyResults), random.nextBoolean() ? "" : "no such field");
            case 7:
                return new Change.RemoveQuery(new QueryId(1 + random.nextInt(3)));
            default:
                return total(any(random, keyResults), "" + (random.nextInt(200) - 50));
        }
    }

    private static long any(Random random, long last) {
        return 1 + random.nextInt((int) last);
    }

    private static Revision next(Graph graph) {
        return new Revision(graph.revision().number() + 1, "test");
    }

    private static Graph graph(Change.OfGraph... changes) {
        return Graph.of(new Revision(1, "test"), base().with(List.of(changes)), TODAY);
    }

    private static Facts base() {
        Window year = new Window(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"));
        return Facts.NONE.with(List.of(
                new Change.PutCadence(new CadenceDefinition(1, Cadence.of(YEAR, "Year", CadenceUnit.YEAR, null))),
                new Change.PutPeriod(new Period(
                        new PeriodId(1), YEAR, "FY2027", year.first(), year.last(), year, null, PeriodState.OPEN))));
    }

    private static Change.OfGraph objective(long id, @Nullable Long parent) {
        return new Change.PutObjective(new Objective(
                new ObjectiveId(id),
                1,
                "Objective " + id,
                "",
                new UnitId(1),
                new PeriodId(1),
                parent == null ? null : new ObjectiveId(parent),
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.BOTH,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE,
                ObjectiveState.ACTIVE));
    }

    private static Change.OfGraph keyResult(
            long id,
            long objective,
            String baseline,
            String target,
            @Nullable Crediting crediting,
            @Nullable Long into) {
        return new Change.PutKeyResult(new KeyResult(
                new KeyResultId(id),
                1,
                new ObjectiveId(objective),
                "Key result " + id,
                new Movement(DOLLARS, Quantity.parse(baseline), Quantity.parse(target)),
                KeyResultRollUp.SUM,
                crediting,
                null,
                into == null ? null : new KeyResultId(into),
                Weight.ONE,
                null,
                null,
                null,
                null,
                null,
                false));
    }

    private static Change.OfGraph total(long id, String gain) {
        return new Change.PutTotal(
                new KeyResultId(id), new Total(Quantity.parse(gain), Quantity.ZERO, Quantity.ZERO, TODAY));
    }

    private static Change.OfGraph gain(long id, LocalDate day, String gain) {
        return new Change.PutDayGain(
                new DayGain(new KeyResultId(id), day, Quantity.parse(gain), Quantity.ZERO, Quantity.ZERO));
    }

    private static Optional<Quantity> current(Graph graph, long id) {
        return graph.standing(new KeyResultId(id)).current();
    }
}
