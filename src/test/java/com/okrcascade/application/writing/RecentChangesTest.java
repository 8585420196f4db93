package com.okrcascade.application.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.model.Touched;
import java.util.Set;
import org.junit.Test;

public class RecentChangesTest {
    private static final Touched GOAL = new Touched(Touched.Kind.KEY_RESULT, 1);
    private static final Touched WEEK = new Touched(Touched.Kind.KEY_RESULT, 2);

    private final RecentChanges changes = new RecentChanges();

    @Test
    public void aPageIsToldWhatChangedSinceItAsked() {
        changes.add(40, 41, Set.of(GOAL));
        changes.add(41, 42, Set.of(WEEK));

        assertThat(changes.since(40, 42)).contains(Set.of(GOAL, WEEK));
        assertThat(changes.since(41, 42)).contains(Set.of(WEEK));
        assertThat(changes.since(42, 42)).contains(Set.of());
        assertThat(changes.since(39, 42)).isEmpty();
    }

    /** It shows what is no longer so, under a number that has been given once more. */
    @Test
    public void aPageFromBeforeARestoreReadsEverythingThoughTheNumbersHaveCaughtUp() {
        changes.add(40, 50, Set.of(GOAL));
        changes.forget(45);
        for (int number = 45; number < 52; number++) changes.add(number, number + 1, Set.of(WEEK));

        assertThat(changes.since(50, 52)).isEmpty();
        assertThat(changes.since(51, 52)).contains(Set.of(WEEK));
    }

    @Test
    public void whoReadEverythingAnewDoesNotKnowWhatChangedBefore() {
        changes.add(40, 41, Set.of(GOAL));
        changes.forget(900);
        changes.add(900, 901, Set.of(WEEK));

        assertThat(changes.since(41, 901)).isEmpty();
        assertThat(changes.since(900, 901)).contains(Set.of(WEEK));
    }
}
