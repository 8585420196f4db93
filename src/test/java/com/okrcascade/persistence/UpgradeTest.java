package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import java.sql.SQLException;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The rows of the previous version give the same numbers after an upgrade, and can be written on. */
@RunWith(Parameterized.class)
public class UpgradeTest {
    private static final KeyResultId GOAL = new KeyResultId(1);
    private static final KeyResultId NOVEMBER = new KeyResultId(16);

    @Parameterized.Parameters(name = "{0}")
    public static Object[] kinds() {
        return TestDatabase.Kind.values();
    }

    @Parameterized.Parameter
    public TestDatabase.Kind kind;

    @Test
    public void theSameNumbersAreShownAfterAnUpgrade() throws SQLException {
        try (Member node = new Member(PreviousVersion.stored(kind), "node1", PreviousVersion.clock())) {
            assertThat(node.numbers()).containsExactlyElementsOf(PreviousVersion.numbers());
        }
    }

    @Test
    public void whatIsWrittenAfterAnUpgradeStandsOnWhatWasThere() throws SQLException {
        TestDatabase database = PreviousVersion.stored(kind);
        try (Member one = new Member(database, "node1", PreviousVersion.clock());
                Member two = new Member(database, "node2", PreviousVersion.clock())) {
            long before = one.revision();
            two.revision();
            one.add(NOVEMBER, "1000.75");
            two.add(GOAL, "-0.25");

            assertThat(one.numbers())
                    .contains("key-result | KR-16 | $75,547 profit in Nov 2026 | 102201 | 13528 | - | 6 | 102201 | 0")
                    .contains("key-result | KR-1 | $1,000,000 profit | 101450.25 | 1023 | - | 2 | 249.75 | 0")
                    .isEqualTo(two.numbers());
            assertThat(one.revision()).isEqualTo(before + 2);
        }
    }

    @Test
    public void hintsThatWereWaitingAreStillThereAndNewOnesComeBehindThem() throws SQLException {
        try (Member node = new Member(PreviousVersion.stored(kind), "node1", PreviousVersion.clock())) {
            node.store().inbox().add(new IssueId(10_099));

            List<Long> issues = node.store().inbox().above(0, 10).stream()
                    .map(row -> row.ref())
                    .toList();
            assertThat(issues).containsExactly(10_001L, 10_099L);
        }
    }
}
