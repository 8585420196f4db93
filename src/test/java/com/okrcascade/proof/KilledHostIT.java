package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.HostOptions;
import com.okrcascade.host.HostProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The host is killed with SIGKILL while 500 deals are being resolved. Every resolve that was answered is there after the
 * restart, and each resolved deal counts exactly once. What is expected comes from the client's log of answers.
 */
public class KilledHostIT {
    private static final int DEALS = 500;
    private static final int KILL_AFTER = 150;
    private static final int CLIENTS = 4;
    private static final long SEED = 20261121;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void nothingIsLostOrCountedTwiceOnH2() throws Exception {
        proveOn(HostOptions.forTest(folder.newFolder().toPath()).withDemo(true));
    }

    @Test
    public void nothingIsLostOrCountedTwiceOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            proveOn(HostOptions.forTest(folder.newFolder().toPath())
                    .withDemo(true)
                    .withDatabase(postgres.getJdbcUrl("postgres", "postgres")));
        }
    }

    private static void proveOn(HostOptions options) throws InterruptedException, IOException {
        Map<String, BigDecimal> deals = new LinkedHashMap<>();
        Set<String> answered = ConcurrentHashMap.newKeySet();
        SmallCompany company;
        try (HostProcess host = HostProcess.start(options, "-Dokr.company=false")) {
            Client client = Client.admin(host.baseUrl());
            company = SmallCompany.create(client, LocalDate.now(ZoneOffset.UTC));
            Random random = new Random(SEED);
            for (int i = 0; i < DEALS; i++) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000) - 50_000, 2);
                deals.put(company.deal("Deal " + i, amount), amount);
            }
            resolveUntilKilled(host, new ArrayList<>(deals.keySet()), answered);
        }
        assertThat(answered).hasSizeBetween(KILL_AFTER, DEALS - 1);
        try (HostProcess host = HostProcess.start(options, "-Dokr.company=false")) {
            Client client = Client.admin(host.baseUrl());
            Set<String> resolved = resolved(client);
            assertThat(resolved).containsAll(answered);
            assertThat(deals.keySet()).containsAll(resolved);
            BigDecimal expected = resolved.stream().map(deals::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            Eventually.holds(() -> assertThat(company.goalNow(client)).isEqualByComparingTo(expected));
            Eventually.holds(() -> assertThat(waiting(client)).isZero());
            assertThat(company.goalNow(client)).isEqualByComparingTo(expected);
        }
    }

    private static void resolveUntilKilled(HostProcess host, List<String> deals, Set<String> answered)
            throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(KILL_AFTER);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            int first = i;
            clients.execute(() -> {
                Client client = Client.admin(host.baseUrl());
                for (int deal = first; deal < deals.size(); deal += CLIENTS) {
                    if (!resolve(client, deals.get(deal))) return;
                    answered.add(deals.get(deal));
                    enough.countDown();
                }
            });
        }
        enough.await();
        host.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    /** Whether the host answered that it is resolved. */
    private static boolean resolve(Client client, String key) {
        try {
            return HostData.resolve(client, key).status() == 204;
        } catch (Client.NoAnswer killed) {
            return false;
        }
    }

    private static Set<String> resolved(Client client) {
        Set<String> keys = ConcurrentHashMap.newKeySet();
        JsonNode found = client.get("/rest/api/2/search?maxResults=1000&fields=resolution&jql="
                        + Client.encoded("project = SALES AND resolution is not EMPTY"))
                .body();
        found.get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    private static int waiting(Client client) {
        JsonNode health = client.get("/rest/okr/1.0/health").body();
        return health.get("inboxWaiting").asInt() + health.get("inboxSettling").asInt();
    }
}
