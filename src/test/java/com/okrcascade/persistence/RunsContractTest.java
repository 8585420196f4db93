package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.upkeep.Cause;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import com.okrcascade.domain.upkeep.Phase;
import com.okrcascade.domain.upkeep.Place;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.domain.upkeep.RunState;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class RunsContractTest extends StoreContract {
    private static final Run BEGUN = run(RunKind.RECONCILE, 1);
    private static final Finding CREDIT = new Finding(
            Finding.What.CREDIT,
            Target.of(Samples.SALES),
            new IssueId(10042),
            "SALES-42",
            null,
            Measured.NOTHING,
            new Measured(Quantity.parse("4200.5"), Quantity.ZERO, Samples.DAY, CreditState.EARNED),
            new Reason(Reason.Code.AMOUNT_NOT_A_NUMBER, "много"));
    private static final Finding BUCKET = Finding.ofSum(
            Finding.What.BUCKET,
            Target.of(Samples.CYCLE_TIME, KpiSide.VALUE),
            Samples.DAY.atTime(13, 0),
            Measured.of(Quantity.of(3), Quantity.of(1)),
            Measured.of(Quantity.parse("-2.5"), Quantity.of(2)));

    private static Run run(RunKind kind, long number) {
        return new Run(
                kind,
                number,
                Cause.PERSON,
                Samples.ANNA,
                Samples.NOW.minusSeconds(60),
                RunState.RUNNING,
                Samples.NOW,
                Samples.NOW,
                0,
                Place.beginning(Phase.RECORDED, 1200),
                Counts.NONE,
                "");
    }

    @Test
    public void everyNodeSeesHowFarARunIs() {
        assertThat(store.runs().newest(RunKind.RECONCILE)).isEmpty();
        store.runs().begin(BEGUN);
        Run next = BEGUN.at(new Place(Phase.SEARCHES, 7, 10500, 500, 1200), new Counts(500, 2, 3, 4), Samples.NOW);

        assertThat(store.runs().step(BEGUN, next, List.of(CREDIT, BUCKET), List.of()))
                .isTrue();

        assertThat(otherNode.runs().newest(RunKind.RECONCILE)).contains(next);
        assertThat(otherNode.runs().newest(RunKind.REBUILD)).isEmpty();
        assertThat(otherNode.runs().findings(next)).containsExactly(CREDIT, BUCKET);
    }

    @Test
    public void aRunThatEndedSaysHowAndWhy() {
        store.runs().begin(BEGUN);
        Run failed = BEGUN.failed("Бд ".repeat(500), Samples.NOW.plusSeconds(9));
        store.runs().step(BEGUN, failed, List.of(), List.of());

        Run found = otherNode.runs().newest(RunKind.RECONCILE).orElseThrow();
        assertThat(found.state()).isEqualTo(RunState.FAILED);
        assertThat(found.problem()).startsWith("Бд Бд ");
        assertThat(found.steppedAt()).isEqualTo(Samples.NOW.plusSeconds(9));
    }

    @Test
    public void ofTwoNodesThatBeginTheSameRunOneDoes() {
        assertThat(store.runs().begin(BEGUN)).isTrue();
        assertThat(otherNode.runs().begin(BEGUN)).isFalse();
        assertThat(otherNode.runs().begin(run(RunKind.REBUILD, 1))).isTrue();
        assertThat(otherNode.runs().begin(run(RunKind.RECONCILE, 2))).isTrue();

        assertThat(store.runs().last(RunKind.RECONCILE, 5))
                .extracting(Run::number)
                .containsExactly(2L, 1L);
    }

    @Test
    public void ofTwoNodesThatTakeTheSameStepOneIsHeardAndTheOthersHintsAreNotWritten() {
        store.runs().begin(BEGUN);
        Run next = BEGUN.at(Place.beginning(Phase.SEARCHES, 3), new Counts(1, 1, 0, 0), Samples.NOW);

        assertThat(store.runs().step(BEGUN, next, List.of(CREDIT), List.of(new IssueId(10042))))
                .isTrue();
        assertThat(otherNode.runs().step(BEGUN, next, List.of(CREDIT), List.of(new IssueId(10042))))
                .isFalse();

        assertThat(store.runs().findings(next)).containsExactly(CREDIT);
        assertThat(store.inbox().above(0, 10)).extracting(Inbox.Row::ref).containsExactly(10042L);
    }

    @Test
    public void onlyTheFirstFindingsAreKept() {
        store.runs().begin(BEGUN);
        Run next = BEGUN;
        for (int step = 0; step < 3; step++) {
            Run after = next.at(next.place().after(step, 500), new Counts(500, 40, 0, 0), Samples.NOW);
            store.runs().step(next, after, Collections.nCopies(40, CREDIT), List.of());
            next = after;
        }

        assertThat(next.counts().differences()).isEqualTo(120);
        assertThat(store.runs().findings(next)).hasSize(Runs.MOST_FINDINGS);
    }

    @Test
    public void oldRunsAreForgottenWithWhatTheyFound() {
        LongStream.rangeClosed(1, Runs.KEPT + 2L)
                .mapToObj(number -> run(RunKind.RECONCILE, number))
                .forEach(run -> {
                    store.runs().begin(run);
                    store.runs().step(run, run.done(new Counts(1, 1, 0, 0), Samples.NOW), List.of(CREDIT), List.of());
                });

        store.runs().prune();

        assertThat(store.runs().last(RunKind.RECONCILE, 1000)).hasSize(Runs.KEPT);
        assertThat(store.runs().findings(run(RunKind.RECONCILE, 2))).isEmpty();
        assertThat(store.runs().findings(run(RunKind.RECONCILE, 3))).hasSize(1);
    }
}
