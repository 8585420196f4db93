package com.okrcascade.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.okrcascade.host.locks.DatabaseLocks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Two nodes on one PostgreSQL are one Jira. */
public class TwoNodesIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static EmbeddedPostgres postgres;

    @BeforeClass
    public static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stopDatabase() throws IOException {
        postgres.close();
    }

    private static HostOptions node(String name) throws IOException {
        return HostOptions.forTest(FOLDER.newFolder().toPath())
                .withJar(ExamplePlugin.jar(FOLDER.newFolder().toPath()))
                .withDatabase(postgres.getJdbcUrl("postgres", "postgres"))
                .withNode(name);
    }

    @Test
    public void nodesThatStartTogetherShareWhatIsStored() throws Exception {
        HostOptions first = node("first");
        HostOptions second = node("second");
        CompletableFuture<Host> starting = CompletableFuture.supplyAsync(() -> Host.start(first));
        try (Host two = Host.start(second);
                Host one = starting.join()) {
            Visitor.anonymous(one).post("/rest/example/1.0/notes", "application/json", "{\"line\":\"from one\"}");
            assertThat(Visitor.anonymous(two).get("/rest/example/1.0/notes").body())
                    .contains("first", "from one");
        }
    }

    @Test
    public void aNodeThatIsKilledIsFollowedByAnotherAndFreesItsLocks() throws Exception {
        String kept;
        try (HostProcess node = HostProcess.start(node("killed"))) {
            kept = "kept by " + node.baseUrl();
            assertThat(post(node.baseUrl(), kept)).isEqualTo(200);
            node.kill();
        }
        try (Host next = Host.start(node("next"))) {
            assertThat(Visitor.anonymous(next).get("/rest/example/1.0/notes").body())
                    .contains(kept);
        }
    }

    @Test
    public void aLockOfOneNodeKeepsTheOtherOut() throws Exception {
        try (Storage one = Storage.open(node("one"));
                Storage two = Storage.open(node("two"))) {
            ClusterLock here = new DatabaseLocks(one).getLockForName("a");
            ClusterLock there = new DatabaseLocks(two).getLockForName("a");
            here.lock();
            assertThat(there.tryLock(100, TimeUnit.MILLISECONDS)).isFalse();
            here.unlock();
            assertThat(there.tryLock(5, TimeUnit.SECONDS)).isTrue();
            there.unlock();
        }
    }

    private static int post(String baseUrl, String line) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/rest/example/1.0/notes"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"line\":\"" + line + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
