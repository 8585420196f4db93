package com.okrcascade.host.jira;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.Rule;
import org.junit.rules.ExternalResource;

/** The same queries on PostgreSQL. */
public class JqlOnPostgresTest extends JqlTest {
    private EmbeddedPostgres postgres;

    @Rule
    public final ExternalResource server = new ExternalResource() {
        @Override
        protected void after() {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    };

    @Override
    JiraHouse house() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new JiraHouse(postgres.getPostgresDatabase(), options());
    }
}
