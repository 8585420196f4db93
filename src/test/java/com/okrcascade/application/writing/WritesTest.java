package com.okrcascade.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.memory.PassingFault;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.util.Optional;
import org.junit.Test;

public class WritesTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Writes writes = writes(store);
    private final Writes otherNode = writes(store.asNode("node2"));

    private static Writes writes(InMemoryStore store) {
        Graphs graphs = new Graphs(store.journal(), store.dayGains(), Clock.systemUTC(), System::nanoTime);
        return new Writes(store.journal(), store.receipts(), graphs, Clock.systemUTC(), new Bell());
    }

    @Test
    public void whoLosesARaceDecidesAgainOnWhatTheWinnerWrote() {
        store.beforeNextWrite(() -> otherNode.write(WritesTest::oneMoreUnit));

        assertThat(writes.write(WritesTest::oneMoreUnit)).isEqualTo(2);
        assertThat(store.journal().load().units().size()).isEqualTo(2);
    }

    @Test
    public void aWriteWhoseAnswerIsLostIsNotDoneAgain() {
        store.afterNextWrite(() -> {
            throw new IllegalStateException("the connection was cut");
        });

        assertThat(writes.write(WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(store.journal().newest().number()).isEqualTo(1);
    }

    @Test
    public void aFaultThatPassesIsTriedAgain() {
        store.beforeNextWrite(() -> {
            throw new PassingFault();
        });

        assertThat(writes.write(WritesTest::oneMoreUnit)).isEqualTo(1);
    }

    @Test
    public void aFaultThatStaysIsTold() {
        IllegalStateException fault = new IllegalStateException("the disk is full");
        store.beforeNextWrite(() -> {
            throw fault;
        });

        assertThatThrownBy(() -> writes.write(WritesTest::oneMoreUnit)).isSameAs(fault);
        assertThat(store.journal().newest().number()).isZero();
    }

    @Test
    public void theSameRequestCreatesOnce() {
        Optional<Writes.Once> once = Optional.of(new Writes.Once(new UserKey("anna"), "key", "print"));

        assertThat(writes.create(once, WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(otherNode.create(once, WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    /** Both nodes look for the receipt before either has written it. */
    @Test
    public void theSameRequestOnTwoNodesAtOnceCreatesOnce() {
        Optional<Writes.Once> once = Optional.of(new Writes.Once(new UserKey("anna"), "key", "print"));
        store.beforeNextWrite(() -> otherNode.create(once, WritesTest::oneMoreUnit));

        assertThat(writes.create(once, WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    private static Decision.Outcome<Long> oneMoreUnit(Graph graph) {
        long id = graph.facts().units().lastId() + 1;
        return Decision.Outcome.of(
                id, new Change.PutUnit(new Unit(new UnitId(id), 1, "Unit " + id, UnitLevel.TEAM, null, null, false)));
    }
}
