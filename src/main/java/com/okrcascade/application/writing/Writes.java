package com.okrcascade.application.writing;

import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Receipt;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.audit.Trail;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * The one way to write. A decision is made on the newest graph and written as the next revision, whose number is unique:
 * of two writers that decided on the same graph one lands, and the other decides again. Correctness rests on that fence
 * alone; the lock only keeps the writers of one node from racing each other.
 */
public final class Writes {
    private static final int MOST_TRIES = 50;
    /** After a failure the connections that lie ready may all be broken, too; each asking finds one of them out. */
    private static final int MOST_READS = 25;

    private static final Duration BETWEEN_READS = Duration.ofMillis(100);
    /** Who queues behind a write that does not end is told so, rather than keeping one of Jira's threads. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Journal journal;
    private final Receipts receipts;
    private final Graphs graphs;
    private final Clock clock;
    private final Bell bell;
    private final Duration patience;
    private final FenceQueue fence;
    private final ReentrantLock turn = new ReentrantLock(true);

    public Writes(Journal journal, Receipts receipts, Graphs graphs, Clock clock, Bell bell) {
        this(journal, receipts, graphs, clock, bell, PATIENCE, System::nanoTime);
    }

    Writes(
            Journal journal,
            Receipts receipts,
            Graphs graphs,
            Clock clock,
            Bell bell,
            Duration patience,
            LongSupplier nanoTime) {
        this.journal = journal;
        this.receipts = receipts;
        this.graphs = graphs;
        this.clock = clock;
        this.bell = bell;
        this.patience = patience;
        fence = new FenceQueue(nanoTime);
    }

    /** For how long this node's writes have waited for the database; nothing when they do not wait. */
    public Duration waiting() {
        return fence.waiting();
    }

    /** Writes what a person has decided, however many other writers there are, and with it what the audit says of it. */
    public <T> T write(Actor by, Decision<T> decision) {
        return write(audited(by, decision));
    }

    /** Writes what nobody in particular has decided: crediting and upkeep. */
    public <T> T write(Decision<T> decision) {
        return write(decision, MOST_TRIES);
    }

    /** The same, but gives up with {@link TooManyConflicts} after so many lost races. */
    public <T> T write(Decision<T> decision, int tries) {
        return inTurn(decision, Optional.empty(), tries);
    }

    /**
     * Creates something once, however often the same request comes.
     *
     * @return the id of what this request created, now or before
     */
    public long create(Actor by, Optional<Once> once, Decision<Long> decision) {
        Decision<Long> onlyOnce =
                graph -> createdBefore(once).map(id -> Decision.Outcome.of(id)).orElseGet(() -> decision.on(graph));
        return inTurn(audited(by, onlyOnce), once, MOST_TRIES);
    }

    private <T> Decision<T> audited(Actor by, Decision<T> decision) {
        return graph -> {
            Decision.Outcome<T> outcome = decision.on(graph);
            return by.key()
                    .map(user -> outcome.with(Trail.of(graph.facts(), outcome.changes(), user, clock.instant())))
                    .orElse(outcome);
        };
    }

    /** Asked after the graph is known: a receipt that is written later makes us lose the race, and ask again. */
    private Optional<Long> createdBefore(Optional<Once> once) {
        return once.flatMap(key -> receipts.find(key.user(), key.key()).map(key::createdBefore));
    }

    private <T> T inTurn(Decision<T> decision, Optional<Once> once, int tries) {
        awaitTurn();
        try {
            for (int attempt = 0; attempt < tries; attempt++) {
                Optional<T> result = attempt(decision, once);
                if (result.isPresent()) return result.get();
            }
            throw new TooManyConflicts(tries);
        } finally {
            turn.unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (!turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS))
                throw new WritesWait(waiting().toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WritesWait(waiting().toSeconds());
        }
    }

    /**
     * Writes what was decided on a graph without holding anybody up; only if nothing was written since.
     *
     * @return whether it landed; if not, decide again on a newer graph
     */
    public boolean writeOn(Graph graph, Decision.Outcome<?> outcome) {
        return land(graph, outcome, Optional.empty());
    }

    /** One try; empty when another writer took the revision. */
    private <T> Optional<T> attempt(Decision<T> decision, Optional<Once> once) {
        Graph graph = graphs.refreshed();
        Decision.Outcome<T> outcome = decision.on(graph);
        boolean nothing = outcome.changes().isEmpty() && outcome.seen().isEmpty();
        return nothing || land(graph, outcome, once) ? Optional.of(outcome.result()) : Optional.empty();
    }

    private boolean land(Graph graph, Decision.Outcome<?> outcome, Optional<Once> once) {
        Revision next =
                new Revision(graph.revision().number() + 1, UUID.randomUUID().toString());
        Optional<Receipt> receipt = once.map(key -> key.receipt(outcome.result()));
        if (!landed(next, new Journal.Batch(outcome.changes(), outcome.seen(), receipt))) return false;
        graphs.wrote(graph, next, ofGraph(outcome.changes()));
        if (outcome.changes().stream().anyMatch(Change.AppendHint.class::isInstance)) bell.ring();
        return true;
    }

    /**
     * Whether the batch was written. Whatever the failure says, only what is stored counts: our token stands, so it
     * landed; another one does, so somebody was faster; none does, so the failure is real unless it may pass.
     */
    private boolean landed(Revision next, Journal.Batch batch) {
        fence.enter();
        boolean again = false;
        try {
            journal.write(next, clock.instant(), batch);
            return true;
        } catch (RuntimeException failure) {
            Stored stored = stored(next, failure);
            again = stored == Stored.NOTHING && journal.isTransient(failure);
            if (stored == Stored.NOTHING && !again) throw failure;
            return stored == Stored.OURS;
        } finally {
            if (again) fence.again();
            else fence.leave();
        }
    }

    /** What stands at the number of a revision. */
    private enum Stored {
        OURS,
        ANOTHERS,
        NOTHING
    }

    /** Asked until the database answers: a write of which nobody knows whether it landed helps nobody. */
    private Stored stored(Revision next, RuntimeException failure) {
        for (int read = 1; ; read++) {
            try {
                if (journal.has(next)) return Stored.OURS;
                return journal.newest().number() >= next.number() ? Stored.ANOTHERS : Stored.NOTHING;
            } catch (RuntimeException unanswered) {
                failure.addSuppressed(unanswered);
                if (read == MOST_READS || !paused()) throw failure;
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(BETWEEN_READS.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Change.OfGraph> ofGraph(List<Change> changes) {
        return changes.stream()
                .filter(Change.OfGraph.class::isInstance)
                .map(Change.OfGraph.class::cast)
                .toList();
    }

    /** One request to create, by whom, with its idempotency key. */
    public record Once(UserKey user, String key, String fingerprint) {
        Receipt receipt(Object created) {
            return new Receipt(user, key, fingerprint, (Long) created);
        }

        long createdBefore(Receipt receipt) {
            if (!receipt.fingerprint().equals(fingerprint)) throw new KeyUsedForAnotherRequest();
            return receipt.created();
        }
    }
}
