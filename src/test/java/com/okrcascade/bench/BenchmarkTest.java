package com.okrcascade.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.persistence.TestDatabase;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The short part of the benchmark: a small company on H2. Times are measured and never judged; what is judged does not
 * depend on the machine, and every row sees by itself that its result is right.
 */
public class BenchmarkTest {
    private static Figures figures;

    @BeforeClass
    public static void measure() {
        figures = new Benchmark(Options.shortPart()).measured(TestDatabase.Kind.H2, 1_000);
    }

    @Test
    public void theListenerAddsOneInsert() {
        assertThat(figures.number("transition", "inserts")).hasValue(1);
        assertThat(figures.number("transition", "statements")).hasValue(1);
    }

    @Test
    public void readingTheTreeAnObjectiveOrWhatToLinkToAsksForTheNewestRevisionOnly() {
        assertThat(figures.number("tree", "statements")).hasValue(1);
        assertThat(figures.number("objective", "statements")).hasValue(1);
    }

    @Test
    public void thePanelTakesThreeQueries() {
        assertThat(figures.number("panel", "statements")).hasValue(3);
    }

    @Test
    public void aCheckInTakesTenStatementsAtMost() {
        assertThat(figures.number("check-in", "statements").orElseThrow()).isLessThanOrEqualTo(10);
    }

    @Test
    public void oneIssueIsCreditedInOneWrite() {
        assertThat(figures.number("credit-one", "commits")).hasValue(1);
        assertThat(figures.number("credit-one", "statements").orElseThrow()).isLessThanOrEqualTo(15);
    }

    @Test
    public void aBulkChangeIsRecomputedOnceForEachBatch() {
        assertThat(figures.number("bulk", "revisions")).hasValue(1);
    }

    @Test
    public void everyLineOfTheTableIsMeasured() {
        assertThat(Line.all()).allSatisfy(line -> assertThat(line.cell(figures)).isNotEmpty());
    }
}
