package com.okrcascade.persistence;

import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Receipt;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What any keeper of stored things promises: in memory for tests, and by Active Objects on two databases. */
@RunWith(Parameterized.class)
public abstract class StoreContract {
    @Parameterized.Parameters(name = "{0}")
    public static Object[] kinds() {
        return Cluster.Kind.values();
    }

    @Parameterized.Parameter
    public Cluster.Kind kind;

    Store store;
    Store otherNode;

    @Before
    public final void startEmpty() {
        Cluster cluster = kind.empty();
        store = cluster.node(1);
        otherNode = cluster.node(2);
    }

    /** Writes changes as the next revision. */
    final Revision write(Change... changes) {
        Revision next = after(store.journal().newest());
        store.journal().write(next, Samples.NOW, batch(changes));
        return next;
    }

    final Revision writeAt(Instant at) {
        Revision next = after(store.journal().newest());
        store.journal().write(next, at, batch());
        return next;
    }

    static Revision after(Revision known) {
        return new Revision(known.number() + 1, UUID.randomUUID().toString());
    }

    static Journal.Batch batch(Change... changes) {
        return new Journal.Batch(List.of(changes), List.of(), Optional.empty());
    }

    static Journal.Batch batch(Receipt receipt) {
        return new Journal.Batch(List.of(), List.of(), Optional.of(receipt));
    }
}
