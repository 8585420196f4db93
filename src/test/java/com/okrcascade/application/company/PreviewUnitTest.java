package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.cascade.UnitWouldCycle;
import com.okrcascade.domain.cascade.UnitsStand;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** Sales, led by bob, with the team North, and Service, which has a role, beside it. */
public class PreviewUnitTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final UnitId COMPANY = new UnitId(1);

    private final FreshCompany company = new FreshCompany().setUp();
    private final CreateUnit createUnit = new CreateUnit(company.writes(), new KnownPeople());
    private final PreviewUnit previewUnit = new PreviewUnit(new ReadGraph(company.graphs()));
    private UnitId sales;
    private UnitId north;
    private UnitId service;
    private RoleId agents;

    @Before
    public void threeUnits() {
        sales = create("Sales", COMPANY, "bob");
        north = create("North", sales, null);
        service = create("Service", COMPANY, null);
        RoleDraft draft = new RoleDraft(
                "Agents", service, List.of(), Set.of(Permission.VIEW), Assignment.UNASSIGNED, Optional.empty());
        agents = new CreateRole(company.writes(), new KnownPeople(), new KnownPeople())
                .create(ADMIN, draft, Optional.empty());
    }

    @Test
    public void movingSaysWhoReachesItThenAndWhoNoLonger() {
        Revision before = company.graph().revision();
        PreviewUnit.Preview preview = previewUnit.of(ADMIN, north, draft("North", service, null));

        assertThat(preview.gaining())
                .containsExactly(new PreviewUnit.Reach.ByRole(
                        company.graph().facts().roles().get(agents.value())));
        assertThat(preview.losing()).containsExactly(new PreviewUnit.Reach.ByLead(new UserKey("bob")));
        assertThat(company.graph().revision()).isEqualTo(before);
    }

    @Test
    public void anotherLeadTakesThePlaceOfTheOldOne() {
        PreviewUnit.Preview preview = previewUnit.of(ADMIN, sales, draft("Sales", COMPANY, "ann"));

        assertThat(preview.gaining()).containsExactly(new PreviewUnit.Reach.ByLead(new UserKey("ann")));
        assertThat(preview.losing()).containsExactly(new PreviewUnit.Reach.ByLead(new UserKey("bob")));
    }

    @Test
    public void anotherNameChangesNothing() {
        PreviewUnit.Preview preview = previewUnit.of(ADMIN, sales, draft("Selling", COMPANY, "bob"));

        assertThat(preview.gaining()).isEmpty();
        assertThat(preview.losing()).isEmpty();
    }

    @Test
    public void itRefusesWhatSavingRefuses() {
        assertThatThrownBy(() -> previewUnit.of(ADMIN, sales, draft("Sales", north, "bob")))
                .isInstanceOf(UnitWouldCycle.class);
        UnitDraft retired = new UnitDraft("Sales", UnitLevel.TEAM, COMPANY, null, Optional.of(true));
        assertThatThrownBy(() -> previewUnit.of(ADMIN, sales, retired)).isInstanceOf(UnitsStand.class);
        assertThatThrownBy(() -> previewUnit.of(Actor.person(new UserKey("bob")), sales, draft("x", COMPANY, null)))
                .isInstanceOf(NotAllowed.class);
    }

    private UnitId create(String name, UnitId parent, @Nullable String lead) {
        return createUnit.create(ADMIN, draft(name, parent, lead), Optional.empty());
    }

    private static UnitDraft draft(String name, UnitId parent, @Nullable String lead) {
        UserKey key = lead == null ? null : new UserKey(lead);
        return new UnitDraft(name, UnitLevel.TEAM, parent, key, Optional.empty());
    }
}
