package com.okrcascade.bench;

import com.okrcascade.application.company.SetUp;
import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.persistence.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One database at one size: a company is built on it, then every row is measured on it, one after the other. */
final class Step implements AutoCloseable {
    /** The middle of a year, so that half of the weeks are over; the clock goes on from there. */
    private static final Instant BEGIN = Instant.parse("2027-06-16T09:00:00Z");

    private static final int LINKED_FOR_ONE_FOUND = 50;

    final Options options;
    final Size size;
    final TestDatabase database;
    final BusyJira jira;
    final Clock clock;
    final Figures figures = new Figures();
    final BenchedNode node;
    private final List<Long> open;

    Step(Options options, TestDatabase.Kind kind, int objectives) {
        this.options = options;
        size = Size.of(objectives, options.links());
        database = options.durable() ? TestDatabase.durable(kind) : TestDatabase.create(kind);
        jira = new BusyJira(size.links(), size.links() / LINKED_FOR_ONE_FOUND);
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), BEGIN));
        fill();
        node = node("node1");
        node.graphs.refreshed();
        open = LongStream.rangeClosed(1, jira.linked())
                .filter(jira::isOpen)
                .boxed()
                .toList();
    }

    private void fill() {
        try (BenchedNode filling = node("filling")) {
            new SetUp(filling.writes, new CreatePeriods(filling.writes), clock).run(ZoneOffset.UTC);
            Graph begun = filling.graphs.refreshed();
            LinkedIssues.fill(filling, BigCompany.on(begun, size), size.links());
        }
    }

    BenchedNode node(String name) {
        return new BenchedNode(database, name, jira, clock);
    }

    boolean onPostgres() {
        return database.kind() == TestDatabase.Kind.POSTGRESQL;
    }

    /** Open issues, spread over the weeks to come. Who takes them opens them again. */
    List<Long> open(int count) {
        if (open.size() < count) throw new IllegalStateException("there are only " + open.size() + " open issues");
        int apart = open.size() / count;
        return IntStream.range(0, count).mapToObj(at -> open.get(at * apart)).toList();
    }

    void resolve(long issue) {
        jira.resolve(issue, clock.instant());
    }

    /** As it was before, with nothing left in the inbox. */
    void reopen(List<Long> issues) {
        issues.forEach(jira::reopen);
        node.store.inbox().addAll(issues.stream().map(IssueId::new).toList());
        node.emptyInbox();
    }

    /** Where an issue is linked by hand. */
    KeyResult weekOf(long issue) {
        KeyResultId id = node.store
                .links()
                .ofIssues(List.of(new IssueId(issue)))
                .get(0)
                .target()
                .keyResult()
                .orElseThrow();
        return node.graphs.refreshed().find(id).orElseThrow();
    }

    @Override
    public void close() {
        node.close();
    }
}
