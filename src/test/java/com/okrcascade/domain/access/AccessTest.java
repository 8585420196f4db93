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
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/**
 * ABC company, led by Dana; in it Sales, led by Marcus, with a field team; in Sales an objective of Lena's, and below it one
 * for Sales alone and one for Olga alone.
 */
public class AccessTest {
    private static final UnitId ABC = new UnitId(1);
    private static final UnitId SALES = new UnitId(2);
    private static final UnitId SUPPORT = new UnitId(3);
    private static final UnitId FIELD = new UnitId(4);
    private static final ObjectiveId LENAS = new ObjectiveId(1);
    private static final KeyResultId LEADS_WON = new KeyResultId(1);
    private static final ObjectiveId UNITS = new ObjectiveId(2);
    private static final ObjectiveId SECRET = new ObjectiveId(3);

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
    public void toOwnAKeyResultIsEnoughToCheckInButNotToCorrect() {
        Access lena = as("lena");
        KeyResult leadsWon = lena.see(LEADS_WON);
        assertThat(lena.mayEdit(leadsWon)).isTrue();
        assertThat(lena.mayCheckIn(leadsWon)).isTrue();
        assertThat(lena.mayCorrect(leadsWon)).isFalse();
        assertThat(as("marcus").mayCorrect(leadsWon)).isTrue();

        Access corrects = holding(role(SALES, Permission.CORRECT), "priya");
        assertThat(corrects.mayCorrect(leadsWon)).isTrue();
        assertThat(corrects.mayEdit(leadsWon)).isFalse();
        Access checksIn = holding(role(SALES, Permission.CHECK_IN), "priya");
        assertThat(checksIn.mayCheckIn(leadsWon)).isTrue();
        assertThat(checksIn.mayEdit(leadsWon)).isFalse();

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

    @Test
    public void aRolePermitsInItsUnitAndBelowAndNowhereElse() {
        Access priya = holding(role(SALES, Permission.EDIT_UNIT, Permission.MANAGE_ROLES), "priya");

        assertThat(priya.mayEdit(priya.see(LENAS))).isTrue();
        assertThat(priya.mayCreateIn(SALES)).isTrue();
        assertThat(priya.mayCreateIn(FIELD)).isTrue();
        assertThat(priya.mayCreateIn(SUPPORT)).isFalse();
        assertThat(priya.mayCreateIn(ABC)).isFalse();
        assertThat(priya.mayManageRoles()).isTrue();
        assertThat(priya.mayAdminister()).isFalse();
    }

    @Test
    public void aRoleWithoutAUnitPermitsEverywhere() {
        Access priya = holding(role(null, Permission.EDIT_UNIT, Permission.MANAGE_PERIODS), "priya");

        assertThat(priya.mayCreateIn(SUPPORT)).isTrue();
        assertThat(priya.mayManagePeriods()).isTrue();
    }

    @Test
    public void managingPeriodsOfOneUnitClosesNoneBecauseThereIsOneCalendar() {
        assertThat(holding(role(SALES, Permission.MANAGE_PERIODS), "priya").mayManagePeriods())
                .isFalse();
    }

    @Test
    public void aRoleThatAdministersEverywhereMayWhatJirasAdministratorsMay() {
        Access priya = holding(role(null, Permission.ADMINISTER), "priya");

        assertThat(priya.requireAdminister().mayEdit(priya.see(LENAS))).isTrue();
        assertThat(priya.see(SECRET)).isNotNull();
    }

    @Test
    public void editOwnLetsPeopleCreateOnlyForThemselves() {
        Access priya = holding(role(SALES, Permission.EDIT_OWN), "priya");

        assertThat(priya.mayCreateIn(SALES)).isTrue();
        priya.requireCreateIn(SALES, new UserKey("priya"));
        assertThatThrownBy(() -> priya.requireCreateIn(SALES, new UserKey("lena")))
                .isInstanceOf(NotAllowed.class);
        assertThat(priya.mayEdit(priya.see(LENAS))).isFalse();
    }

    @Test
    public void aRetiredRolePermitsNothing() {
        assertThat(holding(role(SALES, Permission.EDIT_UNIT).retire(), "priya").mayCreateIn(SALES))
                .isFalse();
    }

    @Test
    public void whoIsInTheGroupOfARoleHasItForAsLongAsJiraSaysSo() {
        Role role = new Role(
                new RoleId(1),
                1,
                "Sales",
                SALES,
                List.of(new RoleMember(MemberType.GROUP, "sales", null)),
                Set.of(Permission.EDIT_UNIT),
                Assignment.UNASSIGNED,
                false);
        Set<String> groups = new HashSet<>(Set.of("sales"));
        Actor priya = new Actor(new UserKey("priya"), false, member -> groups.contains(member.value()));

        assertThat(new Access(with(role), priya).mayCreateIn(SALES)).isTrue();
        groups.clear();
        assertThat(new Access(with(role), priya).mayCreateIn(SALES)).isFalse();
    }

    @Test
    public void nobodyGivesARoleWhatTheyMayNotDoThemselves() {
        Access priya = holding(role(SALES, Permission.MANAGE_ROLES, Permission.CHECK_IN), "priya");

        assertThat(priya.mayManage(role(FIELD, Permission.CHECK_IN))).isTrue();
        assertThat(priya.mayManage(role(FIELD, Permission.EDIT_UNIT))).isFalse();
        assertThat(priya.mayManage(role(SUPPORT, Permission.CHECK_IN))).isFalse();
        assertThat(priya.mayManage(role(null, Permission.CHECK_IN))).isFalse();
        assertThatThrownBy(() -> priya.requireManage(role(FIELD, Permission.ADMINISTER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    public void whatIsForItsUnitIsSeenByItsPeopleAndByThoseOfTheTeamsBelow() {
        assertThat(holding(role(SALES, Permission.VIEW), "priya").maySee(UNITS)).isTrue();
        assertThat(holding(role(ABC, Permission.VIEW), "priya").maySee(UNITS)).isTrue();
        assertThat(holding(role(FIELD, Permission.VIEW), "priya").maySee(UNITS)).isTrue();
        assertThat(holding(role(SUPPORT, Permission.VIEW), "priya").maySee(UNITS))
                .isFalse();
        assertThat(as("marcus").maySee(UNITS)).isTrue();
        assertThat(as("priya").maySee(UNITS)).isFalse();
    }

    @Test
    public void whatIsForNamedPeopleIsNotSeenByTheLeadOfItsUnit() {
        assertThat(as("olga").maySee(SECRET)).isTrue();
        assertThat(as("lena").maySee(SECRET)).isTrue();
        assertThat(as("marcus").maySee(SECRET)).isFalse();
        assertThatThrownBy(() -> as("marcus").see(SECRET)).isInstanceOf(NotThere.class);
        assertThat(new Access(graph, Actor.admin(new UserKey("admin"))).maySee(SECRET))
                .isTrue();
    }

    @Test
    public void whatIsHiddenIsInNoListAndReferredToAsIfItWereNotThere() {
        Graph seen = as("marcus").seen();

        assertThat(seen.find(SECRET)).isEmpty();
        assertThat(seen.facts().objectives().has(SECRET.value())).isFalse();
        assertThat(seen.children(LENAS)).containsExactly(UNITS);
        assertThat(graph.children(LENAS)).containsExactly(UNITS, SECRET);
        assertThatThrownBy(() -> as("marcus").requireSeen(SECRET, "parent", "parentId"))
                .isInstanceOf(ReferenceMissing.class);
    }

    @Test
    public void whoMaySeeEverythingIsShownTheGraphItself() {
        assertThat(new Access(graph, Actor.admin(new UserKey("admin"))).seen()).isSameAs(graph);
        assertThat(as("marcus").seen()).isSameAs(as("marcus").seen());
    }

    private Access holding(Role role, String key) {
        return new Access(with(role), Actor.person(new UserKey(key)));
    }

    private Graph with(Role role) {
        return graph.at(new Revision(2, "role"), List.of(new Change.PutRole(role)));
    }

    /** Held by Priya. */
    private static Role role(@Nullable UnitId unit, Permission... permissions) {
        return new Role(
                new RoleId(1),
                1,
                "Role",
                unit,
                List.of(new RoleMember(MemberType.USER, "priya", null)),
                Set.of(permissions),
                Assignment.UNASSIGNED,
                false);
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
                new Change.PutUnit(unit(FIELD, "Field sales", SALES, "tom")),
                new Change.PutObjective(objective(LENAS, null, Audience.EVERYONE)),
                new Change.PutObjective(objective(UNITS, LENAS, audience(Visibility.UNIT))),
                new Change.PutObjective(objective(SECRET, LENAS, audience(Visibility.PEOPLE))),
                AKeyResult.of(LEADS_WON.value(), LENAS.value()).put()));
        return Graph.of(new Revision(1, "test"), facts, LocalDate.parse("2027-06-30"));
    }

    private static Unit unit(UnitId id, String name, @Nullable UnitId parent, String lead) {
        return new Unit(id, 1, name, UnitLevel.DEPARTMENT, parent, new UserKey(lead), false);
    }

    private static Audience audience(Visibility visibility) {
        return new Audience(visibility, Set.of(new UserKey("olga")), true);
    }

    private static Objective objective(ObjectiveId id, @Nullable ObjectiveId parent, Audience audience) {
        return new Objective(
                id,
                1,
                "Win more of the deals we start",
                "",
                SALES,
                new PeriodId(1),
                parent,
                new UserKey("lena"),
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                audience,
                ObjectiveState.ACTIVE);
    }
}
