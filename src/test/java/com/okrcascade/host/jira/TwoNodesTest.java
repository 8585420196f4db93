package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.host.jira.store.Refused;
import com.okrcascade.host.jira.store.Seed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.After;
import org.junit.Test;

/** Two nodes on one PostgreSQL are one Jira. */
public class TwoNodesTest {
    private static final int ISSUES = 40;

    private final DataSource database = Postgres.database();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final CompletableFuture<JiraHouse> starting = CompletableFuture.supplyAsync(() -> new JiraHouse(database));
    private final JiraHouse one = new JiraHouse(database);
    private final JiraHouse other = starting.join();

    @After
    public void close() {
        threads.shutdownNow();
        one.close();
        other.close();
    }

    @Test
    public void theyStartTogetherOnAnEmptyDatabase() {
        MutableIssue deal = one.deal("Northwind", 4200);

        assertThat(other.get(IssueManager.class).getIssueObject(deal.getKey()).getSummary())
                .isEqualTo("Northwind");
        assertThat(other.get(UserManager.class).getAllApplicationUsers()).hasSize(13);
        assertThat(other.search("marcus", "project = SALES")).containsExactly("SALES-1");
    }

    @Test
    public void theyNumberIssuesWithoutGapsAndTwins() {
        List<String> keys = together(IntStream.range(0, ISSUES)
                .<Supplier<String>>mapToObj(
                        i -> () -> node(i).deal("Deal " + i, i).getKey())
                .toList());

        assertThat(new HashSet<>(keys)).hasSize(ISSUES).contains("SALES-1", "SALES-" + ISSUES);
    }

    @Test
    public void anIssueIsResolvedOnceEvenWhenBothTry() {
        MutableIssue deal = one.deal("Northwind", 4200);
        one.published.clear();

        List<Boolean> won = together(IntStream.range(0, 8)
                .<Supplier<Boolean>>mapToObj(i -> () -> resolves(node(i), deal))
                .toList());

        assertThat(won).containsOnlyOnce(true);
        assertThat(events(one) + events(other)).isEqualTo(1);
    }

    private static boolean resolves(JiraHouse node, MutableIssue deal) {
        try {
            node.resolve(deal, Seed.WON);
            return true;
        } catch (Refused | AssertionError tooLate) {
            return false;
        }
    }

    private static long events(JiraHouse node) {
        return node.published.stream().filter(IssueEvent.class::isInstance).count();
    }

    @Test
    public void anEventIsToldOnlyWhereItHappened() {
        one.deal("Northwind", 4200);

        assertThat(events(one)).isEqualTo(1);
        assertThat(events(other)).isZero();
    }

    @Test
    public void aNewPersonIsKnownOnTheOtherNodeSoon() throws InterruptedException {
        one.jira.setup().createUser("noah", "Noah Klein", "noah");

        for (int i = 0; i < 100 && other.user("noah") == null; i++) {
            Thread.sleep(20);
        }
        assertThat(other.user("noah").getDisplayName()).isEqualTo("Noah Klein");
    }

    private JiraHouse node(int i) {
        return i % 2 == 0 ? one : other;
    }

    private <T> List<T> together(List<Supplier<T>> calls) {
        List<CompletableFuture<T>> running = new ArrayList<>();
        calls.forEach(call -> running.add(CompletableFuture.supplyAsync(call, threads)));
        return running.stream().map(CompletableFuture::join).toList();
    }
}
