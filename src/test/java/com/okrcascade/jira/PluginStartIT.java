package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The packed plugin starts in the host, hears of issues and works its inbox. */
public class PluginStartIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;USER=sa;PASSWORD=";

    private HostOptions options() throws IOException {
        return HostOptions.forTest(folder.newFolder().toPath())
                .withDatabase(database)
                .withDemo(true);
    }

    @Test
    public void aResolvedIssueIsHintedAtAndTheHintIsWorkedOff() throws Exception {
        try (Host host = Host.start(options())) {
            Issue deal = resolved(host, deal(host));

            assertThat(hints(deal)).isEqualTo(2);
            eventually(() -> hints(deal) == 0);
        }
    }

    @Test
    public void thePluginIsWiredBeforeActiveObjectsIsThere() throws Exception {
        try (Host host = Host.start(options().withLateActiveObjects(Duration.ofSeconds(1)))) {
            assertThat(hints(deal(host))).isEqualTo(1);
        }
    }

    @Test
    public void hintsOutliveAHostThatStops() throws Exception {
        Issue deal;
        try (Host host = Host.start(options())) {
            deal = deal(host);
        }
        assertThat(hints(deal)).isEqualTo(1);

        try (Host host = Host.start(options())) {
            assertThat(host.baseUrl()).isNotEmpty();
            eventually(() -> hints(deal) == 0);
        }
    }

    private static <T> T service(Host host, Class<T> type) {
        return type.cast(host.jira().services().get(type));
    }

    private static ApplicationUser marcus(Host host) {
        return service(host, UserManager.class).getUserByName("marcus");
    }

    private static Issue deal(Host host) {
        IssueService issues = service(host, IssueService.class);
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(service(host, ProjectManager.class)
                        .getProjectByCurrentKey("SALES")
                        .getId())
                .setIssueTypeId(Seed.DEAL)
                .setSummary("A deal");
        return issues.create(marcus(host), issues.validateCreate(marcus(host), input))
                .getIssue();
    }

    private static Issue resolved(Host host, Issue issue) {
        IssueService issues = service(host, IssueService.class);
        IssueInputParameters input = issues.newIssueInputParameters().setResolutionId(Seed.DONE);
        return issues.transition(
                        marcus(host), issues.validateTransition(marcus(host), issue.getId(), Workflow.RESOLVE, input))
                .getIssue();
    }

    private int hints(Issue issue) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM " + inboxTable(connection) + " WHERE REF = ?")) {
            statement.setLong(1, issue.getId());
            return firstNumber(statement.executeQuery());
        }
    }

    private static String inboxTable(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO_%_INBOX", null)) {
            assertThat(tables.next()).as("the inbox has a table").isTrue();
            return tables.getString("TABLE_NAME");
        }
    }

    private static int firstNumber(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getInt(1);
    }

    private static void eventually(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as("waited " + PATIENCE).isLessThan(end);
            Thread.sleep(250);
        }
    }
}
