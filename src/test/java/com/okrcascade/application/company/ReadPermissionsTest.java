package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.Grant;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** Bob leads Sales and closes periods in Service, which is in Sales; everybody in the group sales looks at the company. */
public class ReadPermissionsTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final UserKey BOB = new UserKey("bob");
    private static final UnitId COMPANY = new UnitId(1);
    private static final RoleMember AS_HIMSELF = new RoleMember(MemberType.USER, "bob", null);
    private static final RoleMember BY_GROUP = new RoleMember(MemberType.GROUP, "sales", null);

    private final FreshCompany company = new FreshCompany().setUp();
    private final KnownPeople people = new KnownPeople() {
        @Override
        public boolean isInGroup(UserKey user, String group) {
            return user.equals(BOB) && group.equals("sales");
        }
    };
    private UnitId sales;
    private UnitId service;

    @Before
    public void bobsPlaces() {
        sales = unit("Sales", COMPANY, BOB);
        service = unit("Service", sales, null);
        role("Closers", service, AS_HIMSELF, Permission.MANAGE_PERIODS);
        role("Lookers", null, BY_GROUP, Permission.VIEW);
        role("Others", sales, new RoleMember(MemberType.USER, "ann", null), Permission.MANAGE_ROLES);
    }

    @Test
    public void everyRoleAndEveryLeadIsNamedWithTheMemberThatGivesIt() {
        assertThat(shown(Optional.empty()).grants())
                .extracting(
                        grant -> grant.role() == null ? "lead" : grant.role().name())
                .containsExactly("Closers", "Lookers", "lead");
        assertThat(shown(Optional.empty()).grants())
                .extracting(Grant::member)
                .containsExactly(AS_HIMSELF, BY_GROUP, null);
    }

    @Test
    public void whatItComesToInAUnitIsTheSumOfWhatReachesIt() {
        for (Unit unit : company.graph().facts().units().stream().toList()) {
            ReadPermissions.Shown shown = shown(Optional.of(unit.id()));
            Set<Permission> sum = EnumSet.noneOf(Permission.class);
            shown.grants().stream()
                    .filter(grant -> reaches(grant, unit))
                    .forEach(grant -> sum.addAll(grant.permissions()));
            assertThat(shown.inUnit().orElseThrow()).as(unit.name()).isEqualTo(sum);
        }
        assertThat(shown(Optional.of(COMPANY)).inUnit()).contains(Set.of(Permission.VIEW));
        assertThat(shown(Optional.of(service)).inUnit().orElseThrow())
                .contains(Permission.MANAGE_PERIODS, Permission.EDIT_UNIT)
                .doesNotContain(Permission.MANAGE_ROLES);
    }

    @Test
    public void whoAdministersJiraMayEverything() {
        ReadPermissions.Shown ann = readPermissions().of(ADMIN, new UserKey("ann"), Optional.of(COMPANY));

        assertThat(ann.everything()).isTrue();
        assertThat(ann.inUnit().orElseThrow()).containsExactlyInAnyOrder(Permission.values());
        assertThat(shown(Optional.empty()).everything()).isFalse();
    }

    @Test
    public void onlyWhoGivesRolesMayAskAndOnlyOfWhatIsThere() {
        assertThatThrownBy(() -> readPermissions().of(Actor.person(BOB), BOB, Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> readPermissions().of(ADMIN, new UserKey("carl"), Optional.empty()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> shown(Optional.of(new UnitId(99)))).isInstanceOf(ReferenceMissing.class);
    }

    private boolean reaches(Grant grant, Unit unit) {
        if (grant.unit() == null || grant.unit().equals(unit.id())) return true;
        return unit.parent() != null
                && reaches(
                        grant, company.graph().facts().units().get(unit.parent().value()));
    }

    private ReadPermissions.Shown shown(Optional<UnitId> unit) {
        return readPermissions().of(ADMIN, BOB, unit);
    }

    private ReadPermissions readPermissions() {
        return new ReadPermissions(
                new ReadGraph(company.graphs()), people, user -> user.value().equals("ann"));
    }

    private UnitId unit(String name, UnitId parent, @Nullable UserKey lead) {
        UnitDraft draft = new UnitDraft(name, UnitLevel.TEAM, parent, lead, Optional.empty());
        return new CreateUnit(company.writes(), people).create(ADMIN, draft, Optional.empty());
    }

    private void role(String name, @Nullable UnitId unit, RoleMember member, Permission permission) {
        RoleDraft draft =
                new RoleDraft(name, unit, List.of(member), Set.of(permission), Assignment.UNASSIGNED, Optional.empty());
        new CreateRole(company.writes(), people, people).create(ADMIN, draft, Optional.empty());
    }
}
