package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.company.UnitDraft;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Request;
import com.okrcascade.application.keyresults.BreakDownPlan.Start;
import com.okrcascade.application.keyresults.BreakDownPlan.UnitPart;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.keyresults.UndoneBreakDown;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.breakdown.NothingLeftToSplit;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UnitShare;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Two teams share $100,000.55 of the second quarter of 2027 by 60 and 40. Today is 21 November 2026. */
public class SharedGoalTest {
    private static final String ALL = "project = SALES";
    private static final String NORTH = "project = SALES AND team = North";
    private static final String SOUTH = "project = SALES AND team = South";

    private final CreditedCompany abc = new CreditedCompany();
    private UnitId north;
    private UnitId south;
    private KeyResult goal;

    @Before
    public void aGoalWithAQuery() {
        north = team("North");
        south = team("South");
        abc.jira.search(ALL, deal -> true);
        abc.jira.search(NORTH, deal -> deal.id() % 2 == 1);
        abc.jira.search(SOUTH, deal -> deal.id() % 2 == 0 && deal.id() < 100);
        goal = abc.keyResult(abc.objective("Grow", "FY2027 Q2", null), "0", "100000.55", AMOUNT, null);
        abc.query(goal, ALL);
    }

    @Test
    public void theTeamsShareItToTheCent() {
        BreakDownPlan plan = run(Optional.empty(), of(north, "60", NORTH), of(south, "40", SOUTH));

        assertThat(plan.count(Action.NEW)).isEqualTo(2);
        assertThat(of(north).movement().distance()).isEqualTo(Quantity.of(60_000));
        assertThat(of(south).movement().distance()).isEqualTo(Quantity.parse("40000.55"));
        assertThat(abc.graph().objectiveOf(of(south)).unit()).isEqualTo(south);
        assertThat(abc.graph().objectiveOf(of(south)).title()).isEqualTo("South: Grow");
    }

    @Test
    public void eachTeamHasItsMonthsAndWeeksThatAddUpToItsShare() {
        BreakDownPlan plan = toWeeks(of(north, "60", NORTH), of(south, "40", SOUTH));

        assertThat(plan.notPlanned()).isEqualTo(Quantity.ZERO);
        assertThat(plan.count(Action.LATER)).isEqualTo(26);
        assertThat(continueOn("2027-01-05")).isEqualTo(26);
        for (KeyResult keyResult : abc.all())
            if (!abc.graph().contributors(keyResult.id()).isEmpty())
                assertThat(plannedBelow(keyResult))
                        .isEqualTo(keyResult.movement().distance());
        assertThat(toWeeks(of(north, "60", NORTH), of(south, "40", SOUTH)).changesNothing())
                .isTrue();
    }

    @Test
    public void aDealCountsForTheTeamWhoseQueryFindsItAndForTheGoalWhenNoneDoes() {
        toWeeks(of(north, "60", NORTH), of(south, "40", SOUTH));
        continueOn("2027-04-30");
        for (long deal : List.of(1L, 2L, 100L)) {
            abc.deal(deal, deal + "0.10");
            abc.resolve(deal, "2027-04-14");
        }
        abc.drain();

        assertThat(abc.current(of(north))).contains(Quantity.parse("10.10"));
        assertThat(abc.current(of(south))).contains(Quantity.parse("20.10"));
        assertThat(abc.current(goal)).contains(Quantity.parse("1030.30"));
    }

    @Test
    public void aDealThatOnlyATeamsQueryFindsCountsAtOnce() {
        goal = abc.keyResult(abc.objective("Serve", "FY2026 Q4", null), "0", "5000", AMOUNT, null);
        abc.deal(1, "10.10");
        abc.resolve(1, "2026-11-18");
        abc.drain();

        run(Optional.empty(), of(north, "1", NORTH), of(south, "1", SOUTH));
        abc.drain();

        assertThat(abc.current(of(north))).contains(Quantity.parse("10.10"));
        assertThat(abc.current(goal)).contains(Quantity.parse("10.10"));
    }

    @Test
    public void eachTeamNeedsAQueryOfItsOwn() {
        UnitPart silent = new UnitPart(new UnitShare(south, Quantity.of(1)), Optional.empty());

        assertThatThrownBy(() -> run(Optional.empty(), of(north, "1", NORTH), silent))
                .hasMessageStartingWith("unit-query-missing")
                .hasMessageContaining("South");
        assertThatThrownBy(() -> run(Optional.empty(), of(north, "1", NORTH), of(south, "1", NORTH)))
                .hasMessageStartingWith("same-query-elsewhere");
        assertThatThrownBy(() -> run(Optional.empty(), of(north, "1", NORTH), of(south, "1", "nonsense =")))
                .hasMessageStartingWith("query-not-usable");
        assertThat(abc.all()).hasSize(1);
    }

    @Test
    public void aTeamIsThereOnceAndKnown() {
        assertThatThrownBy(() -> run(Optional.empty(), of(north, "1", NORTH), of(north, "1", SOUTH)))
                .hasMessageStartingWith("unit-twice");
        assertThatThrownBy(() -> run(Optional.empty(), of(new UnitId(99), "1", NORTH)))
                .hasMessageStartingWith("reference-missing");
    }

    @Test
    public void otherSharesMoveOnlyWhatNobodyTouched() {
        run(Optional.empty(), of(north, "60", NORTH), of(south, "40", SOUTH));
        UnitId west = team("West");
        abc.jira.search("west", deal -> false);
        abc.deal(7, "1");
        abc.link(7, of(north));

        BreakDownPlan plan = run(Optional.empty(), of(north, "1", NORTH), of(south, "1", SOUTH), of(west, "1", "west"));

        assertThat(plan.rows())
                .extracting(BreakDownPlan.Row::action)
                .containsExactly(Action.KEPT, Action.CHANGED, Action.NEW);
        assertThat(of(north).movement().distance()).isEqualTo(Quantity.of(60_000));
        assertThat(of(south).movement().distance()).isEqualTo(Quantity.of(20_000));
        assertThat(of(west).movement().distance()).isEqualTo(Quantity.parse("20000.55"));
        assertThat(abc.breakDown().undo(ADMIN, goal.id())).isEqualTo(new UndoneBreakDown(1, 1, 0));
        assertThat(of(south).movement().distance()).isEqualTo(Quantity.parse("40000.55"));
    }

    @Test
    public void whatTheTeamsHaveIsNotSplitAgainOverMonths() {
        run(Optional.empty(), of(north, "60", NORTH), of(south, "40", SOUTH));

        assertThatThrownBy(() -> run(Optional.of(abc.cadence(CadenceUnit.MONTH))))
                .isInstanceOf(NothingLeftToSplit.class);
    }

    @Test
    public void aTeamWithAShareOfZeroLeavesAgain() {
        toWeeks(of(north, "60", NORTH), of(south, "40", SOUTH));

        toWeeks(of(north, "1", NORTH), of(south, "0", SOUTH));

        assertThat(abc.all())
                .extracting(keyResult -> abc.graph().objectiveOf(keyResult).unit())
                .doesNotContain(south);
        assertThat(of(north).movement().distance()).isEqualTo(Quantity.parse("100000.55"));
    }

    @Test
    public void whoMayNotCreateInATeamMayNotGiveItAPart() {
        Actor owner = Actor.person(new UserKey("olga"));

        assertThatThrownBy(
                        () -> abc.breakDown().apply(owner, goal.id(), request(Optional.empty(), of(north, "1", NORTH))))
                .hasMessageStartingWith("not-allowed");
    }

    private BreakDownPlan toWeeks(UnitPart... units) {
        return run(Optional.of(abc.cadence(CadenceUnit.WEEK)), units);
    }

    private BreakDownPlan run(Optional<CadenceId> to, UnitPart... units) {
        BreakDownPlan shown = abc.breakDown().preview(ADMIN, goal.id(), request(to, units));
        BreakDownPlan done = abc.breakDown().apply(ADMIN, goal.id(), request(to, units));
        assertThat(done).isEqualTo(shown);
        return done;
    }

    private Request request(Optional<CadenceId> to, UnitPart... units) {
        return new Request(
                to,
                new Split.Even(),
                Start.WINDOW,
                Optional.empty(),
                List.of(units),
                abc.evenlyToWeeks().titles());
    }

    private static UnitPart of(UnitId unit, String share, String jql) {
        return new UnitPart(new UnitShare(unit, Quantity.parse(share)), Optional.of(jql));
    }

    /** What a team has of the goal. */
    private KeyResult of(UnitId unit) {
        return abc.graph().contributors(goal.id()).stream()
                .flatMap(id -> abc.graph().find(id).stream())
                .filter(keyResult -> abc.graph().objectiveOf(keyResult).unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Quantity plannedBelow(KeyResult keyResult) {
        return abc.graph().contributors(keyResult.id()).stream()
                .map(id -> abc.graph().find(id).orElseThrow().movement().distance())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private UnitId team(String name) {
        UnitId company =
                abc.graph().facts().units().stream().findFirst().orElseThrow().id();
        UnitDraft draft = new UnitDraft(name, UnitLevel.TEAM, company, null, Optional.empty());
        return new CreateUnit(abc.company.writes(), abc.jira).create(ADMIN, draft, Optional.empty());
    }

    private int continueOn(String day) {
        abc.company.on(day).createPeriods().ahead();
        return new ContinueBreakDowns(abc.company.writes()).ahead();
    }
}
