package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.Touched;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

public class JournalContractTest extends StoreContract {
    @Test
    public void nothingWasWrittenAtFirst() {
        assertThat(store.journal().newest()).isEqualTo(Revision.NONE);
        assertThat(store.journal().since(Revision.NONE)).contains(List.of());
        assertSame(store.journal().load(), Facts.NONE);
    }

    @Test
    public void aWriteIsTheNewestRevisionOnEveryNode() {
        Revision first = write();
        Revision second = write();

        assertThat(store.journal().newest()).isEqualTo(second);
        assertThat(otherNode.journal().newest()).isEqualTo(second);
        assertThat(otherNode.journal().has(first)).isTrue();
    }

    @Test
    public void ofTwoWritersOfOneNumberOnlyOneLands() {
        Revision mine = new Revision(1, "mine");
        Revision theirs = new Revision(1, "theirs");
        otherNode.inbox().add(new IssueId(10));
        List<Long> seen = store.inbox().above(0, 10).stream().map(Inbox.Row::id).toList();
        otherNode.journal().write(theirs, Samples.NOW, batch(new Change.PutUnit(Samples.ABC)));

        Journal.Batch batch = new Journal.Batch(
                List.of(
                        new Change.PutUnit(Samples.TEAM),
                        new Change.AppendEntry(Samples.entry(Target.of(Samples.SALES), Samples.DAY, "1"))),
                seen,
                Optional.empty());
        assertThatThrownBy(() -> store.journal().write(mine, Samples.NOW, batch))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.journal().has(mine)).isFalse();
        assertThat(store.journal().has(theirs)).isTrue();
        assertThat(store.journal().load().units().stream()).containsExactly(Samples.ABC);
        assertThat(store.ledger().latest(List.of(Target.of(Samples.SALES)), 10)).isEmpty();
        assertThat(store.inbox().size()).isEqualTo(1);
    }

    /** A backup was restored behind our back: what was computed from rows that are gone must not land on those restored. */
    @Test
    public void aWriteOnARevisionThatIsGoneDoesNotLandAndMayBeDecidedAnew() {
        write();
        Revision far = new Revision(5, "far");
        Throwable failure =
                catchThrowable(() -> store.journal().write(far, Samples.NOW, batch(new Change.PutUnit(Samples.ABC))));

        assertThat(store.journal().isTransient((RuntimeException) failure)).isTrue();
        assertThat(store.journal().has(far)).isFalse();
        assertThat(store.journal().load().units().stream()).isEmpty();
    }

    @Test
    public void theFailureOfALostRaceIsNotCalledPassing() {
        write();
        Journal journal = store.journal();
        try {
            journal.write(new Revision(1, "late"), Samples.NOW, batch());
        } catch (RuntimeException lost) {
            assertThat(journal.isTransient(lost)).isFalse();
        }
    }

    @Test
    public void whatWasTouchedIsToldInOrder() {
        Revision known = write(new Change.PutUnit(Samples.ABC));
        Revision second = write(
                new Change.PutTotal(Samples.SALES, Samples.TOTAL),
                new Change.PutKeyResult(Samples.PROFIT),
                new Change.PutTotal(Samples.SALES, Samples.TOTAL),
                new Change.AppendHint(InboxKind.ALL, 0));
        Revision third = write();

        assertThat(otherNode.journal().since(known))
                .contains(List.of(
                        new Journal.Entry(
                                second,
                                List.of(new Touched(Touched.Kind.TOTAL, 34), new Touched(Touched.Kind.KEY_RESULT, 34))),
                        new Journal.Entry(third, List.of())));
        assertThat(otherNode.journal().since(third)).contains(List.of());
    }

    @Test
    public void everythingIsToldToWhoKnowsNothing() {
        Revision first = write(new Change.RemovePeriod(Samples.QUARTER.id()));

        assertThat(store.journal().since(Revision.NONE))
                .contains(List.of(new Journal.Entry(first, List.of(new Touched(Touched.Kind.PERIOD, 8)))));
    }

    @Test
    public void aRevisionThatARestoreTookAwayIsNotTraced() {
        Revision first = write();
        write();

        assertThat(store.journal().since(new Revision(3, "gone"))).isEmpty();
        assertThat(store.journal().since(new Revision(first.number(), "other"))).isEmpty();
        assertThat(store.journal().has(new Revision(first.number(), "other"))).isFalse();
    }

    @Test
    public void aLongListOfChangesIsNotKept() {
        Revision known = write();
        Revision longest = write(totals(Journal.MOST_TOUCHED));
        Revision tooLong = write(totals(Journal.MOST_TOUCHED + 1));

        assertThat(store.journal().since(known)).isEmpty();
        assertThat(store.journal().since(longest)).isEmpty();
        assertThat(store.journal().since(tooLong)).contains(List.of());
        assertThat(store.journal().load().totals().size()).isEqualTo(Journal.MOST_TOUCHED + 1);
    }

    @Test
    public void aListOfTheGreatestLengthIsKept() {
        Revision known = write();
        write(totals(Journal.MOST_TOUCHED));

        assertThat(store.journal().since(known).orElseThrow().get(0).touched()).hasSize(Journal.MOST_TOUCHED);
    }

    private static Change[] totals(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Change.PutTotal(new KeyResultId(id), Samples.TOTAL))
                .toArray(Change[]::new);
    }

    @Test
    public void whoIsTooFarBehindIsToldNothing() {
        Revision known = write();
        Revision last = known;
        for (int i = 0; i < Journal.MOST_BEHIND; i++) {
            last = after(last);
            store.journal().write(last, Samples.NOW, batch());
        }

        assertThat(store.journal().since(known).orElseThrow()).hasSize(Journal.MOST_BEHIND);
        write();
        assertThat(store.journal().since(known)).isEmpty();
    }

    @Test
    public void oldRevisionsAreForgottenButNeverTheNewest() {
        Revision forgotten = writeAt(Samples.NOW.minus(Duration.ofDays(9)));
        Revision lastBefore = writeAt(Samples.NOW.minus(Duration.ofDays(8)));
        store.journal().prune(Samples.NOW);

        assertThat(store.journal().newest()).isEqualTo(lastBefore);
        assertThat(store.journal().since(forgotten)).isEmpty();
        assertThat(store.journal().since(Revision.NONE)).isEmpty();
        assertThat(store.journal().since(lastBefore)).contains(List.of());

        Revision kept = writeAt(Samples.NOW.minus(Duration.ofDays(6)));
        Revision newest = writeAt(Samples.NOW);
        store.journal().prune(Samples.NOW);
        assertThat(store.journal().has(lastBefore)).isFalse();
        assertThat(store.journal().since(kept).orElseThrow())
                .extracting(Journal.Entry::revision)
                .containsExactly(newest);
    }

    @Test
    public void everyFactComesBackAsItWasWritten() {
        write(Samples.company().toArray(Change[]::new));

        assertSame(otherNode.journal().load(), Facts.NONE.with(Samples.company()));
    }

    @Test
    public void everyTouchedRowComesAsItIsNow() {
        write(Samples.company().toArray(Change[]::new));
        List<Touched> all =
                Samples.company().stream().map(Change.OfGraph::touched).toList();

        assertThat(otherNode.journal().read(all)).containsExactlyInAnyOrderElementsOf(Samples.company());
    }

    @Test
    public void whatIsReadIsWhatWasWrittenLast() {
        write(new Change.PutTotal(Samples.SALES, Samples.TOTAL), new Change.PutUnit(Samples.ABC));
        List<Touched> touched = List.of(new Touched(Touched.Kind.TOTAL, 34), new Touched(Touched.Kind.TOTAL, 34));
        otherNode.journal().read(touched);
        Total next = Samples.TOTAL.plus(
                new DayGain(Samples.SALES, Samples.DAY.plusDays(1), Quantity.of(5), Quantity.ZERO, Quantity.of(1)));
        write(new Change.PutTotal(Samples.SALES, Samples.TOTAL), new Change.PutTotal(Samples.SALES, next));

        assertThat(otherNode.journal().read(touched)).containsExactly(new Change.PutTotal(Samples.SALES, next));
        assertThat(otherNode.journal().load().units().stream()).containsExactly(Samples.ABC);
    }

    @Test
    public void whatIsNoLongerThereComesAsARemoval() {
        write(new Change.PutPeriod(Samples.QUARTER), new Change.PutQuery(Samples.DEALS));
        write(new Change.RemovePeriod(Samples.QUARTER.id()), new Change.RemoveQuery(Samples.DEALS.id()));

        List<Touched> touched = List.of(
                new Touched(Touched.Kind.PERIOD, 8),
                new Touched(Touched.Kind.QUERY, 5),
                new Touched(Touched.Kind.BUCKET, 3),
                new Touched(Touched.Kind.UNIT, 99));
        assertThat(store.journal().read(touched))
                .containsExactlyInAnyOrder(
                        new Change.RemovePeriod(Samples.QUARTER.id()), new Change.RemoveQuery(Samples.DEALS.id()));
        assertThat(store.journal().load().periods().size()).isZero();
    }

    @Test
    public void aThousandRowsAreReadAtOnce() {
        write(totals(1_000));
        List<Touched> touched = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> new Touched(Touched.Kind.TOTAL, id))
                .toList();

        assertThat(store.journal().read(touched)).hasSize(1_000);
    }

    @Test
    public void aWriteTakesTheHintsThatItHasSeen() {
        store.inbox().add(new IssueId(1));
        store.inbox().add(new IssueId(2));
        List<Inbox.Row> rows = store.inbox().above(0, 10);
        Journal.Batch batch = new Journal.Batch(
                List.of(new Change.AppendHint(InboxKind.QUERY, 5)),
                List.of(rows.get(0).id()),
                Optional.empty());
        store.journal().write(after(Revision.NONE), Samples.NOW, batch);

        assertThat(store.inbox().above(0, 10))
                .extracting(Inbox.Row::kind, Inbox.Row::ref, Inbox.Row::node, Inbox.Row::at)
                .containsExactly(
                        tuple(InboxKind.ISSUE, 2L, "node1", Samples.NOW),
                        tuple(InboxKind.QUERY, 5L, "node1", Samples.NOW));
    }

    private static void assertSame(Facts actual, Facts expected) {
        assertThat(actual.settings()).isEqualTo(expected.settings());
        assertThat(actual.calendar()).isEqualTo(expected.calendar());
        assertThat(actual.cadences().stream())
                .containsExactlyElementsOf(expected.cadences().stream().toList());
        assertThat(actual.periods().stream())
                .containsExactlyElementsOf(expected.periods().stream().toList());
        assertThat(actual.units().stream())
                .containsExactlyElementsOf(expected.units().stream().toList());
        assertThat(actual.roles().stream())
                .containsExactlyElementsOf(expected.roles().stream().toList());
        assertThat(actual.objectives().stream())
                .containsExactlyElementsOf(expected.objectives().stream().toList());
        assertThat(actual.keyResults().stream())
                .containsExactlyElementsOf(expected.keyResults().stream().toList());
        assertThat(actual.totals().stream())
                .containsExactlyElementsOf(expected.totals().stream().toList());
        assertThat(actual.kpis().stream())
                .containsExactlyElementsOf(expected.kpis().stream().toList());
        assertThat(actual.queries().stream())
                .containsExactlyElementsOf(expected.queries().stream().toList());
    }
}
