package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.pace.HealthStatus;
import com.okrcascade.domain.pace.SetByHand;
import com.okrcascade.persistence.row.KeyResultRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key results, without their totals. */
final class KeyResultTable implements Table.Keyed<KeyResult, KeyResultRow, Long> {
    @Override
    public Class<KeyResultRow> rows() {
        return KeyResultRow.class;
    }

    @Override
    public Long key(KeyResult thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(KeyResult keyResult) {
        Columns columns = new Columns()
                .with("VERSION", keyResult.version())
                .with("OBJECTIVE_ID", keyResult.objective())
                .with("TITLE", keyResult.title())
                .with(keyResult.measure().unit())
                .with("ROLL_UP", keyResult.rollUp())
                .with(keyResult.crediting())
                .with("SOURCE_KPI", keyResult.sourceKpi())
                .with("CONTRIBUTES_TO", keyResult.contributesTo())
                .with("WEIGHT", keyResult.weight().value())
                .with("OWNER", keyResult.owner())
                .with("START_DAY", keyResult.startDay())
                .with("DELETED", keyResult.deleted());
        Measures.into(columns, keyResult.measure());
        into(columns, keyResult.healthOverride());
        into(columns, keyResult.brokenDown());
        into(columns, keyResult.closing());
        return columns;
    }

    @Override
    public KeyResult thing(KeyResultRow row) {
        return new KeyResult(
                new KeyResultId(row.getID()),
                row.getVersion(),
                new ObjectiveId(row.getObjectiveId()),
                row.getTitle(),
                Measures.of(row),
                KeyResultRollUp.valueOf(row.getRollUp()),
                Codes.crediting(row.getCreditRule(), row.getDoneRule()),
                Cells.id(row.getSourceKpi(), KpiId::new),
                Cells.id(row.getContributesTo(), KeyResultId::new),
                new Weight(row.getWeight()),
                Cells.user(row.getOwner()),
                Cells.day(row.getStartDay()),
                healthOverride(row),
                brokenDown(row),
                closing(row),
                row.isDeleted());
    }

    private static void into(Columns columns, @Nullable BrokenDown brokenDown) {
        if (brokenDown == null) return;
        columns.with("BROKEN_INTO", BreakDownCodes.of(brokenDown.runs()));
        @Nullable GivenPart given = brokenDown.given();
        if (given == null) return;
        columns.with("BROKEN_FROM", given.from())
                .with("BROKEN_PLANNED", given.planned())
                .with("BROKEN_RUNS", BreakDownCodes.of(given));
    }

    private static void into(Columns columns, @Nullable Closing closing) {
        if (closing == null) return;
        columns.with("CLOSING_VALUE", closing.value())
                .with("CLOSING_SCORE", closing.score().progress().basisPoints())
                .with("CLOSING_FINAL_SCORE", closing.finalScore().progress().basisPoints())
                .with("CLOSING_REASON", closing.reason());
    }

    private static void into(Columns columns, @Nullable SetByHand byHand) {
        if (byHand == null) return;
        columns.with("HEALTH_BY_HAND", byHand.status())
                .with("HEALTH_NOTE", byHand.reason())
                .with("HEALTH_UNTIL", byHand.until());
    }

    private static @Nullable SetByHand healthOverride(KeyResultRow row) {
        String status = row.getHealthByHand();
        LocalDate until = Cells.day(row.getHealthUntil());
        if (status == null || until == null) return null;
        return new SetByHand(HealthStatus.valueOf(status), Cells.text(row.getHealthNote()), until);
    }

    /** A row of the version that remembered no runs has neither code. */
    private static @Nullable BrokenDown brokenDown(KeyResultRow row) {
        Long from = row.getBrokenFrom();
        List<BreakDownRun> runs = BreakDownCodes.runs(row.getBrokenInto());
        if (from == null) return runs.isEmpty() ? null : new BrokenDown(null, runs);
        Quantity planned = new Quantity(row.getBrokenPlanned());
        return new BrokenDown(BreakDownCodes.given(new KeyResultId(from), planned, row.getBrokenRuns()), runs);
    }

    private static @Nullable Closing closing(KeyResultRow row) {
        Long score = row.getClosingScore();
        if (score == null) return null;
        Long finalScore = row.getClosingFinalScore();
        return new Closing(
                Cells.quantity(row.getClosingValue()),
                Score.of(new Progress(score)),
                Score.of(new Progress(finalScore == null ? score : finalScore)),
                Cells.text(row.getClosingReason()));
    }
}
