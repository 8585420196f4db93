package com.okrcascade.persistence;

import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.NewerVersionRuns;
import com.okrcascade.application.port.Receipt;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.persistence.row.InboxRow;
import com.okrcascade.persistence.row.ReceiptRow;
import com.okrcascade.persistence.row.RevisionRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The facts and the fence in the database. */
final class AoJournal implements Journal {
    /**
     * What our rows mean. A node that has met a higher number reads and does not write. It cannot name the next revision
     * without having met the newest one, so it never writes on top of a newer node's rows.
     */
    static final int MODEL_VERSION = 3;

    private static final String NAME = "NUM, TOKEN, MODEL_VERSION";

    private final Rows rows;
    private final String node;
    private volatile int newestModel = MODEL_VERSION;

    AoJournal(Rows rows, String node) {
        this.rows = rows;
        this.node = node;
    }

    @Override
    public Revision newest() {
        Query newest = Query.select(NAME).order("NUM DESC").limit(1);
        return rows.some(RevisionRow.class, newest, this::revision).stream()
                .findFirst()
                .orElse(Revision.NONE);
    }

    private Revision revision(RevisionRow row) {
        if (row.getModelVersion() > newestModel) newestModel = row.getModelVersion();
        return new Revision(row.getNum(), row.getToken());
    }

    @Override
    public Optional<List<Entry>> since(Revision known) {
        Query onwards = Query.select(NAME + ", TOUCHED").where("NUM >= ?", known.number());
        List<Found> found = rows.some(
                RevisionRow.class,
                onwards.order("NUM").limit(MOST_BEHIND + 2),
                row -> new Found(revision(row), Touches.read(row.getTouched())));
        if (known.equals(Revision.NONE)) return after(known, found);
        boolean there = !found.isEmpty() && found.get(0).revision().equals(known);
        return there ? after(known, found.subList(1, found.size())) : Optional.empty();
    }

    /** What can be read of a revision's row; no list when it was cut or is of an unknown kind. */
    private record Found(Revision revision, Optional<List<Touched>> touched) {}

    private static Optional<List<Entry>> after(Revision known, List<Found> later) {
        if (later.size() > MOST_BEHIND) return Optional.empty();
        List<Entry> entries = new ArrayList<>();
        for (Found found : later) {
            boolean gap = found.revision().number() != known.number() + entries.size() + 1;
            if (gap || found.touched().isEmpty()) return Optional.empty();
            entries.add(new Entry(found.revision(), found.touched().get()));
        }
        return Optional.of(entries);
    }

    @Override
    public Facts load() {
        List<Change.OfGraph> all = new ArrayList<>();
        GraphTable.ALL.forEach(table -> table.all(rows, all::add));
        return Facts.NONE.with(all);
    }

    @Override
    public List<Change.OfGraph> read(Collection<Touched> touched) {
        Map<Touched.Kind, List<Long>> ids = touched.stream()
                .distinct()
                .collect(Collectors.groupingBy(Touched::kind, Collectors.mapping(Touched::id, Collectors.toList())));
        return GraphTable.ALL.stream()
                .filter(table -> ids.containsKey(table.kind()))
                .flatMap(table -> table.read(rows, ids.getOrDefault(table.kind(), List.of())).stream())
                .toList();
    }

    /** The revision comes first: who took its number makes this transaction end before it has changed anything. */
    @Override
    public void write(Revision next, Instant at, Batch batch) {
        if (newestModel > MODEL_VERSION) throw new NewerVersionRuns();
        rows.ao().executeInTransaction(() -> {
            rows.ao().create(RevisionRow.class, columns(next, at, batch).values());
            requireBase(next);
            new Writing(rows, node, next, at).write(batch.changes());
            rows.delete(InboxRow.class, Rows.ID, batch.seen());
            batch.receipt().ifPresent(receipt -> write(receipt, at));
            return next;
        });
    }

    /** The newest is never pruned, so one that is gone was restored away; what we computed from it must not land. */
    private void requireBase(Revision next) {
        long base = next.number() - 1;
        if (base > 0 && rows.ao().count(RevisionRow.class, "NUM = ?", base) == 0) throw new RestoredMeanwhile();
    }

    private Columns columns(Revision next, Instant at, Batch batch) {
        return new Columns()
                .with("NUM", next.number())
                .with("TOKEN", next.token())
                .with("TOUCHED", Touches.text(batch.touched()))
                .with("WRITTEN_AT", at)
                .with("NODE", node)
                .with("MODEL_VERSION", MODEL_VERSION);
    }

    private void write(Receipt receipt, Instant at) {
        rows.ao().create(ReceiptRow.class, ReceiptTable.columns(receipt, at).values());
    }

    @Override
    public boolean has(Revision revision) {
        rows.ao().flushAll();
        Query sameNumber = Query.select(NAME).where("NUM = ?", revision.number());
        return rows.some(RevisionRow.class, sameNumber, this::revision).contains(revision);
    }

    @Override
    public boolean isTransient(RuntimeException failure) {
        return RestoredMeanwhile.isCauseOf(failure) || SqlStates.of(failure).anyMatch(SqlStates::passes);
    }

    @Override
    public void prune(Instant now) {
        long oldest = now.minus(KEPT).toEpochMilli();
        rows.ao().deleteWithSQL(RevisionRow.class, "WRITTEN_AT < ? AND NUM < ?", oldest, newest().number());
    }
}
