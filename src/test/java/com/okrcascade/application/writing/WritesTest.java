package com.okrcascade.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.memory.PassingFault;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;

public class WritesTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Writes writes = writes(store);
    private final AtomicLong now = new AtomicLong();
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

        assertThat(writes.create(Actor.person(once.orElseThrow().user()), once, WritesTest::oneMoreUnit))
                .isEqualTo(1);
        assertThat(otherNode.create(Actor.person(once.orElseThrow().user()), once, WritesTest::oneMoreUnit))
                .isEqualTo(1);
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    /** Both nodes look for the receipt before either has written it. */
    @Test
    public void theSameRequestOnTwoNodesAtOnceCreatesOnce() {
        Optional<Writes.Once> once = Optional.of(new Writes.Once(new UserKey("anna"), "key", "print"));
        store.beforeNextWrite(
                () -> otherNode.create(Actor.person(once.orElseThrow().user()), once, WritesTest::oneMoreUnit));

        assertThat(writes.create(Actor.person(once.orElseThrow().user()), once, WritesTest::oneMoreUnit))
                .isEqualTo(1);
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    /** Connections that lay ready when the database went away fail one after the other. */
    @Test
    public void whetherAWriteLandedIsAskedUntilTheDatabaseAnswers() {
        AtomicInteger broken = new AtomicInteger(3);
        Journal journal = failing(store.journal(), "has", broken);
        Writes cutOff = writes(journal, Duration.ofSeconds(30));
        store.afterNextWrite(() -> {
            throw new IllegalStateException("the connection was cut");
        });

        assertThat(cutOff.write(WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(broken).hasValue(0);
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    @Test
    public void aWriteThatAnotherNodeHoldsUpTellsForHowLong() {
        Writes held = writes(store.journal(), Duration.ofSeconds(30));
        List<Duration> told = new ArrayList<>();
        store.beforeNextWrite(() -> {
            told.add(held.waiting());
            now.addAndGet(Duration.ofSeconds(7).toNanos());
            told.add(held.waiting());
        });

        held.write(WritesTest::oneMoreUnit);
        assertThat(told).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
        assertThat(held.waiting()).isZero();
    }

    /** As where the database gives up waiting for a lock, again and again. */
    @Test
    public void aWriteThatIsTriedAgainGoesOnWaiting() {
        Writes held = writes(store.journal(), Duration.ofSeconds(30));
        List<Duration> told = new ArrayList<>();
        store.beforeNextWrite(() -> {
            now.addAndGet(Duration.ofSeconds(5).toNanos());
            store.beforeNextWrite(() -> told.add(held.waiting()));
            throw new PassingFault();
        });

        held.write(WritesTest::oneMoreUnit);
        assertThat(told).containsExactly(Duration.ofSeconds(5));
        assertThat(held.waiting()).isZero();
    }

    @Test
    public void aFailedWriteNoLongerWaits() {
        Writes failed = writes(store.journal(), Duration.ofSeconds(30));
        store.beforeNextWrite(() -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThatThrownBy(() -> failed.write(WritesTest::oneMoreUnit)).isInstanceOf(IllegalStateException.class);
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(failed.waiting()).isZero();
    }

    /** Jira has few threads for requests; those that wait are not to use them all up. */
    @Test
    public void whoQueuesBehindAWriteThatDoesNotEndIsToldSoAndNothingIsWritten() {
        Writes held = writes(store.journal(), Duration.ofMillis(20));
        List<Throwable> refused = new ArrayList<>();
        store.beforeNextWrite(() -> {
            now.addAndGet(Duration.ofSeconds(40).toNanos());
            refused.add(catchThrowable(() -> CompletableFuture.supplyAsync(() -> held.write(WritesTest::oneMoreUnit))
                    .join()));
        });

        assertThat(held.write(WritesTest::oneMoreUnit)).isEqualTo(1);
        assertThat(refused).singleElement().satisfies(thrown -> {
            assertThat(thrown.getCause()).isInstanceOf(WritesWait.class);
            assertThat(((WritesWait) thrown.getCause()).facts()).containsEntry("seconds", 40L);
        });
        assertThat(store.journal().load().units().size()).isEqualTo(1);
    }

    private Writes writes(Journal journal, Duration patience) {
        Graphs graphs = new Graphs(journal, store.dayGains(), Clock.systemUTC(), System::nanoTime);
        return new Writes(journal, store.receipts(), graphs, Clock.systemUTC(), new Bell(), patience, now::get);
    }

    /** The same journal, one of whose methods fails a few times. */
    private static Journal failing(Journal journal, String name, AtomicInteger times) {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name) && times.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
                        throw new IllegalStateException("this connection is cut, too");
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Decision.Outcome<Long> oneMoreUnit(Graph graph) {
        long id = graph.facts().units().lastId() + 1;
        return Decision.Outcome.of(
                id, new Change.PutUnit(new Unit(new UnitId(id), 1, "Unit " + id, UnitLevel.TEAM, null, null, false)));
    }
}
