package com.okrcascade.host.jira;

/** The same queries on PostgreSQL. */
public class JqlOnPostgresTest extends JqlTest {
    @Override
    JiraHouse house() {
        return new JiraHouse(Postgres.database(), options());
    }
}
