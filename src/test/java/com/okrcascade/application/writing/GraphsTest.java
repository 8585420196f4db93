package com.okrcascade.application.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UnitId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.Before;
import org.junit.Test;

/** Two nodes on the same stored facts. */
public class GraphsTest {
    private static final KeyResultId PROFIT = new KeyResultId(1);
    private static final ObjectiveId GROW = new ObjectiveId(1);
    private static final ObjectiveId STAY = new ObjectiveId(2);

    private final FreshCompany company = new FreshCompany().setUp();
    private final Graphs otherNode = new Graphs(
            company.store().asNode("node2").journal(), company.store().dayGains(), Clock.systemUTC(), System::nanoTime);

    @Before
    public void oneKeyResult() {
        write(new Change.PutObjective(objective(GROW)), new Change.PutKeyResult(keyResult(PROFIT, GROW, "Profit")));
        otherNode.refreshed();
    }

    @Test
    public void aNodeSeesWhatAnotherOneWrote() {
        write(new Change.PutKeyResult(keyResult(PROFIT, GROW, "Revenue")));

        Graph seen = otherNode.refreshed();
        assertThat(seen.revision()).isEqualTo(company.graph().revision());
        assertThat(seen.facts().keyResults().get(1).title()).isEqualTo("Revenue");
    }

    /** The row of the key result is read when it already belongs to an objective that the list does not name. */
    @Test
    public void whatIsWrittenWhileANodeReadsNeverLeavesItsGraphHalfKnown() {
        write(new Change.PutKeyResult(keyResult(PROFIT, GROW, "Revenue")));
        company.store()
                .beforeNextRead(() -> write(
                        new Change.PutObjective(objective(STAY)),
                        new Change.PutKeyResult(keyResult(PROFIT, STAY, "Revenue"))));

        Graph seen = otherNode.refreshed();
        assertThat(seen.revision()).isEqualTo(company.graph().revision());
        assertThat(seen.facts().keyResults().get(1).objective()).isEqualTo(STAY);
    }

    @Test
    public void aNodeThatIsFarBehindLoadsEverything() {
        for (int i = 0; i < 1_100; i++) write(new Change.PutKeyResult(keyResult(PROFIT, GROW, "Revenue " + i)));

        assertThat(otherNode.refreshed().facts().keyResults().get(1).title()).isEqualTo("Revenue 1099");
    }

    @Test
    public void everyNodeKnowsWhatCameLately() {
        LocalDate today = company.graph().today();
        write(gain(today.minusDays(3), "40"), total("40"));
        write(gain(today.minusDays(2), "2"), gain(today.minusDays(400), "5"), total("47"));

        assertThat(recent(company.graph())).isEqualTo(Quantity.of(42));
        assertThat(recent(otherNode.refreshed())).isEqualTo(Quantity.of(42));
        assertThat(recent(newNode().refreshed())).isEqualTo(Quantity.of(42));
    }

    /** With three working days a week, the last twenty of them reach further back than before. */
    @Test
    public void withOtherWorkingDaysEveryNodeLooksFurtherBack() {
        LocalDate today = company.graph().today();
        write(gain(today.minusDays(100), "40"), gain(today.minusDays(3), "2"), total("42"));
        assertThat(recent(company.graph())).isEqualTo(Quantity.of(2));

        CompanyCalendar calendar = company.graph().facts().calendar();
        write(new Change.PutCalendar(new CompanyCalendar(2, onlyMondays(calendar.settings()), true)));

        assertThat(recent(company.graph())).isEqualTo(Quantity.of(42));
        assertThat(recent(otherNode.refreshed())).isEqualTo(Quantity.of(42));
        assertThat(recent(newNode().refreshed())).isEqualTo(Quantity.of(42));
    }

    private Graphs newNode() {
        InMemoryStore store = company.store().asNode("node3");
        return new Graphs(store.journal(), store.dayGains(), Clock.systemUTC(), System::nanoTime);
    }

    private static CalendarSettings onlyMondays(CalendarSettings settings) {
        return new CalendarSettings(
                settings.fiscalYearStart(),
                settings.fiscalYearNamedAfter(),
                settings.weekStart(),
                settings.zone(),
                EnumSet.of(DayOfWeek.MONDAY),
                settings.holidays());
    }

    private static Quantity recent(Graph graph) {
        return graph.standing(PROFIT).recentGains().sum();
    }

    private static Change gain(LocalDate day, String gain) {
        return new Change.PutDayGain(new DayGain(PROFIT, day, Quantity.parse(gain), Quantity.ZERO, Quantity.ZERO));
    }

    private static Change total(String gain) {
        return new Change.PutTotal(
                PROFIT, new Total(Quantity.parse(gain), Quantity.ZERO, Quantity.ZERO, LocalDate.EPOCH));
    }

    private void write(Change... changes) {
        company.writes().write(graph -> Decision.Outcome.of(true, changes));
    }

    private Objective objective(ObjectiveId id) {
        return new Objective(
                id,
                1,
                "Grow",
                "",
                new UnitId(1),
                company.graph().facts().periods().stream()
                        .findFirst()
                        .orElseThrow()
                        .id(),
                null,
                null,
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE,
                ObjectiveState.ACTIVE);
    }

    private static KeyResult keyResult(KeyResultId id, ObjectiveId objective, String title) {
        UnitOfMeasure usd = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
        return new KeyResult(
                id,
                1,
                objective,
                title,
                new Movement(usd, Quantity.ZERO, Quantity.of(1_000)),
                KeyResultRollUp.SUM,
                null,
                null,
                null,
                Weight.ONE,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
