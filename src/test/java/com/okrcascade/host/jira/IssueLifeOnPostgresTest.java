package com.okrcascade.host.jira;

/** The same life of issues on PostgreSQL. */
public class IssueLifeOnPostgresTest extends IssueLifeTest {
    @Override
    JiraHouse house() {
        return new JiraHouse(Postgres.database());
    }
}
