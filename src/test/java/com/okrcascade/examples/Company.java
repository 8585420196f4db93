package com.okrcascade.examples;

import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.crediting.CreditingHealth;
import com.okrcascade.application.crediting.Expansion;
import com.okrcascade.application.crediting.InboxRounds;
import com.okrcascade.application.crediting.IssueBatches;
import com.okrcascade.application.memory.InMemoryJira;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The company that an example is about, with a Jira and one node that credits. */
final class Company {
    static final Actor ADMIN = Actor.admin(new UserKey("admin"));
    static final String ALL_ISSUES = "project = ABC";

    private static final Duration SETTLED = Duration.ofSeconds(11);

    private final FreshCompany company = new FreshCompany().setUp();
    private final InMemoryJira jira = new InMemoryJira();
    private final AtomicLong nanos = new AtomicLong();
    private final InboxRounds rounds;

    Company() {
        jira.search(ALL_ISSUES, issue -> true);
        InMemoryStore store = company.store();
        CreditIssues creditIssues = new CreditIssues(
                jira, jira, store.links(), store.credits(), store.dayGains(), store.buckets(), clock());
        rounds = new InboxRounds(
                store.inbox(),
                new Expansion(store.inbox(), store.credits(), store.links(), jira, jira, company.graphs()),
                new IssueBatches(company.graphs(), company.writes(), store.inbox(), creditIssues),
                company.graphs(),
                new CreditingHealth("node1", clock()),
                nanos::get);
    }

    Graph graph() {
        return company.graph();
    }

    Writes writes() {
        return company.writes();
    }

    FreshCompany setting() {
        return company;
    }

    InMemoryStore store() {
        return company.store();
    }

    InMemoryJira jira() {
        return jira;
    }

    Booking booking() {
        return new Booking(company.store().dayGains());
    }

    Clock clock() {
        Instant noon = company.graph().today().atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Clock.fixed(noon, ZoneOffset.UTC);
    }

    void hint(long issue) {
        company.store().inbox().add(new IssueId(issue));
    }

    /** Lets everything be credited that waits. */
    void settle() {
        for (int round = 0; round < 20 && company.store().inbox().size() > 0; round++) {
            rounds.round();
            nanos.addAndGet(SETTLED.toNanos());
        }
        if (company.store().inbox().size() > 0) throw new AssertionError("the inbox does not become empty");
    }

    UnitId unit() {
        return graph().facts().units().stream().findFirst().orElseThrow().id();
    }

    Objective objective(String title) {
        return graph().facts().objectives().stream()
                .filter(objective -> objective.counts() && objective.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no objective is called " + title));
    }

    /** By its title, or what a break-down of it made in a period. */
    KeyResult keyResult(String title, Optional<String> period) {
        KeyResult top = find(title).orElseThrow(() -> new AssertionError("no key result is called " + title));
        return period.map(name -> part(top, name)).orElse(top);
    }

    Optional<KeyResult> find(String title) {
        return counting().filter(keyResult -> keyResult.title().equals(title)).findFirst();
    }

    Optional<KeyResult> findPart(KeyResult top, String period) {
        return counting()
                .filter(keyResult -> graph().contributesTo(keyResult).stream()
                        .anyMatch(above -> above.id().equals(top.id())))
                .filter(keyResult -> graph().periodOf(keyResult).name().equals(period))
                .findFirst();
    }

    Kpi kpi(String name) {
        return graph().facts().kpis().stream()
                .filter(kpi -> kpi.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no KPI is called " + name));
    }

    private KeyResult part(KeyResult top, String period) {
        return findPart(top, period).orElseThrow(() -> new AssertionError(top.title() + " has no part in " + period));
    }

    private Stream<KeyResult> counting() {
        return graph().facts().keyResults().stream()
                .filter(keyResult -> graph().find(keyResult.id()).isPresent());
    }
}
