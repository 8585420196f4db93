package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The same life of issues on PostgreSQL, and two nodes on one database. */
public class IssueLifeOnPostgresTest extends IssueLifeTest {
    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeClass
    public static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterClass
    public static void stop() throws IOException {
        postgres.close();
    }

    @Override
    JiraHouse house() {
        return new JiraHouse(database());
    }

    private static DataSource database() {
        String name = "jira" + databases++;
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        return postgres.getDatabase("postgres", name);
    }

    @Test
    public void twoNodesStartTogetherOnAnEmptyDatabase() {
        DataSource shared = database();
        CompletableFuture<JiraHouse> starting = CompletableFuture.supplyAsync(() -> new JiraHouse(shared));
        try (JiraHouse one = new JiraHouse(shared);
                JiraHouse other = starting.join()) {
            var deal = one.deal("Northwind", 4200);

            assertThat(other.get(IssueManager.class)
                            .getIssueObject(deal.getKey())
                            .getSummary())
                    .isEqualTo("Northwind");
            assertThat(other.get(UserManager.class).getAllApplicationUsers()).hasSize(13);
            assertThat(other.deal("Contoso", 1).getKey()).isEqualTo("SALES-2");
        }
    }
}
