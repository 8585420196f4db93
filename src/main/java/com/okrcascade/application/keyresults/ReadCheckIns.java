package com.okrcascade.application.keyresults;

import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads people's reports, and which of their corrections may no longer be needed. */
public final class ReadCheckIns {
    private static final int LATEST = 50;

    private final CheckIns checkIns;
    private final Ledger ledger;

    public ReadCheckIns(CheckIns checkIns, Ledger ledger) {
        this.checkIns = checkIns;
        this.ledger = ledger;
    }

    /**
     * One report.
     *
     * @param takenBack whether its correction was taken back
     * @param creditedSince whether issues or a KPI have moved the value since it was corrected, so that the correction
     *     should perhaps be taken back
     */
    public record Line(CheckIns.Numbered report, boolean takenBack, boolean creditedSince) {}

    /** Newest first, of a key result that the person is known to see. */
    public List<Line> of(Graph graph, KeyResultId keyResult, int start, int limit) {
        List<CheckIns.Numbered> reports = checkIns.of(keyResult, start, limit);
        Set<Long> takenBack = checkIns.takenBack(keyResult);
        Optional<Instant> moved = lastMoved(graph, keyResult);
        return reports.stream()
                .map(report -> {
                    boolean open = report.checkIn().correction() != null && !takenBack.contains(report.id());
                    boolean since = open
                            && moved.filter(report.checkIn().recordedAt()::isBefore)
                                    .isPresent();
                    return new Line(report, takenBack.contains(report.id()), since);
                })
                .toList();
    }

    public int count(KeyResultId keyResult) {
        return checkIns.count(keyResult);
    }

    /** When an issue or a KPI last moved it, as far as its latest entries tell. */
    private Optional<Instant> lastMoved(Graph graph, KeyResultId keyResult) {
        List<Target> moving =
                graph.summedBelow(keyResult).stream().map(Target::of).toList();
        return ledger.latest(moving, LATEST).stream()
                .filter(entry -> entry.source() == Source.ISSUE || entry.source() == Source.KPI)
                .map(LedgerEntry::recordedAt)
                .findFirst();
    }
}
