package com.okrcascade.proof.model;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.Oracle;
import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A cluster over one database, its Jira, and beside them the oracle's own notes of what is so. */
final class World {
    private static final Duration SETTLED = Duration.ofSeconds(11);
    /** What failed often is tried again after a while. */
    private static final Duration RESTED = Duration.ofMinutes(10);

    private static final int PATIENT_AFTER = 8;
    private static final int MOST_ROUNDS = 60;
    private static final int NODES = 3;

    private static final LocalDate EARLY_IN_A_YEAR = LocalDate.of(2027, 2, 24);
    private static final LocalDate LATE_IN_THREE_YEARS = LocalDate.of(2029, 11, 21);

    final Time time;
    final PretendedJira jira = new PretendedJira();
    final InMemoryStore store;
    final Company company = new Company(Time.ZONE);
    final Rules rules = new Rules(company);
    final People people = new People(this);
    final List<Node> nodes = new ArrayList<>();
    final Events events = new Events(this);
    final List<String> told = new ArrayList<>();

    /** Whether key results may say for themselves when an issue is done. */
    final boolean ownDoneRules;

    private final Plumbing plumbing;
    private final Deque<Runnable> healing = new ArrayDeque<>();
    private boolean hintsMissing;
    private Runnable backup = () -> {};
    private int reversalsStopped;

    /** @param number companies differ by it in where in a year they begin, and in what may say when an issue is done */
    World(Plumbing plumbing, long number) {
        this.plumbing = plumbing;
        ownDoneRules = number % 2 == 0;
        time = new Time(number % 4 < 2 ? EARLY_IN_A_YEAR : LATE_IN_THREE_YEARS);
        store = new InMemoryStore(time.clock());
        Beginning.of(this);
        backUp();
        for (int node = 1; node <= NODES; node++) nodes.add(newNode("node" + node));
    }

    Node newNode(String name) {
        return new Node(this, name, plumbing);
    }

    Oracle oracle() {
        return new Oracle(company, time.today());
    }

    void tell(String what) {
        told.add(what);
    }

    /** A killed node comes back with nothing in its memory. */
    void restart(Node killed) {
        nodes.replaceAll(node -> node == killed ? newNode(killed.name) : node);
    }

    /** Something broke that does not mend itself. */
    void until(Runnable healed) {
        healing.add(healed);
    }

    /** What happened while events were lost or searches misled is only found by comparing everything. */
    void missHints() {
        hintsMissing = true;
    }

    void backUp() {
        Runnable rows = store.backup();
        Runnable said = company.backup();
        backup = () -> {
            rows.run();
            said.run();
        };
    }

    /** The tables are again as they were when they were backed up, and no node is told. */
    void restoreBackup() {
        backup.run();
        missHints();
    }

    /** How often a query was paused because it would have taken much back at once. */
    int reversalsStopped() {
        return reversalsStopped;
    }

    void change(RawDeal deal, Runnable edit) {
        if (leavesNoTrace(deal)) missHints();
        edit.run();
        jira.commit(deal);
    }

    /**
     * Jira tells of an issue that comes or goes, and not of the one above it. That one is known by what the issue gives by
     * its link; where the issue is linked itself there is no such trace, and only a reconcile finds that the one above has
     * nothing below it any more.
     */
    private boolean leavesNoTrace(RawDeal deal) {
        if (deal.parent == null) return false;
        Set<Long> traces = store.credits().ofIssues(List.of(new IssueId(deal.id))).stream()
                .flatMap(credit -> Optional.ofNullable(credit.link()).stream())
                .map(LinkId::value)
                .collect(Collectors.toSet());
        return company.links.values().stream()
                .anyMatch(link -> link.deal() == deal.parent && !traces.contains(link.id()));
    }

    void heal() {
        while (!healing.isEmpty()) healing.poll().run();
    }

    /** Everything is well again, every event has come, and the workers work until nothing is left to do. */
    void drain() {
        heal();
        events.deliver();
        if (hintsMissing) nodes.get(0).foundBy(RunKind.RECONCILE);
        hintsMissing = false;
        nodes.forEach(Node::tryQueries);
        Admin admin = new Admin(this);
        admin.findSuccessors();
        nodes.get(0).retryFailures();
        emptyInbox();
        while (admin.letReversalsGoOn()) {
            reversalsStopped++;
            emptyInbox();
        }
    }

    private void emptyInbox() {
        for (int round = 0; round < MOST_ROUNDS && store.inbox().size() > 0; round++) {
            nodes.forEach(Node::work);
            time.pass(round < PATIENT_AFTER ? SETTLED : RESTED);
        }
        Mismatch.unless(store.inbox().size() == 0, "the inbox does not become empty");
    }
}
