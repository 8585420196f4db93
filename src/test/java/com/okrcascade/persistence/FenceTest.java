package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Touched;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Nodes that write at the same time without any lock lose nothing and do nothing twice; nor does a cut connection. */
@RunWith(Parameterized.class)
public class FenceTest {
    private static final int NODES = 4;
    private static final int EACH = 250;
    private static final Target SALES = Target.of(Samples.SALES);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] kinds() {
        return TestDatabase.Kind.values();
    }

    @Parameterized.Parameter
    public TestDatabase.Kind kind;

    private final List<RealActiveObjects> nodes = new ArrayList<>();

    @Before
    public void startNodes() {
        TestDatabase database = TestDatabase.create(kind);
        for (int node = 0; node < NODES; node++) nodes.add(new RealActiveObjects(database));
    }

    @After
    public void stopNodes() {
        nodes.forEach(RealActiveObjects::close);
    }

    @Test
    public void aThousandIncrementsFromFourNodesAreAllThere() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        List<Future<?>> running = new ArrayList<>();
        for (RealActiveObjects node : nodes) {
            Journal journal = node.store("node").journal();
            running.add(threads.submit(() -> {
                for (int i = 0; i < EACH; i++) increment(journal);
            }));
        }
        for (Future<?> one : running) one.get();
        threads.shutdown();

        AoStore store = nodes.get(0).store("node");
        assertThat(total(store.journal()).gain()).isEqualTo(Quantity.of(NODES * EACH));
        assertThat(store.journal().newest().number()).isEqualTo(NODES * EACH);
        assertThat(store.ledger().count(SALES, Samples.DAY, Samples.DAY)).isEqualTo(NODES * EACH);
    }

    /** As every use case writes: refresh, decide, write, and begin again when another one was faster. */
    private static void increment(Journal journal) {
        while (true) {
            Revision known = journal.newest();
            Total next = total(journal)
                    .plus(new DayGain(Samples.SALES, Samples.DAY, Quantity.of(1), Quantity.ZERO, Quantity.ZERO));
            Revision mine = StoreContract.after(known);
            try {
                journal.write(mine, Samples.NOW, oneMore(next));
                return;
            } catch (RuntimeException failure) {
                if (journal.has(mine)) return;
                boolean lost = journal.newest().number() >= mine.number();
                if (!lost && !journal.isTransient(failure)) throw failure;
            }
        }
    }

    private static Journal.Batch oneMore(Total next) {
        return StoreContract.batch(
                new Change.PutTotal(Samples.SALES, next),
                new Change.AppendEntry(Samples.entry(SALES, Samples.DAY, "1")));
    }

    private static Total total(Journal journal) {
        return journal.read(List.of(new Touched(Touched.Kind.TOTAL, Samples.SALES.value()))).stream()
                .map(change -> ((Change.PutTotal) change).total())
                .findFirst()
                .orElse(Total.none(Samples.DAY));
    }

    @Test
    public void aWriteWhoseConnectionIsCutInTheMiddleDidNotLand() {
        AoStore cut = nodes.get(0).store("cut");
        AoStore other = nodes.get(1).store("other");
        cut.journal().newest();
        Revision mine = StoreContract.after(Revision.NONE);
        nodes.get(0).statements().watch((sql, connection) -> {
            if (sql.contains("LEDGER")) cut(connection);
        });

        assertThatThrownBy(() -> cut.journal().write(mine, Samples.NOW, oneMore(Samples.TOTAL)))
                .isInstanceOf(RuntimeException.class);

        nodes.get(0).statements().watch((sql, connection) -> {});
        assertThat(cut.journal().has(mine)).isFalse();
        assertThat(other.journal().newest()).isEqualTo(Revision.NONE);
        assertThat(other.ledger().latest(List.of(SALES), 10)).isEmpty();
        assertThat(other.journal().load().totals().size()).isZero();
    }

    @Test
    public void aWriteWhoseAnswerIsLostLanded() {
        AoStore cut = nodes.get(0).store("cut");
        cut.journal().newest();
        Revision mine = StoreContract.after(Revision.NONE);
        nodes.get(0).statements().afterCommit(FenceTest::cut);

        assertThatThrownBy(() -> cut.journal().write(mine, Samples.NOW, oneMore(Samples.TOTAL)))
                .isInstanceOf(RuntimeException.class);

        nodes.get(0).statements().afterCommit(connection -> {});
        assertThat(cut.journal().has(mine)).isTrue();
        assertThat(nodes.get(1).store("other").ledger().latest(List.of(SALES), 10))
                .hasSize(1);
    }

    private static void cut(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
        throw new SQLException("the connection was cut", "08006");
    }
}
