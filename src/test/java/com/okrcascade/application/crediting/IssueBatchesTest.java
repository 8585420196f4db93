package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/** Batches of a node that shares its database with another one. Today is Saturday, 21 November 2026, in week 2026-W47. */
public final class IssueBatchesTest {
    private static final String DEALS = "project = SALES";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final CreditedCompany abc = new CreditedCompany();
    private final InMemoryStore store = abc.company.store();
    private final WatchedJira jira = new WatchedJira(abc.jira);
    private final WatchedJira othersJira = new WatchedJira(abc.jira);
    private final List<Integer> tried = new ArrayList<>();
    private int mostThatLands = Integer.MAX_VALUE;
    private final IssueBatches batches = node(store, watched(store.journal()), jira);
    private final IssueBatches others =
            node(store.asNode("node2"), store.asNode("node2").journal(), othersJira);
    private KeyResult week;

    @Before
    public void aWeekOfDeals() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        week = abc.keyResult(abc.objective("Sell", "2026-W47", null), "0", "10000", AMOUNT, null);
        abc.query(week, DEALS);
        abc.drain();
    }

    @Test
    public void whoLosesARaceDoesNotAskJiraAgain() {
        won(1, "10");
        store.beforeNextWrite(this::somethingElseIsWritten);

        assertThat(batches.first(rows(1)).failed()).isEmpty();

        assertThat(abc.current(week)).contains(Quantity.of(10));
        assertThat(tried).containsExactly(1, 1);
        assertThat(jira.read).containsExactly(Set.of(1L));
        assertThat(jira.searched).containsExactly("matchingEach");
    }

    @Test
    public void aSecondLookThatLosesARaceIsFollowedByOneMore() {
        won(1, "10");
        batches.first(rows(1));
        abc.jira.put(abc.jira.get(1).withAmount("25"));
        store.beforeNextWrite(this::somethingElseIsWritten);

        IssueBatches.Looked looked = batches.second(rows(1), Set.of(new IssueId(1)));

        assertThat(abc.current(week)).contains(Quantity.of(25));
        assertThat(looked.again())
                .containsExactlyInAnyOrderElementsOf(rowsOf(1))
                .isNotEmpty();
        assertThat(batches.second(rows(1), Set.of(new IssueId(1))).again()).isEmpty();
        assertThat(rowsOf(1)).isEmpty();
    }

    @Test
    public void whatAnotherNodeFoundOutMeanwhileIsNotOverwrittenByWhatJiraSaidBefore() {
        won(1, "10");
        jira.afterNextReading(() -> {
            abc.jira.put(abc.jira.get(1).withAmount("25"));
            others.first(rows(1));
        });

        batches.first(rows(1));

        assertThat(abc.current(week)).contains(Quantity.of(25));
        assertThat(jira.read).containsExactly(Set.of(1L), Set.of(1L));
    }

    @Test
    public void aQueryThatCameMeanwhileIsAsked() {
        KeyResult other = abc.keyResult(abc.objective("Grow", "2026-W47", null), "0", "10", AMOUNT, null);
        abc.jira.search("large", deal -> true);
        won(1, "10");
        store.beforeNextWrite(() -> abc.query(other, "large"));

        batches.first(rows(1));

        assertThat(abc.current(week)).contains(Quantity.of(10));
        assertThat(abc.current(other)).contains(Quantity.of(10));
        assertThat(jira.read).hasSize(1);
    }

    @Test
    public void whoLosesRacesGoesOnWithBatchesOfTheSizeThatLands() {
        LongStream.rangeClosed(1, 128).forEach(deal -> won(deal, "1"));
        mostThatLands = 8;

        batches.first(rows(LongStream.rangeClosed(1, 64).toArray()));
        assertThat(tried).startsWith(64, 64, 32, 32, 16, 16, 8, 8);

        tried.clear();
        batches.first(rows(LongStream.rangeClosed(65, 128).toArray()));
        assertThat(tried).isNotEmpty().allMatch(size -> size <= 16);
        assertThat(abc.current(week)).contains(Quantity.of(128));
    }

    @Test
    public void whoLandsAgainGoesBackToFullBatches() {
        LongStream.rangeClosed(1, 128).forEach(deal -> won(deal, "1"));
        mostThatLands = 8;
        batches.first(rows(LongStream.rangeClosed(1, 64).toArray()));
        mostThatLands = Integer.MAX_VALUE;
        batches.first(rows(LongStream.rangeClosed(65, 96).toArray()));
        tried.clear();

        batches.first(rows(LongStream.rangeClosed(97, 128).toArray()));

        assertThat(tried).containsExactly(32);
    }

    private void won(long deal, String amount) {
        abc.deal(deal, amount);
        abc.resolve(deal, "2026-11-18");
    }

    private Map<IssueId, List<Long>> rows(long... deals) {
        return Arrays.stream(deals)
                .boxed()
                .collect(Collectors.toMap(IssueId::new, this::rowsOf, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Long> rowsOf(long deal) {
        return store.inbox().above(0, Integer.MAX_VALUE).stream()
                .filter(row -> row.kind() == InboxKind.ISSUE && row.ref() == deal)
                .map(Inbox.Row::id)
                .toList();
    }

    private void somethingElseIsWritten() {
        abc.company.writes().write(graph -> Decision.Outcome.of(true, new Change.AppendHint(InboxKind.LINK, 0)));
    }

    private static IssueBatches node(InMemoryStore store, Journal journal, WatchedJira jira) {
        Graphs graphs = new Graphs(journal, store.dayGains(), NOON, System::nanoTime);
        Writes writes = new Writes(journal, store.receipts(), graphs, NOON, new Bell());
        return new IssueBatches(
                graphs,
                writes,
                store.inbox(),
                new CreditIssues(
                        jira.issues(),
                        jira.search(),
                        store.links(),
                        store.credits(),
                        store.dayGains(),
                        store.buckets(),
                        NOON));
    }

    /** Somebody else is always faster than a batch that is too large. */
    private Journal watched(Journal journal) {
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write")) begun((Journal.Batch) arguments[2]);
                    try {
                        return method.invoke(journal, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void begun(Journal.Batch batch) {
        int credits = (int) batch.changes().stream()
                .filter(Change.PutCredit.class::isInstance)
                .count();
        tried.add(credits);
        if (credits > mostThatLands) somethingElseIsWritten();
    }
}
