package com.okrcascade.proof.model;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.crediting.Booking;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.crediting.CreditingHealth;
import com.okrcascade.application.crediting.Expansion;
import com.okrcascade.application.crediting.InboxRounds;
import com.okrcascade.application.crediting.IssueBatches;
import com.okrcascade.application.crediting.WatchedSearch;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.application.port.Runs;
import com.okrcascade.application.reconcile.Heartbeat;
import com.okrcascade.application.reconcile.KeepQueryStates;
import com.okrcascade.application.reconcile.Rebuild;
import com.okrcascade.application.reconcile.Reconcile;
import com.okrcascade.application.reconcile.RetryFailures;
import com.okrcascade.application.reconcile.Runner;
import com.okrcascade.application.reconcile.StartRun;
import com.okrcascade.application.reconcile.Upkeep;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;

/** One node of the cluster: its own graph and its own worker over the tables and the Jira that all share. */
final class Node {
    final String name;
    final Wire wire = new Wire();
    final Graphs graphs;
    final Writes writes;
    final Links links;
    final Issues issues;
    final IssueSearch search;
    final People people;
    final Booking booking;
    final CheckIns checkIns;
    final Buckets buckets;

    private final Inbox inbox;
    private final InboxRounds rounds;
    private final Runs runs;
    private final KeepQueryStates queryStates;
    private final Upkeep upkeep;

    Node(World world, String name, Plumbing plumbing) {
        this.name = name;
        InMemoryStore store = world.store.asNode(name);
        Ports ports = new Ports(wire, plumbing);
        Journal journal = ports.of(Journal.class, store.journal());
        inbox = ports.of(Inbox.class, store.inbox());
        links = ports.of(Links.class, store.links());
        issues = ports.of(Issues.class, world.jira.memory());
        WatchedSearch watched = new WatchedSearch(ports.of(IssueSearch.class, world.jira.memory()), world.time.clock());
        search = watched;
        people = world.jira.memory();
        checkIns = ports.of(CheckIns.class, store.checkIns());
        buckets = ports.of(Buckets.class, store.buckets());
        Credits credits = ports.of(Credits.class, store.credits());
        DayGains dayGains = ports.of(DayGains.class, store.dayGains());
        graphs = new Graphs(journal, dayGains, world.time.clock(), world.time::nanos);
        writes =
                new Writes(journal, ports.of(Receipts.class, store.receipts()), graphs, world.time.clock(), new Bell());
        booking = new Booking(dayGains);
        CreditIssues creditIssues =
                new CreditIssues(issues, search, links, credits, dayGains, buckets, world.time.clock());
        runs = ports.of(Runs.class, store.runs());
        Runner reconcile = new Runner(
                new Reconcile(creditIssues, issues, credits, links, search, inbox, graphs),
                runs,
                Node::free,
                world.time.clock(),
                world.time::nanos);
        Runner rebuild = new Runner(
                new Rebuild(
                        ports.of(Ledger.class, store.ledger()), dayGains, credits, buckets, journal, graphs, writes),
                runs,
                Node::free,
                world.time.clock(),
                world.time::nanos);
        Heartbeat heartbeat =
                new Heartbeat(name, ports.of(Nodes.class, store.nodes()), world.time.clock(), world.time::nanos);
        queryStates = new KeepQueryStates(graphs, writes, watched, issues, credits);
        upkeep = new Upkeep(heartbeat, reconcile, rebuild, queryStates, inbox, graphs, world.time.clock());
        rounds = new InboxRounds(
                inbox,
                new Expansion(inbox, credits, links, issues, search, graphs),
                new IssueBatches(graphs, writes, inbox, creditIssues),
                graphs,
                new CreditingHealth(name, world.time.clock()),
                world.time::nanos);
    }

    /** The lock is a courtesy: here everybody gets it. */
    private static boolean free(String lock, Runnable work) {
        work.run();
        return true;
    }

    private record Ports(Wire wire, Plumbing plumbing) {
        <T> T of(Class<T> type, T real) {
            return wire.port(type, plumbing.port(type, real));
        }
    }

    Graph graph() {
        return graphs.refreshed();
    }

    /** Jira tells this node that something about an issue may have changed. */
    void hear(long issue) {
        inbox.add(new IssueId(issue));
    }

    /** One round of its worker; one that fails is tried again some other time. */
    void work() {
        try {
            rounds.round();
        } catch (LostConnection failure) {
            // as the worker's thread does: nothing that it did not finish has left the inbox
        }
    }

    /** Everything is to be looked at again. */
    void hintAll() {
        writes.write(graph -> Decision.Outcome.of(true, new Change.AppendHint(InboxKind.ALL, 0)));
    }

    /** Queries that fail are stopped, and started again when they work. */
    void tryQueries() {
        queryStates.round();
    }

    /** An administrator lets everything that was set aside be tried again. */
    void retryFailures() {
        new RetryFailures(new ReadGraph(graphs), inbox, () -> {}).retryAll(LinkActions.ADMIN);
    }

    /** Begins to go through everything, or goes on where a node was killed, to the end. */
    void run(RunKind kind) {
        new StartRun(new ReadGraph(graphs), upkeep).start(LinkActions.ADMIN, kind);
        while (running(kind)) upkeep.round();
    }

    /** What is found by going through everything from the beginning. */
    Counts foundBy(RunKind kind) {
        while (running(kind)) upkeep.round();
        run(kind);
        return runs.newest(kind).orElseThrow().counts();
    }

    private boolean running(RunKind kind) {
        return runs.newest(kind).filter(Run::running).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
