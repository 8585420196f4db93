package com.okrcascade.bench;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.crediting.CreditingHealth;
import com.okrcascade.application.crediting.Expansion;
import com.okrcascade.application.crediting.InboxRounds;
import com.okrcascade.application.crediting.IssueBatches;
import com.okrcascade.application.issues.ReadIssue;
import com.okrcascade.application.keyresults.ReadCourse;
import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.keyresults.ReadShare;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Worker;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.jira.JiraIssueListener;
import com.okrcascade.jira.LateHints;
import com.okrcascade.jira.PatientInbox;
import com.okrcascade.persistence.AoStore;
import com.okrcascade.persistence.RealActiveObjects;
import com.okrcascade.persistence.TestDatabase;
import com.okrcascade.web.rest.GadgetResource;
import com.okrcascade.web.rest.IssuesResource;
import com.okrcascade.web.rest.ObjectivesResource;
import com.okrcascade.web.rest.TreeResource;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One node of the product, wired as the plugin wires it, on a real database and a Jira that costs nothing. */
final class BenchedNode implements AutoCloseable {
    private static final Duration SETTLED = Duration.ofSeconds(11);
    private static final Duration NOT_SHARED = Duration.ofMillis(250);

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final int MOST_ROUNDS = 10;

    private final RealActiveObjects tables;
    private final AtomicLong skipped = new AtomicLong();
    private final Bell bell = new Bell();
    private final JiraIssueListener listener;
    private final PlainTexts texts = new PlainTexts();

    final Meter meter;
    final Clock clock;
    final BusyJira jira;
    final AoStore store;
    final Graphs graphs;
    final Writes writes;
    final InboxRounds rounds;
    final Booking booking;

    BenchedNode(TestDatabase database, String name, BusyJira jira, Clock clock) {
        this.jira = jira;
        this.clock = clock;
        tables = new RealActiveObjects(database);
        meter = new Meter(tables.statements());
        store = new AoStore(tables.service(), name, clock);
        graphs = new Graphs(store.journal(), store.dayGains(), clock, this::nanoTime);
        writes = new Writes(store.journal(), store.receipts(), graphs, clock, bell);
        booking = new Booking(store.dayGains());
        LateHints late = new LateHints();
        PatientInbox inbox = new PatientInbox(store.inbox(), late);
        rounds = new InboxRounds(
                inbox,
                new Expansion(inbox, store.credits(), store.links(), jira, jira, graphs),
                new IssueBatches(graphs, writes, inbox, creditIssues()),
                graphs,
                new CreditingHealth(name, clock),
                this::nanoTime);
        listener = new JiraIssueListener(inbox, late, () -> true, bell::ring);
    }

    private long nanoTime() {
        return System.nanoTime() + skipped.get();
    }

    /** From now on rows of before are due for their second look. */
    void letSettle() {
        skipped.addAndGet(SETTLED.toNanos());
    }

    /** The next reader cannot share the last one's question to the database. */
    void letPass() {
        skipped.addAndGet(NOT_SHARED.toNanos());
    }

    /** Jira tells the listener of a change, inside the transition. */
    void changed(long issue) {
        listener.onIssueEvent(event(issue));
    }

    private static IssueEvent event(long id) {
        Issue issue = (Issue) Proxy.newProxyInstance(
                Issue.class.getClassLoader(), new Class<?>[] {Issue.class}, (proxy, method, arguments) -> id);
        return new IssueEvent(issue, Map.of(), null, EventType.ISSUE_RESOLVED_ID);
    }

    /** Looks until nothing is left, at what other nodes have written too. */
    void emptyInbox() {
        for (int round = 0; round < MOST_ROUNDS && store.inbox().size() > 0; round++) {
            rounds.round();
            letSettle();
        }
        if (store.inbox().size() > 0) throw new IllegalStateException("the inbox does not become empty");
    }

    Worker worker() {
        return new Worker("crediting", rounds::round, bell, IDLE);
    }

    /** A node that has nothing in memory yet, on the same store. */
    Graphs cold() {
        return new Graphs(store.journal(), store.dayGains(), clock, this::nanoTime);
    }

    CreditIssues creditIssues() {
        return new CreditIssues(jira, jira, store.links(), store.credits(), store.dayGains(), store.buckets(), clock);
    }

    RecordCheckIn recordCheckIn() {
        return new RecordCheckIn(writes, booking, clock);
    }

    TreeResource tree() {
        return new TreeResource(visitors(), texts, jira, readGraph());
    }

    ObjectivesResource objectives() {
        return new ObjectivesResource(visitors(), texts, readGraph(), null, null, null);
    }

    GadgetResource gadget() {
        ReadLedger readLedger = new ReadLedger(store.ledger(), jira);
        ReadCourse readCourse = new ReadCourse(store.dayGains());
        return new GadgetResource(
                visitors(),
                texts,
                jira,
                readGraph(),
                readCourse,
                readLedger,
                new ReadShare(store.ledger(), jira),
                clock);
    }

    IssuesResource issues() {
        ReadIssue readIssue = new ReadIssue(readGraph(), jira, store.links(), store.credits());
        return new IssuesResource(visitors(), texts, readIssue, new ReadKpis(store.buckets(), clock));
    }

    private ReadGraph readGraph() {
        return new ReadGraph(graphs);
    }

    /** Somebody who may see everything and owns a few things. */
    private static Visitors visitors() {
        return () -> Actor.person(BigCompany.OWNER);
    }

    @Override
    public void close() {
        tables.close();
    }
}
