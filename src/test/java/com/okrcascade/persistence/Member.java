package com.okrcascade.persistence;

import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One node of a cluster without its Jira: its graph and its writes over the real Active Objects. */
final class Member implements AutoCloseable {
    private final RealActiveObjects node;
    private final Clock clock;
    private final AoStore store;
    private final Graphs graphs;
    private final Writes writes;

    Member(TestDatabase database, String name, Clock clock) {
        node = new RealActiveObjects(database);
        this.clock = clock;
        store = node.store(name);
        graphs = new Graphs(store.journal(), store.dayGains(), clock, System::nanoTime);
        writes = new Writes(store.journal(), store.receipts(), graphs, clock, new Bell());
    }

    AoStore store() {
        return store;
    }

    Graphs graphs() {
        return graphs;
    }

    /** What it shows now. */
    List<String> numbers() {
        return Numbers.of(graphs.refreshed(), store, clock);
    }

    /** The value of one key result. */
    String current(KeyResultId keyResult) {
        return Numbers.plain(graphs.refreshed().standing(keyResult).current().orElseThrow());
    }

    long revision() {
        return graphs.refreshed().revision().number();
    }

    /** Adds to a key result's own total, as a booking does. */
    void add(KeyResultId keyResult, String amount) {
        writes.write(graph -> Decision.Outcome.of(true, booking(graph, keyResult, Quantity.parse(amount))));
    }

    /** The same, of which something happens between its first decision and its write. */
    void addAfter(Runnable happening, KeyResultId keyResult, String amount) {
        AtomicBoolean happened = new AtomicBoolean();
        writes.write(graph -> {
            List<Change> decided = booking(graph, keyResult, Quantity.parse(amount));
            if (!happened.getAndSet(true)) happening.run();
            return Decision.Outcome.of(true, decided);
        });
    }

    private static List<Change> booking(Graph graph, KeyResultId keyResult, Quantity amount) {
        LocalDate day = graph.today();
        Total total = graph.facts().totals().find(keyResult.value()).orElse(Total.none(day));
        return List.of(
                new Change.AppendEntry(Samples.entry(Target.of(keyResult), day, amount.toString())),
                new Change.PutTotal(
                        keyResult, total.plus(new DayGain(keyResult, day, amount, Quantity.ZERO, Quantity.ZERO))));
    }

    @Override
    public void close() {
        node.close();
    }
}
