package com.okrcascade.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.AKeyResult;
import com.okrcascade.domain.cascade.AKpi;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** ABC company, led by Dana; in it Sales, led by Marcus; in Sales an objective of Lena's. */
public class AccessTest {
    private static final UnitId ABC = new UnitId(1);
    private static final UnitId SALES = new UnitId(2);
    private static final UnitId SUPPORT = new UnitId(3);
    private static final ObjectiveId LENAS = new ObjectiveId(1);
    private static final KeyResultId LEADS_WON = new KeyResultId(1);

    private final Graph graph = graph();

    @Test
    public void anonymousPeopleMayNothing() {
        Access nobody = new Access(graph, Actor.ANONYMOUS);

        assertThatThrownBy(nobody::requireView).isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> nobody.see(LENAS)).isInstanceOf(NotLoggedIn.class);
        assertThat(nobody.mayCreate()).isFalse();
    }

    @Test
    public void whoeverIsLoggedInMaySeeAndNoMore() {
        Access priya = as("priya");

        Objective objective = priya.see(LENAS);
        assertThat(priya.mayEdit(objective)).isFalse();
        assertThatThrownBy(() -> priya.requireEdit(objective)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(priya::requireAdminister).isInstanceOf(NotAllowed.class);
        assertThat(priya.mayCreate()).isFalse();
    }

    @Test
    public void theOwnerMayEditButNotCreateMore() {
        Access lena = as("lena");

        assertThat(lena.mayEdit(lena.see(LENAS))).isTrue();
        assertThat(lena.mayCreateIn(SALES)).isFalse();
    }

    @Test
    public void theLeadMayEditAndCreateInTheUnitAndNowhereElse() {
        Access marcus = as("marcus");

        assertThat(marcus.mayEdit(marcus.see(LENAS))).isTrue();
        assertThat(marcus.mayCreateIn(SALES)).isTrue();
        assertThat(marcus.mayCreateIn(SUPPORT)).isFalse();
        assertThat(marcus.mayCreateIn(ABC)).isFalse();
        assertThat(marcus.mayCreate()).isTrue();
    }

    @Test
    public void theLeadOfAUnitAboveMayTheSameBelow() {
        Access dana = as("dana");

        assertThat(dana.mayEdit(dana.see(LENAS))).isTrue();
        assertThat(dana.mayCreateIn(SUPPORT)).isTrue();
    }

    @Test
    public void jirasAdministratorsMayEverything() {
        Access admin = new Access(graph, Actor.admin(new UserKey("admin")));

        assertThat(admin.requireAdminister().mayEdit(admin.see(LENAS))).isTrue();
        assertThat(admin.mayCreateIn(ABC)).isTrue();
    }

    @Test
    public void whatIsNotThereIsRefusedWhoeverAsks() {
        assertThatThrownBy(() -> as("dana").see(new ObjectiveId(999))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as("dana").see(new KeyResultId(999))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as("dana").see(new KpiId(999))).isInstanceOf(NotThere.class);
    }

    @Test
    public void aLineIsShownOfWhatIsThereToPeopleWhoAreLoggedIn() {
        assertThat(as("priya").maySee(LENAS)).isTrue();
        assertThat(as("priya").maySee(LEADS_WON)).isTrue();
        assertThat(as("priya").maySee(new ObjectiveId(999))).isFalse();
        assertThat(as("priya").maySee(new KeyResultId(999))).isFalse();

        Access nobody = new Access(graph, Actor.ANONYMOUS);
        assertThat(nobody.maySee(LENAS)).isFalse();
        assertThat(nobody.maySee(LEADS_WON)).isFalse();
    }

    @Test
    public void onlyThoseWhoMayEditAKeyResultCheckInAndCorrect() {
        Access lena = as("lena");
        KeyResult leadsWon = lena.see(LEADS_WON);
        assertThat(lena.mayEdit(leadsWon)).isTrue();
        assertThat(lena.mayCheckIn(leadsWon)).isTrue();
        assertThat(lena.mayCorrect(leadsWon)).isTrue();

        Access priya = as("priya");
        assertThat(priya.mayEdit(leadsWon)).isFalse();
        assertThat(priya.mayCheckIn(leadsWon)).isFalse();
        assertThat(priya.mayCorrect(leadsWon)).isFalse();
        assertThatThrownBy(() -> priya.requireEdit(leadsWon)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> priya.requireCheckIn(leadsWon)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> priya.requireCorrect(leadsWon)).isInstanceOf(NotAllowed.class);
    }

    @Test
    public void theLeadOfItsUnitMayEditAKpiAndNobodyBesides() {
        Kpi support = AKpi.of(1).by(SUPPORT.value()).row();

        assertThat(as("amara").mayEdit(support)).isTrue();
        assertThat(as("marcus").mayEdit(support)).isFalse();
        assertThatThrownBy(() -> as("marcus").requireEdit(support)).isInstanceOf(NotAllowed.class);
    }

    @Test
    public void itKnowsWhoAsks() {
        assertThat(as("lena").actor()).isEqualTo(Actor.person(new UserKey("lena")));
    }

    private Access as(String key) {
        return new Access(graph, Actor.person(new UserKey(key)));
    }

    private static Graph graph() {
        CadenceId year = new CadenceId(1);
        Window window = new Window(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"));
        Facts facts = Facts.NONE.with(List.of(
                new Change.PutCadence(new CadenceDefinition(1, Cadence.of(year, "Year", CadenceUnit.YEAR, null))),
                new Change.PutPeriod(new Period(
                        new PeriodId(1),
                        year,
                        "FY2027",
                        window.first(),
                        window.last(),
                        window,
                        null,
                        PeriodState.OPEN)),
                new Change.PutUnit(unit(ABC, "ABC company", null, "dana")),
                new Change.PutUnit(unit(SALES, "Sales", ABC, "marcus")),
                new Change.PutUnit(unit(SUPPORT, "Support", ABC, "amara")),
                new Change.PutObjective(lenas()),
                AKeyResult.of(LEADS_WON.value(), LENAS.value()).put()));
        return Graph.of(new Revision(1, "test"), facts, LocalDate.parse("2027-06-30"));
    }

    private static Unit unit(UnitId id, String name, @Nullable UnitId parent, String lead) {
        return new Unit(id, 1, name, UnitLevel.DEPARTMENT, parent, new UserKey(lead), false);
    }

    private static Objective lenas() {
        return new Objective(
                LENAS,
                1,
                "Win more of the deals we start",
                "",
                SALES,
                new PeriodId(1),
                null,
                new UserKey("lena"),
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE,
                ObjectiveState.ACTIVE);
    }
}
