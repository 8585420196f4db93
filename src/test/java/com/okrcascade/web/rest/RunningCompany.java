package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.proof.Client;
import com.okrcascade.proof.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.rules.ExternalResource;

/** One host with people and projects and no goals, for all classes that ask for it while it runs. */
final class RunningCompany extends ExternalResource {
    private static Host host;
    private static int users;

    @Override
    protected void before() throws IOException {
        if (users++ > 0) return;
        host = Host.start(
                HostOptions.forTest(Files.createTempDirectory("okr-company")).withDemo(true));
        Eventually.holds(() -> assertThat(as("admin")
                        .get(OkrApi.PATH + "/periods")
                        .body()
                        .path("total")
                        .asInt())
                .isGreaterThan(300));
    }

    @Override
    protected void after() {
        if (--users == 0) host.close();
    }

    /**
     * What one person can do; people of the company have their name as their password. Each request gets a connection of
     * its own, because a server closes the one over which came what it did not read to its end.
     */
    static Client as(String name) {
        return new Client(host.baseUrl(), name, name);
    }

    static String baseUrl() {
        return host.baseUrl();
    }
}
