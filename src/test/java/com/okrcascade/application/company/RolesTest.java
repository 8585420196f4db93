package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.Stale;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class RolesTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final RoleMember BOB = new RoleMember(MemberType.USER, "bob", null);
    private static final RoleMember SALES = new RoleMember(MemberType.GROUP, "sales", null);
    private static final RoleMember DEVELOPERS = new RoleMember(MemberType.PROJECT_ROLE, "10001", 10100L);

    private final FreshCompany company = new FreshCompany().setUp();
    private final CreateRole createRole = new CreateRole(company.writes(), new KnownPeople(), new KnownPeople());
    private final ChangeRole changeRole = new ChangeRole(company.writes(), new KnownPeople(), new KnownPeople());

    @Test
    public void aRoleHasPeopleGroupsAndProjectRolesAsMembers() {
        Role role = role(create(BOB, SALES, DEVELOPERS, BOB));

        assertThat(role.members()).containsExactly(BOB, SALES, DEVELOPERS);
        assertThat(role.permissions()).containsExactly(Permission.CHECK_IN);
        assertThat(role.assignment()).isEqualTo(Assignment.ROUND_ROBIN);
    }

    @Test
    public void everyMemberMustBeKnownToJira() {
        assertRefused(PersonUnknown.class, "members[1].value", BOB, new RoleMember(MemberType.USER, "carl", null));
        assertRefused(GroupUnknown.class, "members[0].value", new RoleMember(MemberType.GROUP, "support", null));
        assertRefused(ReferenceMissing.class, "members[0].value", new RoleMember(MemberType.PROJECT_ROLE, "7", 10100L));
        assertRefused(
                ReferenceMissing.class, "members[0].projectId", new RoleMember(MemberType.PROJECT_ROLE, "10001", 7L));
        assertRefused(
                ProjectMissing.class, "members[0].projectId", new RoleMember(MemberType.PROJECT_ROLE, "10001", null));
    }

    @Test
    public void aMemberWhoHasLeftSinceDoesNotKeepTheRoleFromBeingChanged() {
        RoleMember carl = new RoleMember(MemberType.USER, "carl", null);
        company.writes()
                .write(graph ->
                        Decision.Outcome.of(true, new Change.PutRole(draft(carl).asNew(new RoleId(7)))));
        changeRole.change(ADMIN, new RoleId(7), Optional.of(1), draft(carl, BOB));

        assertThat(role(new RoleId(7)).members()).containsExactly(carl, BOB);
    }

    @Test
    public void aUnitThatIsNotThereCannotHaveARole() {
        RoleDraft draft =
                new RoleDraft("Selling", new UnitId(99), List.of(), Set.of(), Assignment.UNASSIGNED, Optional.empty());

        assertThatExceptionOfType(ReferenceMissing.class)
                .isThrownBy(() -> createRole.create(ADMIN, draft, Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.field()).contains("unitId"));
    }

    @Test
    public void onlyAdminsChangeRoles() {
        Actor bob = Actor.person(new UserKey("bob"));

        assertThatThrownBy(() -> createRole.create(bob, draft(BOB), Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        RoleId id = create(BOB);
        assertThatThrownBy(() -> changeRole.change(bob, id, Optional.of(1), draft()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    public void aRoleIsRetiredAndKept() {
        RoleId id = create(BOB);
        changeRole.retire(ADMIN, id, Optional.of(1));

        assertThat(role(id).retired()).isTrue();
        assertThat(role(id).version()).isEqualTo(2);
        assertThatThrownBy(() -> changeRole.change(ADMIN, id, Optional.of(1), draft()))
                .isInstanceOf(Stale.class);
    }

    private void assertRefused(Class<? extends Refusal> refusal, String field, RoleMember... members) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> create(members))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private RoleId create(RoleMember... members) {
        return createRole.create(ADMIN, draft(members), Optional.empty());
    }

    private Role role(RoleId id) {
        return company.graph().facts().roles().get(id.value());
    }

    private static RoleDraft draft(RoleMember... members) {
        return new RoleDraft(
                "Selling",
                new UnitId(1),
                List.of(members),
                Set.of(Permission.CHECK_IN),
                Assignment.ROUND_ROBIN,
                Optional.empty());
    }
}
