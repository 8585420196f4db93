package com.okrcascade.persistence;

import com.okrcascade.domain.upkeep.Cause;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Phase;
import com.okrcascade.domain.upkeep.Place;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.domain.upkeep.RunState;
import com.okrcascade.persistence.row.RunRow;
import java.time.Instant;

/** Runs of reconcile and rebuild. */
final class RunTable implements Table.Keyed<Run, RunRow, String> {
    private static final int LONGEST_PROBLEM = 255;

    @Override
    public Class<RunRow> rows() {
        return RunRow.class;
    }

    @Override
    public String key(Run run) {
        return run.kind() + "-" + run.number();
    }

    @Override
    public Columns columns(Run run) {
        return new Columns()
                .with("KIND", run.kind())
                .with("NUM", run.number())
                .with("CAUSE", run.cause())
                .with("ASKED_BY", run.by())
                .with("SINCE_AT", run.since())
                .with("STATE", run.state())
                .with("STARTED_AT", run.startedAt())
                .with("STEPPED_AT", run.steppedAt())
                .with("STEPS", run.steps())
                .with("PHASE", run.place().phase())
                .with("ABOVE_ID", run.place().above())
                .with("INSIDE_ID", run.place().inside())
                .with("PHASE_DONE", run.place().done())
                .with("PHASE_OF", run.place().of())
                .with("COMPARED", run.counts().compared())
                .with("DIFFERENCES", run.counts().differences())
                .with("REFRESHED", run.counts().refreshed())
                .with("FAILURES", run.counts().failed())
                .with("PROBLEM", beginning(run.problem()));
    }

    @Override
    public Run thing(RunRow row) {
        Long since = row.getSinceAt();
        return new Run(
                RunKind.valueOf(row.getKind()),
                row.getNum(),
                Cause.valueOf(row.getCause()),
                Cells.user(row.getAskedBy()),
                since == null ? null : Instant.ofEpochMilli(since),
                RunState.valueOf(row.getState()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Instant.ofEpochMilli(row.getSteppedAt()),
                row.getSteps(),
                new Place(
                        Phase.valueOf(row.getPhase()),
                        row.getAboveId(),
                        row.getInsideId(),
                        row.getPhaseDone(),
                        row.getPhaseOf()),
                new Counts(row.getCompared(), row.getDifferences(), row.getRefreshed(), row.getFailures()),
                Cells.text(row.getProblem()));
    }

    private static String beginning(String problem) {
        return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
    }
}
