package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.Stale;
import com.okrcascade.application.writing.KeyUsedForAnotherRequest;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.PersonUnknown;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.cascade.UnitWouldCycle;
import com.okrcascade.domain.cascade.UnitsStand;
import com.okrcascade.domain.model.TextTooLong;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;
import org.junit.Test;

public class UnitsTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final UnitId COMPANY = new UnitId(1);

    private final FreshCompany company = new FreshCompany().setUp();
    private final CreateUnit createUnit = new CreateUnit(company.writes(), new KnownPeople());
    private final ChangeUnit changeUnit = new ChangeUnit(company.writes(), new KnownPeople());

    @Test
    public void anAdminAddsATeamWithALead() {
        UnitId sales = create(draft("Sales", COMPANY, "bob"));

        assertThat(unit(sales))
                .isEqualTo(new Unit(sales, 1, "Sales", UnitLevel.TEAM, COMPANY, new UserKey("bob"), false));
    }

    @Test
    public void onlyAdminsChangeUnits() {
        Actor bob = Actor.person(new UserKey("bob"));
        UnitDraft draft = draft("Sales", COMPANY, null);

        assertThatThrownBy(() -> createUnit.create(bob, draft, Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> createUnit.create(Actor.ANONYMOUS, draft, Optional.empty()))
                .isInstanceOf(NotLoggedIn.class);
        assertThatThrownBy(() -> changeUnit.retire(bob, COMPANY, Optional.empty()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    public void theSameRequestCreatesOnce() {
        Writes.Once once = new Writes.Once(new UserKey("ann"), "key", "body");
        UnitId first = createUnit.create(ADMIN, draft("Sales", COMPANY, null), Optional.of(once));

        assertThat(createUnit.create(ADMIN, draft("Sales", COMPANY, null), Optional.of(once)))
                .isEqualTo(first);
        Writes.Once other = new Writes.Once(new UserKey("ann"), "key", "another body");
        assertThatThrownBy(() -> createUnit.create(ADMIN, draft("Support", COMPANY, null), Optional.of(other)))
                .isInstanceOf(KeyUsedForAnotherRequest.class);
    }

    @Test
    public void aParentAndALeadMustExist() {
        assertRefused(draft("Sales", new UnitId(99), null), ReferenceMissing.class, "parentId");
        assertRefused(draft("Sales", COMPANY, "carl"), PersonUnknown.class, "leadKey");
    }

    @Test
    public void aNameIsNeitherEmptyNorTooLong() {
        assertThatThrownBy(() -> draft("x".repeat(256), COMPANY, null)).isInstanceOf(TextTooLong.class);
    }

    @Test
    public void aUnitMovesWithAllThatLiesBelowIt() {
        UnitId sales = create(draft("Sales", COMPANY, null));
        UnitId north = create(draft("North", COMPANY, null));
        changeUnit.change(ADMIN, north, Optional.of(1), draft("North", sales, null));

        assertThat(unit(north).parent()).isEqualTo(sales);
        assertThat(unit(north).version()).isEqualTo(2);
    }

    @Test
    public void aUnitCannotLieBelowItself() {
        UnitId sales = create(draft("Sales", COMPANY, null));
        UnitId north = create(draft("North", sales, null));

        assertThatExceptionOfType(UnitWouldCycle.class)
                .isThrownBy(() -> changeUnit.change(ADMIN, sales, Optional.of(1), draft("Sales", north, null)))
                .satisfies(refusal -> assertThat(refusal.field()).contains("parentId"));
        assertThatThrownBy(() -> changeUnit.change(ADMIN, sales, Optional.of(1), draft("Sales", sales, null)))
                .isInstanceOf(UnitWouldCycle.class);
    }

    @Test
    public void whoSawAnOlderVersionIsTold() {
        UnitId sales = create(draft("Sales", COMPANY, null));
        changeUnit.change(ADMIN, sales, Optional.of(1), draft("Sales and more", COMPANY, null));

        assertThatThrownBy(() -> changeUnit.change(ADMIN, sales, Optional.of(1), draft("Selling", COMPANY, null)))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void aUnitIsRetiredOnceNoOtherLiesBelowItAndCanComeBack() {
        UnitId sales = create(draft("Sales", COMPANY, null));
        UnitId north = create(draft("North", sales, null));

        assertThatThrownBy(() -> changeUnit.retire(ADMIN, sales, Optional.of(1)))
                .isInstanceOf(UnitsStand.class)
                .hasMessageContaining("North");
        changeUnit.retire(ADMIN, north, Optional.of(1));
        changeUnit.retire(ADMIN, sales, Optional.of(1));
        assertThat(unit(sales).retired()).isTrue();
        assertRefused(draft("South", sales, null), ReferenceMissing.class, "parentId");
        changeUnit.change(
                ADMIN,
                sales,
                Optional.empty(),
                new UnitDraft("Sales", UnitLevel.TEAM, COMPANY, null, Optional.of(false)));
        assertThat(unit(sales).retired()).isFalse();
    }

    @Test
    public void aUnitThatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> changeUnit.retire(ADMIN, new UnitId(99), Optional.empty()))
                .isInstanceOf(NotThere.class);
    }

    private void assertRefused(UnitDraft draft, Class<? extends Refusal> refusal, String field) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> create(draft))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private UnitId create(UnitDraft draft) {
        return createUnit.create(ADMIN, draft, Optional.empty());
    }

    private Unit unit(UnitId id) {
        return company.graph().facts().units().get(id.value());
    }

    private static UnitDraft draft(String name, UnitId parent, String lead) {
        return new UnitDraft(name, UnitLevel.TEAM, parent, lead == null ? null : new UserKey(lead), Optional.empty());
    }
}
