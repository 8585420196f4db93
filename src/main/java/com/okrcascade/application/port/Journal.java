package com.okrcascade.application.port;

import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Touched;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The stored facts and the fence around them: every write is one revision, its number is unique, and it says what it
 * touched.
 */
public interface Journal {
    /** A longer list of what was touched is not kept; readers then load everything. */
    int MOST_TOUCHED = 500;

    /** Who is further behind loads everything, too. */
    int MOST_BEHIND = 1_000;

    /** How long revisions are kept; the newest always is. */
    Duration KEPT = Duration.ofDays(7);

    Revision newest();

    /**
     * What was written after a revision, oldest first. Empty when that cannot be told: the revision itself is not (or no
     * longer) there, a list in between was cut or is of an unknown kind, or there is too much of it. {@link
     * Revision#NONE} is always there.
     */
    Optional<List<Entry>> since(Revision known);

    /** Every row of the graph. */
    Facts load();

    /** The rows as they stand now; what is no longer there comes as a removal. */
    List<Change.OfGraph> read(Collection<Touched> touched);

    /**
     * Writes one batch in one transaction, the revision first, and only while the one before it is there: after a restore
     * it may not be. Throws whatever the database throws; only {@link #has} can then tell whether it landed.
     */
    void write(Revision next, Instant at, Batch batch);

    /** Whether exactly this revision, token included, was written. */
    boolean has(Revision revision);

    /** Whether a failure of {@link #write} may pass when tried again: a lost race or a passing fault of the database. */
    boolean isTransient(RuntimeException failure);

    /** Forgets revisions older than {@link #KEPT}, never the newest. */
    void prune(Instant now);

    /** One revision and what it touched. */
    record Entry(Revision revision, List<Touched> touched) {}

    /**
     * What one write does.
     *
     * @param seen inbox rows that are done with
     * @param receipt what makes a repeated creation harmless
     */
    record Batch(List<Change> changes, Collection<Long> seen, Optional<Receipt> receipt) {
        public Batch {
            changes = List.copyOf(changes);
        }

        /** What it changes in the graph, each once. */
        public List<Touched> touched() {
            return changes.stream()
                    .filter(Change.OfGraph.class::isInstance)
                    .map(change -> ((Change.OfGraph) change).touched())
                    .distinct()
                    .toList();
        }
    }
}
