package com.okrcascade.application.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.calendar.AnchorYearMissing;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceDoesNotNest;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.InvalidCadence;
import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class CadencesTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));
    private static final CadenceId YEAR = new CadenceId(2);
    private static final CadenceId QUARTER = new CadenceId(3);
    private static final CadenceId MONTH = new CadenceId(4);
    private static final CadenceId WEEK = new CadenceId(5);

    private final FreshCompany company = new FreshCompany().setUp();
    private final CreateCadence createCadence =
            new CreateCadence(company.writes(), company.store().buckets());
    private final ChangeCadence changeCadence =
            new ChangeCadence(company.writes(), company.store().buckets(), company.createPeriods());

    @Test
    public void aCadenceBetweenTwoOthersGetsItsPeriods() {
        CadenceId half = create(draft("Half", CadenceUnit.QUARTER, 2, YEAR));
        changeCadence.change(ADMIN, QUARTER, Optional.of(1), draft("Quarter", CadenceUnit.QUARTER, 1, half));

        assertThat(company.period("FY2027 H1").parent())
                .isEqualTo(company.period("FY2027").id());
        assertThat(company.period("FY2027 Q2").parent())
                .isEqualTo(company.period("FY2027 H1").id());
    }

    @Test
    public void whatDoesNotNestIsRefused() {
        assertRefused(CadenceDoesNotNest.class, draft("Two years", CadenceUnit.YEAR, 2, QUARTER, 2026));
        assertRefused(InvalidCadence.class, draft("Five months", CadenceUnit.MONTH, 5, YEAR));
        assertRefused(AnchorYearMissing.class, draft("Six years", CadenceUnit.YEAR, 6, null));
        assertRefused(ReferenceMissing.class, draft("Half", CadenceUnit.QUARTER, 2, new CadenceId(77)));
        assertRefused(CadenceStands.class, draft("Another month", CadenceUnit.MONTH, 1, QUARTER));
    }

    @Test
    public void onceAPeriodIsReferredToTheChainIsFixed() {
        UsedCompany.of(company);

        assertRefused(CalendarFixed.class, draft("Half", CadenceUnit.QUARTER, 2, YEAR));
        assertThatThrownBy(() ->
                        changeCadence.change(ADMIN, WEEK, Optional.of(1), draft("Week", CadenceUnit.WEEK, 1, QUARTER)))
                .isInstanceOf(CalendarFixed.class);
    }

    @Test
    public void namesAndThresholdsMayAlwaysChange() {
        UsedCompany.of(company);
        CadenceDraft draft = new CadenceDraft(
                "Sprint", CadenceUnit.WEEK, 1, MONTH, null, Optional.empty(), Optional.of(new PointsBehind(20, 40)));
        changeCadence.change(ADMIN, WEEK, Optional.of(1), draft);

        assertThat(cadence(WEEK).name()).isEqualTo("Sprint");
        assertThat(cadence(WEEK).thresholds()).isEqualTo(new PointsBehind(20, 40));
        assertThat(company.period("2026-W47").window().days()).isEqualTo(7);
    }

    /** January 2027 counts from 4 to 31 January, with weeks in use or retired. */
    @Test
    public void retiringWeeksOnceTheyAreInUseMovesNoWindow() {
        UsedCompany.of(company);
        changeCadence.retire(ADMIN, WEEK, Optional.of(1));

        assertThat(cadence(WEEK).active()).isFalse();
        assertThat(company.graph().calendar().weeksCounted()).isTrue();
        assertThat(company.period("Jan 2027").window()).isEqualTo(window("2027-01-04", "2027-01-31"));
    }

    @Test
    public void aChainWithoutWeeksCountsCalendarDaysAndNeverChangesThatLater() {
        changeCadence.retire(ADMIN, WEEK, Optional.of(1));
        assertThat(company.period("Jan 2027").window()).isEqualTo(window("2027-01-01", "2027-01-31"));
        UsedCompany.of(company);

        CadenceDraft back =
                new CadenceDraft("Week", CadenceUnit.WEEK, 1, MONTH, null, Optional.of(true), Optional.empty());
        assertThatThrownBy(() -> changeCadence.change(ADMIN, WEEK, Optional.of(2), back))
                .isInstanceOf(CalendarFixed.class);
    }

    @Test
    public void aRetiredCadenceComesBackWithItsPeriods() {
        UsedCompany.of(company);
        changeCadence.retire(ADMIN, MONTH, Optional.of(1));
        company.on("2029-01-01").createPeriods().ahead();
        int before = company.periods(MONTH.value()).size();
        changeCadence.change(
                ADMIN,
                MONTH,
                Optional.of(2),
                new CadenceDraft("Month", CadenceUnit.MONTH, 1, QUARTER, null, Optional.of(true), Optional.empty()));

        assertThat(company.periods(MONTH.value())).hasSize(before + 36);
    }

    @Test
    public void onlyAdminsChangeCadences() {
        Actor bob = Actor.person(new UserKey("bob"));

        assertThatThrownBy(() -> changeCadence.retire(bob, WEEK, Optional.of(1)))
                .isInstanceOf(NotAllowed.class);
    }

    private void assertRefused(Class<? extends RuntimeException> refusal, CadenceDraft draft) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> create(draft));
    }

    private CadenceId create(CadenceDraft draft) {
        return createCadence.create(ADMIN, draft, Optional.empty());
    }

    private Cadence cadence(CadenceId id) {
        return company.graph().facts().cadences().get(id.value()).cadence();
    }

    private static CadenceDraft draft(String name, CadenceUnit unit, int count, @Nullable CadenceId parent) {
        return draft(name, unit, count, parent, null);
    }

    private static CadenceDraft draft(
            String name, CadenceUnit unit, int count, @Nullable CadenceId parent, @Nullable Integer anchor) {
        return new CadenceDraft(name, unit, count, parent, anchor, Optional.empty(), Optional.empty());
    }

    private static Window window(String first, String last) {
        return new Window(LocalDate.parse(first), LocalDate.parse(last));
    }
}
