package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

public class InboxContractTest extends StoreContract {
    @Test
    public void hintsAreReadByEveryNodeInTheOrderInWhichTheyCame() {
        otherNode.inbox().add(new IssueId(300));
        store.inbox().add(new IssueId(100));
        store.inbox().add(new IssueId(100));
        List<Inbox.Row> rows = store.inbox().above(0, 10);

        assertThat(rows).extracting(Inbox.Row::ref).containsExactly(300L, 100L, 100L);
        assertThat(rows).extracting(Inbox.Row::id).isSorted().doesNotHaveDuplicates();
        assertThat(rows.get(0))
                .isEqualTo(new Inbox.Row(rows.get(0).id(), InboxKind.ISSUE, 300, "node2", Samples.NOW, 0, ""));
        assertThat(store.inbox().above(rows.get(0).id(), 1)).containsExactly(rows.get(1));
        assertThat(otherNode.inbox().size()).isEqualTo(3);
    }

    @Test
    public void manyHintsComeTogether() {
        store.inbox()
                .addAll(LongStream.rangeClosed(1, 20).mapToObj(IssueId::new).toList());

        assertThat(store.inbox().size()).isEqualTo(20);
    }

    @Test
    public void hintsThatAreDoneWithGo() {
        store.inbox()
                .addAll(LongStream.rangeClosed(1, 20).mapToObj(IssueId::new).toList());
        List<Long> ids = store.inbox().above(0, 19).stream().map(Inbox.Row::id).toList();
        store.inbox().delete(ids);
        store.inbox().delete(List.of());

        assertThat(otherNode.inbox().above(0, 10)).extracting(Inbox.Row::ref).containsExactly(20L);
    }

    @Test
    public void aHintThatCouldNotBeWorkedOnStaysAndSaysWhy() {
        store.inbox().add(new IssueId(1));
        store.inbox().add(new IssueId(2));
        long first = store.inbox().above(0, 1).get(0).id();
        store.inbox().failed(List.of(first, 999_999L), "too slow");
        otherNode.inbox().failed(List.of(first), "ж".repeat(1000));

        List<Inbox.Row> rows = store.inbox().above(0, 10);
        assertThat(rows).extracting(Inbox.Row::attempts).containsExactly(2, 0);
        assertThat(rows.get(0).error()).isEqualTo("ж".repeat(Inbox.LONGEST_ERROR));
    }

    @Test
    public void aHintThatFailsAgainAndAgainIsSetAsideUntilSomebodySaysSo() {
        store.inbox().add(new IssueId(1));
        store.inbox().add(new IssueId(2));
        List<Long> first = List.of(store.inbox().above(0, 1).get(0).id());
        for (int attempt = 0; attempt < Inbox.MOST_ATTEMPTS; attempt++)
            store.inbox().failed(first, "broken");

        assertThat(otherNode.inbox().above(0, 10)).extracting(Inbox.Row::ref).containsExactly(2L);
        assertThat(otherNode.inbox().size()).isOne();
        assertThat(otherNode.inbox().countSetAside()).isOne();
        assertThat(otherNode.inbox().setAside(0, 10))
                .extracting(Inbox.Row::ref, Inbox.Row::error)
                .containsExactly(tuple(1L, "broken"));
        assertThat(otherNode.inbox().setAside(1, 10)).isEmpty();

        otherNode.inbox().retry(first);

        assertThat(store.inbox().above(0, 10)).extracting(Inbox.Row::attempts).containsExactly(0, 0);
        assertThat(store.inbox().countSetAside()).isZero();
    }
}
