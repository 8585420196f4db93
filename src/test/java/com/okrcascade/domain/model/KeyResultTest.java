package com.okrcascade.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.cascade.AKeyResult;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class KeyResultTest {
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);
    private static final CreditRule COUNT = new CreditRule.Count();

    private final KeyResult dollars = AKeyResult.of(1, 1).row();

    @Test
    public void ofPercentDoneAnIssueGivesAnIssuesWeight() {
        KeyResult share = AKeyResult.of(1, 1)
                .measuredBy(new Movement(PERCENT, Quantity.ZERO, Quantity.of(100)))
                .earning(new CreditRule.PercentDone(null))
                .row();

        assertThat(share.creditedIn().name()).isEqualTo("issues");
        assertThat(AKeyResult.of(1, 1).earning(COUNT).row().creditedIn()).isEqualTo(AKeyResult.DOLLARS);
    }

    @Test
    public void issuesOrAKpiMoveItByThemselves() {
        assertThat(dollars.hasAutomaticSource()).isFalse();
        assertThat(AKeyResult.of(1, 1).earning(COUNT).row().hasAutomaticSource())
                .isTrue();
        assertThat(AKeyResult.of(1, 1).reading(7).row().hasAutomaticSource()).isTrue();
    }

    @Test
    public void onlyWhatGoesSomewhereIsBrokenDown() {
        KeyResult done = AKeyResult.of(3, 1).measuredBy(new DoneOrNot()).row();

        assertThatThrownBy(done::movement).hasMessageContaining("KR-3");
    }

    @Test
    public void aPartThatIsGivenAgainGoesForItFromItsBaselineAndRemembers() {
        KeyResult part = AKeyResult.of(2, 1).givenBy(1).row();

        KeyResult more = part.given(Quantity.of(70), "Later title", 2);
        assertThat(more.movement().target()).isEqualTo(Quantity.of(70));
        assertThat(more.title()).isEqualTo("Later title");
        assertThat(more.version()).isEqualTo(2);
        assertThat(more.deleted()).isFalse();

        GivenPart given = more.given().orElseThrow();
        assertThat(given.planned()).isEqualTo(Quantity.of(70));
        assertThat(given.changedIn()).isEqualTo(2);
        KeyResult undone = more.givenAs(given.before());
        assertThat(undone.title()).isEqualTo(part.title());
        assertThat(undone.given()).isEqualTo(part.given());
    }

    @Test
    public void aPartOfNothingGoesAndUndoingBringsItBack() {
        KeyResult part = AKeyResult.of(2, 1).givenBy(1).row();

        KeyResult gone = part.given(Quantity.ZERO, "Later title", 2);
        assertThat(gone.deleted()).isTrue();
        assertThat(gone.title()).isEqualTo(part.title());
        assertThat(gone.measure()).isEqualTo(part.measure());

        KeyResult back = gone.givenAs(gone.given().orElseThrow().before());
        assertThat(back.deleted()).isFalse();
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    public void runsAreRememberedUntilTheyAreUndone() {
        BreakDownRun first = run(1);
        BreakDownRun second = run(2);
        KeyResult twice = dollars.brokenDownAs(first).brokenDownAs(second);
        assertThat(twice.lastRun()).contains(second);
        assertThat(twice.version()).isEqualTo(dollars.version());

        KeyResult once = twice.withoutLastRun();
        assertThat(once.lastRun()).contains(first);
        assertThat(once.withoutLastRun()).isEqualTo(dollars);

        KeyResult part = AKeyResult.of(2, 1).givenBy(1).row();
        assertThat(part.brokenDownAs(first).withoutLastRun()).isEqualTo(part);
    }

    @Test
    public void closingAndDeletingAreAnotherVersionAndAStartDayIsNot() {
        Closing closing = Closing.asProposed(Quantity.of(64), Score.of(new Progress(6_400)));

        assertThat(dollars.closedWith(closing).closing()).isEqualTo(closing);
        assertThat(dollars.closedWith(closing).version()).isEqualTo(2);
        assertThat(dollars.asDeleted().deleted()).isTrue();
        assertThat(dollars.asDeleted().version()).isEqualTo(2);
        LocalDate day = LocalDate.parse("2027-03-01");
        assertThat(dollars.startingOn(day).startDay()).isEqualTo(day);
        assertThat(dollars.startingOn(day).version()).isEqualTo(1);
    }

    private static BreakDownRun run(int number) {
        return new BreakDownRun(number, null, new Split.Even(), null, null, List.of());
    }
}
