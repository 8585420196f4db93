package com.okrcascade.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The very jar that goes to Jira starts in the host. */
public class HostStartIT {
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

    @Test
    public void theJarStartsBeforeActiveObjectsIsThere() throws Exception {
        HostOptions late =
                HostOptions.forTest(folder.newFolder().toPath()).withLateActiveObjects(Duration.ofSeconds(1));
        try (Host host = Host.start(late)) {
            assertThat(Visitor.anonymous(host).get("/login.jsp").statusCode()).isEqualTo(200);
        }
    }
}
