package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.proof.Backup;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A backup gives the same numbers wherever it is restored, on every node, and also behind the back of those that run. */
@RunWith(Parameterized.class)
public class RestoredBackupTest {
    private static final KeyResultId GOAL = new KeyResultId(1);
    private static final Clock CLOCK = PreviousVersion.clock();

    @Parameterized.Parameters(name = "{0}")
    public static Object[] kinds() {
        return TestDatabase.Kind.values();
    }

    @Parameterized.Parameter
    public TestDatabase.Kind kind;

    private HikariDataSource pool;
    private Member one;
    private Member two;
    private Backup backup;
    private List<String> backedUp;

    @Before
    public void backUpARunningCompany() throws SQLException {
        TestDatabase database = PreviousVersion.stored(kind);
        pool = database.pool();
        one = new Member(database, "node1", CLOCK);
        two = new Member(database, "node2", CLOCK);
        one.add(GOAL, "1");
        backedUp = one.numbers();
        assertThat(two.numbers()).isEqualTo(backedUp);
        backup = Backup.of(pool);
        assertThat(backup.size()).isGreaterThan(500);
    }

    @After
    public void stop() {
        one.close();
        two.close();
        pool.close();
    }

    @Test
    public void anEmptyDatabaseShowsWhatWasBackedUp() throws SQLException {
        TestDatabase empty = TestDatabase.create(kind);
        try (Member elsewhere = new Member(empty, "node3", CLOCK);
                HikariDataSource target = empty.pool()) {
            assertThat(elsewhere.numbers()).isEmpty();
            backup.restoreInto(target);

            assertThat(elsewhere.numbers()).isEqualTo(backedUp);
            elsewhere.add(GOAL, "2");
            assertThat(elsewhere.current(GOAL)).isEqualTo("100452.75");
        }
    }

    @Test
    public void nodesThatRunShowWhatWasRestoredBehindTheirBacks() throws SQLException {
        for (int i = 0; i < 3; i++) one.add(GOAL, "100");
        assertThat(two.current(GOAL)).isEqualTo("100750.75");
        backup.restoreInto(pool);

        assertThat(one.numbers()).isEqualTo(backedUp);
        assertThat(two.numbers()).isEqualTo(backedUp);
        two.add(GOAL, "5");
        assertThat(one.current(GOAL)).isEqualTo("100455.75");
        assertThat(one.numbers()).isEqualTo(two.numbers());
    }

    /** The number of the newest revision then says nothing; its token does. */
    @Test
    public void aNodeIsNotFooledWhenRevisionsHaveGrownPastItsOwnSinceTheRestore() throws SQLException {
        for (int i = 0; i < 3; i++) one.add(GOAL, "100");
        long before = two.revision();
        backup.restoreInto(pool);
        for (int i = 0; i < 5; i++) one.add(GOAL, "10");
        assertThat(one.revision()).isGreaterThan(before);

        assertThat(two.current(GOAL)).isEqualTo("100500.75");
        assertThat(two.numbers()).isEqualTo(one.numbers());
    }

    /** It was decided on numbers that the restore has taken away. */
    @Test
    public void whatWasBeingWrittenDuringARestoreCountsOnWhatWasRestored() throws SQLException {
        for (int i = 0; i < 3; i++) one.add(GOAL, "100");
        one.addAfter(this::restore, GOAL, "5");

        assertThat(one.current(GOAL)).isEqualTo("100455.75");
        assertThat(one.numbers()).isEqualTo(two.numbers());
    }

    private void restore() {
        try {
            backup.restoreInto(pool);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
