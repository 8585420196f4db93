package com.okrcascade.application.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.ChangeUnit;
import com.okrcascade.application.company.CreateRole;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.port.Choices;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;

/** On Saturday, 21 November 2026. */
public class RunDemoTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("admin"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Optional<Integer> ALL_DAYS = Optional.empty();

    private final FreshCompany company = new FreshCompany().setUp();
    private final InMemorySite site = new InMemorySite();
    private final RunDemo demo = demo(Duration.ofDays(1));

    @After
    public void stop() {
        demo.close();
    }

    @Test
    public void theCompanyHasItsUnitsAndRoles() {
        run(ALL_DAYS);

        assertThat(graph().facts().units().stream().map(Unit::name))
                .containsExactlyInAnyOrder("ABC company", "Sales", "Marketing", "Customer Success");
        assertThat(graph().facts().roles().stream().map(Role::name))
                .containsExactlyInAnyOrder("Sales", "Marketing", "Customer Success");
    }

    @Test
    public void theGoalIsBrokenDownToTheWeeksToTheLastCent() {
        run(ALL_DAYS);

        DemoStatus.Goal goal = demo.status(ADMIN).goal().orElseThrow();
        List<KeyResult> years = graph().contributors(goal.keyResult()).stream()
                .map(id -> graph().find(id).orElseThrow())
                .toList();
        assertThat(years).hasSize(3);
        assertThat(years.stream().map(year -> year.movement().target()).reduce(Quantity.ZERO, Quantity::plus))
                .isEqualTo(Quantity.of(1_000_000));
        assertThat(graph().facts().objectives().stream().map(Objective::title))
                .anyMatch(title -> title.startsWith("FY2026: "))
                .anyMatch(title -> title.startsWith("2026-W47: "));
    }

    @Test
    public void beyondTheGoalThereIsOneObjectiveThatServesNone() {
        run(ALL_DAYS);

        assertThat(graph().facts().objectives().stream().filter(graph()::servesNoGoal))
                .extracting(Objective::title)
                .containsExactly("Shine at the spring trade fair");
        assertThat(graph().facts().kpis().stream().map(Kpi::name)).hasSize(4);
    }

    @Test
    public void theirPastHappenedOnWorkingDaysOfTheGoalUpToYesterday() {
        run(ALL_DAYS);

        List<InMemoryJira.Deal> closed = site.jira.all().stream()
                .filter(deal -> deal.resolution() != null)
                .toList();
        assertThat(closed).hasSizeGreaterThan(300).allSatisfy(deal -> {
            LocalDate day = LocalDate.ofInstant(deal.resolvedAt(), FreshCompany.BERLIN);
            assertThat(day).isBetween(LocalDate.parse("2025-12-29"), LocalDate.parse("2026-11-20"));
            assertThat(day.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
    }

    @Test
    public void someDealsStayOpenForWhoeverWatches() {
        run(ALL_DAYS);
        run(ALL_DAYS);

        assertThat(site.jira.all())
                .filteredOn(deal -> deal.resolution() == null)
                .hasSize(Pipeline.DEALS)
                .allMatch(deal -> deal.project().equals(DemoSite.SALES));
    }

    @Test
    public void askedForAgainItMakesNothingTwice() {
        run(ALL_DAYS);
        int issues = site.jira.all().size();
        int objectives = graph().facts().objectives().size();

        run(ALL_DAYS);

        assertThat(site.jira.all()).hasSize(issues);
        assertThat(graph().facts().objectives().size()).isEqualTo(objectives);
        assertThat(graph().facts().kpis().size()).isEqualTo(4);
    }

    @Test
    public void aShortPastIsFilledWhenMoreIsAskedFor() {
        run(Optional.of(10));
        int shortPast = site.jira.all().size();

        run(Optional.of(60));

        assertThat(shortPast).isPositive();
        assertThat(site.jira.all()).hasSizeGreaterThan(3 * shortPast);
    }

    @Test
    public void whatIsReopenedWhilePeopleWatchIsWonAgain() {
        DemoPeople people = new DemoPeople(site, site.jira, new UserKey("admin"));
        Present present = new Present(site, people, new Simulation(1), new java.util.SplittableRandom(1));
        Instant now = CLOCK.instant();

        for (int step = 0; step < 10; step++) present.step(now);
        assertThat(site.jira.all()).anyMatch(deal -> deal.resolution() == null);

        for (int step = 0; step < 2; step++) present.step(now);
        assertThat(site.jira.all()).noneMatch(deal -> deal.resolution() == null);
    }

    @Test
    public void whatJiraLacksIsSaidBeforeAnythingIsMade() {
        site.missing = List.of("Deal profit");

        assertThatThrownBy(() -> demo.start(ADMIN, 1, ALL_DAYS))
                .isInstanceOf(DemoNeeds.class)
                .hasMessageContaining("Deal profit");
        assertThat(site.jira.all()).isEmpty();
    }

    @Test
    public void onlyAdministratorsStartIt() {
        assertThatThrownBy(() -> demo.start(Actor.person(new UserKey("marcus")), 1, ALL_DAYS))
                .isInstanceOf(NotAllowed.class);
    }

    private void run(Optional<Integer> days) {
        demo.start(ADMIN, 1, days);
        for (int look = 0; look < 600 && demo.status(ADMIN).state() == DemoStatus.State.RUNNING; look++) pause();
        assertThat(demo.status(ADMIN).state()).as(demo.status(ADMIN).message()).isEqualTo(DemoStatus.State.LIVE);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Graph graph() {
        return company.graph();
    }

    private RunDemo demo(Duration pace) {
        InMemoryJira jira = site.jira;
        ReadGraph readGraph = new ReadGraph(company.graphs());
        return new RunDemo(abc(jira), readGraph, site, jira, jira, jira, CLOCK, pace, run -> run);
    }

    private Abc abc(InMemoryJira jira) {
        Booking booking = new Booking(company.store().dayGains());
        return new Abc(
                company.graphs(),
                new CreateUnit(company.writes(), jira),
                new ChangeUnit(company.writes(), jira),
                new CreateRole(company.writes(), jira, Mockito.mock(Choices.class)),
                new CreateObjective(company.writes(), jira),
                new CreateKeyResult(company.writes(), jira),
                new BreakDownKeyResult(
                        company.graphs(),
                        company.writes(),
                        company.store().links(),
                        company.store().checkIns(),
                        jira),
                new RecordCheckIn(company.writes(), booking, CLOCK),
                new AttachQuery(company.writes(), jira),
                new CreateKpi(company.writes(), jira),
                new EnterKpiValue(company.writes(), company.store().buckets(), CLOCK));
    }
}
