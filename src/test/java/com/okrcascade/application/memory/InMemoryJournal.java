package com.okrcascade.application.memory;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Touched;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The facts and the fence in memory. */
record InMemoryJournal(Tables tables, String node) implements Journal {
    /** What a writer gets whose number another one took, or whose idempotency key was used. */
    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Revision newest() {
        synchronized (tables) {
            return tables.revisions.isEmpty()
                    ? Revision.NONE
                    : tables.revisions.lastEntry().getValue().revision();
        }
    }

    @Override
    public Optional<List<Entry>> since(Revision known) {
        synchronized (tables) {
            long newest = newest().number();
            boolean traceable = known.equals(Revision.NONE) || has(known);
            if (!traceable || newest - known.number() > MOST_BEHIND) return Optional.empty();
            boolean told = LongStream.rangeClosed(known.number() + 1, newest)
                    .mapToObj(tables.revisions::get)
                    .allMatch(written -> written != null && !written.cut());
            return told ? Optional.of(entriesAfter(known)) : Optional.empty();
        }
    }

    private List<Entry> entriesAfter(Revision known) {
        return tables.revisions.tailMap(known.number(), false).values().stream()
                .map(written -> new Entry(written.revision(), written.touched()))
                .toList();
    }

    @Override
    public Facts load() {
        synchronized (tables) {
            return tables.facts;
        }
    }

    @Override
    public List<Change.OfGraph> read(Collection<Touched> touched) {
        tables.takeBeforeNextRead().run();
        Facts facts = load();
        return touched.stream()
                .distinct()
                .<Change.OfGraph>flatMap(one -> read(facts, one))
                .toList();
    }

    private static Stream<? extends Change.OfGraph> read(Facts facts, Touched touched) {
        long id = touched.id();
        return switch (touched.kind()) {
            case SETTINGS -> Stream.of(new Change.PutSettings(facts.settings()));
            case CALENDAR -> Stream.of(new Change.PutCalendar(facts.calendar()));
            case CADENCE -> row(facts.cadences(), id, Change.PutCadence::new);
            case PERIOD -> rowOr(facts.periods(), id, Change.PutPeriod::new, new Change.RemovePeriod(new PeriodId(id)));
            case UNIT -> row(facts.units(), id, Change.PutUnit::new);
            case ROLE -> row(facts.roles(), id, Change.PutRole::new);
            case OBJECTIVE -> row(facts.objectives(), id, Change.PutObjective::new);
            case KEY_RESULT -> row(facts.keyResults(), id, Change.PutKeyResult::new);
            case TOTAL -> row(facts.totals(), id, total -> new Change.PutTotal(new KeyResultId(id), total));
            case KPI -> row(facts.kpis(), id, Change.PutKpi::new);
            case QUERY -> rowOr(facts.queries(), id, Change.PutQuery::new, new Change.RemoveQuery(new QueryId(id)));
            case BUCKET -> Stream.empty();
        };
    }

    private static <T> Stream<Change.OfGraph> row(ById<T> rows, long id, Function<T, Change.OfGraph> put) {
        return rows.find(id).map(put).stream();
    }

    private static <T> Stream<Change.OfGraph> rowOr(
            ById<T> rows, long id, Function<T, Change.OfGraph> put, Change.OfGraph removal) {
        return Stream.of(rows.find(id).map(put).orElse(removal));
    }

    @Override
    public void write(Revision next, Instant at, Batch batch) {
        tables.takeBeforeNextWrite().run();
        synchronized (tables) {
            if (tables.revisions.containsKey(next.number()) || usesKeyAgain(batch)) throw new Taken();
            if (next.number() > 1 && !tables.revisions.containsKey(next.number() - 1)) throw new PassingFault();
            tables.revisions.put(next.number(), new Tables.WrittenRevision(next, at, batch.touched()));
            new TablesWriting(tables, node, at).write(batch.changes());
            tables.forgetHints(batch.seen());
            batch.receipt().ifPresent(receipt -> InMemoryReceipts.keep(tables, receipt, at));
        }
        tables.takeAfterNextWrite().run();
    }

    private boolean usesKeyAgain(Batch batch) {
        return batch.receipt()
                .map(receipt -> new Tables.UserAndKey(receipt.user(), receipt.key()))
                .filter(tables.receipts::containsKey)
                .isPresent();
    }

    @Override
    public boolean has(Revision revision) {
        synchronized (tables) {
            var written = tables.revisions.get(revision.number());
            return written != null && written.revision().equals(revision);
        }
    }

    @Override
    public boolean isTransient(RuntimeException failure) {
        return failure instanceof PassingFault;
    }

    @Override
    public void prune(Instant now) {
        synchronized (tables) {
            long newest = newest().number();
            Instant oldest = now.minus(KEPT);
            tables.revisions
                    .values()
                    .removeIf(written -> written.revision().number() != newest
                            && written.at().isBefore(oldest));
        }
    }
}
