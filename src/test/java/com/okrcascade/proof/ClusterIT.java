package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.Seed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Three nodes on one PostgreSQL that are killed, cut off and paused at the worst moments, while people work on all of them:
 * nothing is lost, nothing counts twice, and all nodes show the same. {@code -Pcluster} goes on for as long as one likes.
 */
public class ClusterIT {
    private static final String API = "/rest/okr/1.0";
    private static final int NODES = Integer.getInteger("okr.cluster.nodes", 3);
    private static final int PEOPLE = Integer.getInteger("okr.cluster.people", 6);
    private static final long MINUTES = Long.getLong("okr.cluster.minutes", 0);
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final long WRITES_WAIT_SECONDS = 2;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static ClusterOfHosts cluster;
    private static ClusterCompany company;
    private static WorkLog log;

    @BeforeClass
    public static void startNodes() throws Exception {
        cluster = ClusterOfHosts.start(FOLDER.getRoot().toPath(), NODES);
        company = ClusterCompany.create(cluster);
        log = new WorkLog();
    }

    @AfterClass
    public static void stopNodes() throws Exception {
        if (cluster != null) cluster.close();
    }

    @Test
    public void nothingIsLostAndNothingCountsTwiceWhateverHappensToTheNodes() throws Exception {
        System.out.println("ClusterIT: -Dokr.seed=" + Seed.VALUE + ", " + NODES + " nodes, " + PEOPLE + " people");
        long begun = System.nanoTime();
        AtomicBoolean working = new AtomicBoolean(true);
        List<ClusterPerson> people = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++)
            people.add(
                    new ClusterPerson(cluster, company, "person" + i, log, new Random(Seed.VALUE + i), working::get));
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Future<?>> running =
                people.stream().<Future<?>>map(threads::submit).toList();
        ClusterFaults faults = new ClusterFaults(cluster, log, new Random(Seed.VALUE));
        int rounds = 0;
        do {
            faults.round();
            rounds++;
        } while (System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(MINUTES));
        working.set(false);
        for (Future<?> one : running) one.get(3, TimeUnit.MINUTES);
        threads.shutdown();

        tellTheWholeTruth(people);
        System.out.println("ClusterIT: seed " + Seed.VALUE + ", " + rounds + " rounds of faults in "
                + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) + " s: " + log.counts());
    }

    private static void tellTheWholeTruth(List<ClusterPerson> people) throws Exception {
        assertThat(log.surprises()).isEmpty();
        drained();
        Eventually.holds(() -> assertThat(company.differences(cluster, log))
                .as("seed " + Seed.VALUE)
                .isEmpty());
        drained();
        assertThat(company.differences(cluster, log)).as("seed " + Seed.VALUE).isEmpty();
        assertThat(ClusterCompany.ledgersThatDoNotAddUp(cluster)).isEmpty();
        for (Client client : cluster.clients()) {
            people.forEach(person -> company.holds(client, person.said()));
            assertThat(ClusterCompany.titles(client))
                    .filteredOn(title -> title.contains(" of person"))
                    .doesNotHaveDuplicates();
        }
        allNodesShowTheSame();
    }

    private static void drained() {
        for (Client client : cluster.clients())
            Eventually.holds(() -> assertThat(waiting(client))
                    .as(() -> "in the inbox: " + cluster.inbox())
                    .isZero());
    }

    private static int waiting(Client client) {
        JsonNode health = client.get(API + "/health").body();
        return health.get("inboxWaiting").asInt() + health.get("inboxSettling").asInt();
    }

    /** What one node has written the others show when they next ask, a moment later. */
    private static void allNodesShowTheSame() {
        Eventually.holds(ClusterIT::sameForests);
    }

    private static void sameForests() {
        List<JsonNode> forests = ClusterCompany.forests(cluster);
        assertThat(forests.get(0).path("values")).isNotEmpty();
        assertThat(Collections.frequency(forests, forests.get(0))).isEqualTo(cluster.size());
    }

    @Test
    public void whileANodeIsPausedInAWriteReadingAndTransitionsGoOnAndWritesWait() throws Exception {
        Client second = cluster.client(1, SHORT);
        Client third = cluster.client(2, SHORT);
        BigDecimal before = goal(third);
        long keyResult = ownKeyResult("paused");
        CompletableFuture<Client.Answer> held = new CompletableFuture<>();
        cluster.pauseInTheMiddleOfAWrite(0, () -> checkIn(0, keyResult, 1, held));
        CompletableFuture<Client.Answer> behind = new CompletableFuture<>();
        checkIn(2, keyResult, 2, behind);

        String deal = deal(second, "100.25");
        String other = deal(third, "200.50");
        assertThat(HostData.resolve(second, deal).status()).isEqualTo(204);
        assertThat(HostData.resolve(third, other).status()).isEqualTo(204);
        for (Client client : List.of(second, third)) {
            Eventually.holds(() -> assertThat(writesWait(client)).isGreaterThanOrEqualTo(WRITES_WAIT_SECONDS));
            assertThat(client.get(API + "/tree").status()).isEqualTo(200);
            assertThat(goal(client)).isEqualByComparingTo(before);
        }
        assertThat(behind).isNotDone();

        cluster.wake(0);
        assertThat(held.get(1, TimeUnit.MINUTES).status()).isEqualTo(201);
        assertThat(behind.get(1, TimeUnit.MINUTES).status()).isEqualTo(201);
        for (Client client : cluster.clients()) {
            Eventually.holds(() -> assertThat(goal(client)).isEqualByComparingTo(before.add(new BigDecimal("300.75"))));
            Eventually.holds(() -> assertThat(writesWait(client)).isZero());
            assertThat(checkIns(client, keyResult)).isEqualTo(2);
        }
        drained();
        allNodesShowTheSame();
    }

    /** What an administrator, or a timeout of the database, does then. */
    @Test
    public void whenAPausedNodeNeverWakesEndingItsDatabaseSessionLetsTheOthersWrite() throws Exception {
        Client second = cluster.client(1);
        BigDecimal before = goal(second);
        long keyResult = ownKeyResult("ended");
        CompletableFuture<Client.Answer> held = new CompletableFuture<>();
        cluster.pauseInTheMiddleOfAWrite(0, () -> checkIn(0, keyResult, 1, held));
        String deal = deal(second, "10.75");
        assertThat(HostData.resolve(second, deal).status()).isEqualTo(204);
        Eventually.holds(() -> assertThat(writesWait(second)).isGreaterThanOrEqualTo(WRITES_WAIT_SECONDS));

        assertThat(cluster.cut(0)).isPositive();
        Eventually.holds(() -> assertThat(goal(second)).isEqualByComparingTo(before.add(new BigDecimal("10.75"))));
        assertThat(checkIns(second, keyResult)).isZero();

        cluster.wake(0);
        assertThat(held.get(1, TimeUnit.MINUTES).status()).isEqualTo(201);
        for (Client client : cluster.clients())
            assertThat(checkIns(client, keyResult)).isEqualTo(1);
        drained();
        allNodesShowTheSame();
    }

    @Test
    public void aBackupRestoredBehindTheBackOfRunningNodesIsWhatAllOfThemShow() throws Exception {
        long keyResult = ownKeyResult("restored");
        assertThat(checkIn(1, keyResult, 1).status()).isEqualTo(201);
        drained();
        allNodesShowTheSame();
        List<JsonNode> before = ClusterCompany.forests(cluster);
        Backup backup = Backup.of(cluster.database());
        for (int node = 0; node < NODES; node++)
            assertThat(checkIn(node, keyResult, 10 + node).status()).isEqualTo(201);
        assertThat(ClusterCompany.forests(cluster)).doesNotContainAnyElementsOf(before);
        backup.restoreInto(cluster.database());

        Eventually.holds(() -> assertThat(ClusterCompany.forests(cluster)).isEqualTo(before));
        assertThat(checkIn(2, keyResult, 5).status()).isEqualTo(201);
        for (Client client : cluster.clients())
            Eventually.holds(() -> assertThat(checkIns(client, keyResult)).isEqualTo(2));
        allNodesShowTheSame();
    }

    private static long ownKeyResult(String name) {
        Client client = cluster.client(0);
        long objective = client.created(
                        API + "/objectives",
                        "{\"title\":\"%s\",\"unitId\":%d,\"periodId\":%d}"
                                .formatted(name, company.unit(), company.period()))
                .id();
        return client.created(
                        API + "/key-results",
                        "{\"objectiveId\":%d,\"title\":\"Calls\",\"unitOfMeasure\":\"calls\",\"unitKind\":\"COUNT\",\"baseline\":\"0\",\"target\":\"9\"}"
                                .formatted(objective))
                .id();
    }

    private static void checkIn(int node, long keyResult, int value, CompletableFuture<Client.Answer> answer) {
        Thread asking = new Thread(() -> {
            try {
                answer.complete(checkIn(node, keyResult, value));
            } catch (RuntimeException noAnswer) {
                answer.completeExceptionally(noAnswer);
            }
        });
        asking.setDaemon(true);
        asking.start();
    }

    private static Client.Answer checkIn(int node, long keyResult, int value) {
        return cluster.client(node)
                .post(
                        API + "/key-results/" + keyResult + "/check-ins",
                        "{\"value\":\"%d\",\"confidence\":5}".formatted(value));
    }

    private static int checkIns(Client client, long keyResult) {
        return client.get(API + "/key-results/" + keyResult + "/check-ins")
                .body()
                .path("total")
                .asInt(-1);
    }

    private static String deal(Client client, String amount) {
        return client.created(
                        "/rest/api/2/issue",
                        """
                        {"fields":{"project":{"key":"SALES"},"issuetype":{"name":"Deal"},"summary":"A deal","%s":%s}}"""
                                .formatted(company.amountField(), amount))
                .body()
                .path("key")
                .asText();
    }

    private static BigDecimal goal(Client client) {
        return company.tree(client).keyResults().get(0).current();
    }

    private static long writesWait(Client client) {
        return client.get(API + "/health").body().path("writesWaitingSeconds").asLong(-1);
    }
}
