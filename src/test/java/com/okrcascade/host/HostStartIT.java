package com.okrcascade.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The very jar that goes to Jira starts in the host. */
public class HostStartIT {
    private static final String TREE = "/rest/okr/1.0/tree";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theJarStartsAndAnswers() throws Exception {
        try (Host host = Host.start(HostOptions.forTest(folder.newFolder().toPath()))) {
            assertThat(Visitor.anonymous(host).get("/login.jsp").statusCode()).isEqualTo(200);
            assertThat(Visitor.named(host, "admin")
                            .get("/secure/Dashboard.jspa")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** Whoever sees a revision sees a company that was set up: crediting began, and storing worked. */
    @Test
    public void theNewCompanyIsSetUp() throws Exception {
        try (Host host = Host.start(HostOptions.forTest(folder.newFolder().toPath()))) {
            Visitor admin = Visitor.named(host, "admin");
            String tree = admin.get(TREE).body();
            for (int i = 0; i < 60 && tree.contains("\"revision\":0"); i++) {
                Thread.sleep(500);
                tree = admin.get(TREE).body();
            }
            assertThat(tree).contains("\"revision\":").doesNotContain("\"revision\":0");
            assertThat(Visitor.anonymous(host).get(TREE).statusCode()).isEqualTo(401);
        }
    }

    @Test
    public void theJarStartsBeforeActiveObjectsIsThere() throws Exception {
        HostOptions late =
                HostOptions.forTest(folder.newFolder().toPath()).withLateActiveObjects(Duration.ofSeconds(1));
        try (Host host = Host.start(late)) {
            assertThat(Visitor.anonymous(host).get("/login.jsp").statusCode()).isEqualTo(200);
        }
    }
}
