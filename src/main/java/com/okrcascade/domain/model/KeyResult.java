package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.pace.SetByHand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measurable outcome of one objective. It has one source: a KPI that it reads, or entries and the key results that
 * contribute to it. With crediting it moves by itself; without anything of that it is manual and moves by check-ins. It
 * may contribute to one key result of the parent objective.
 *
 * @param startDay where its pace begins, when not on the first day of its window
 */
public record KeyResult(
        KeyResultId id,
        int version,
        ObjectiveId objective,
        String title,
        Measure measure,
        KeyResultRollUp rollUp,
        @Nullable Crediting crediting,
        @Nullable KpiId sourceKpi,
        @Nullable KeyResultId contributesTo,
        Weight weight,
        @Nullable UserKey owner,
        @Nullable LocalDate startDay,
        @Nullable SetByHand healthOverride,
        @Nullable BrokenDown brokenDown,
        @Nullable Closing closing,
        boolean deleted) {
    private static final UnitOfMeasure ISSUES = new UnitOfMeasure("issues", UnitKind.COUNT, Quantity.DECIMALS);

    public boolean earnsCredits() {
        return crediting != null;
    }

    /** Whether issues can give it anything: what reads a KPI has that source alone, and milestones move alone. */
    public boolean takesCredits() {
        return sourceKpi == null && measure.direction() != Direction.MILESTONES;
    }

    /** Whether its value is the share of its issues that is done. */
    /** Whether it is the mean of what contributes to it, without a value of its own. */
    public boolean averages() {
        return rollUp == KeyResultRollUp.WEIGHTED_PROGRESS;
    }

    public boolean isPercentDone() {
        return crediting != null && crediting.rule().isPercentDone();
    }

    /** What one issue gives is counted in: of percent done a weight, else what the key result is measured in. */
    public UnitOfMeasure creditedIn() {
        return isPercentDone() ? ISSUES : measure.unit();
    }

    /** Whether it moves without anybody's check-in, even when nothing contributes to it. */
    public boolean hasAutomaticSource() {
        return earnsCredits() || sourceKpi != null;
    }

    /** The way from baseline to target of a key result that has one: of all that are summed or broken down. */
    public Movement movement() {
        return measure.asMovement().orElseThrow(() -> new IllegalStateException(id.key() + " has no target to go to"));
    }

    public KeyResult startingOn(LocalDate day) {
        return with(version, title, measure, day, healthOverride, brokenDown, closing, deleted);
    }

    public KeyResult asDeleted() {
        return with(version + 1, title, measure, startDay, healthOverride, brokenDown, closing, true);
    }

    /** What the break-down of one above has given it. */
    public Optional<GivenPart> given() {
        return Optional.ofNullable(broken().given());
    }

    /** How it was itself broken down last. */
    public Optional<BreakDownRun> lastRun() {
        return broken().lastRun();
    }

    /** What a break-down that runs again gives; a part of 0 is nothing to aim at, so it goes. */
    public KeyResult given(Quantity part, String nextTitle, int run) {
        BrokenDown next = given().map(was -> broken().given(was.changed(part, title, run)))
                .orElse(broken());
        boolean gone = part.isZero();
        return with(
                version + 1,
                gone ? title : nextTitle,
                gone ? measure : movement().by(part),
                startDay,
                healthOverride,
                next,
                closing,
                gone);
    }

    /** As before the last run changed or removed it. */
    public KeyResult givenAs(GivenPart.Before before) {
        BrokenDown next = given().map(is -> broken().given(is.as(before))).orElse(broken());
        return with(
                version + 1,
                before.title(),
                movement().by(before.planned()),
                startDay,
                healthOverride,
                next,
                closing,
                false);
    }

    /** Broken down once more; its own definition stays, so its version does too. */
    public KeyResult brokenDownAs(BreakDownRun run) {
        return with(version, title, measure, startDay, healthOverride, broken().with(run), closing, deleted);
    }

    public KeyResult withoutLastRun() {
        BrokenDown next = broken().withoutLastRun();
        boolean nothing = next.given() == null && next.runs().isEmpty();
        return with(version, title, measure, startDay, healthOverride, nothing ? null : next, closing, deleted);
    }

    private BrokenDown broken() {
        return brokenDown == null ? new BrokenDown(null, List.of()) : brokenDown;
    }

    /** With what its period froze when it closed; null opens it again. */
    public KeyResult closedWith(@Nullable Closing frozen) {
        return with(version + 1, title, measure, startDay, healthOverride, brokenDown, frozen, deleted);
    }

    /** With some of its milestones reached or not; that is progress and no other definition. */
    public KeyResult reaching(Milestones next) {
        return with(version, title, next, startDay, healthOverride, brokenDown, closing, deleted);
    }

    private KeyResult with(
            int nextVersion,
            String nextTitle,
            Measure nextMeasure,
            @Nullable LocalDate nextStartDay,
            @Nullable SetByHand nextOverride,
            @Nullable BrokenDown nextBrokenDown,
            @Nullable Closing nextClosing,
            boolean nextDeleted) {
        return new KeyResult(
                id,
                nextVersion,
                objective,
                nextTitle,
                nextMeasure,
                rollUp,
                crediting,
                sourceKpi,
                contributesTo,
                weight,
                owner,
                nextStartDay,
                nextOverride,
                nextBrokenDown,
                nextClosing,
                nextDeleted);
    }
}
