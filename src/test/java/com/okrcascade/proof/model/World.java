package com.okrcascade.proof.model;

import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.Oracle;
import com.okrcascade.proof.model.oracle.RawDeal;
import com.okrcascade.proof.model.oracle.Rules;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A cluster over one database, its Jira, and beside them the oracle's own notes of what is so. */
final class World {
    private static final Duration SETTLED = Duration.ofSeconds(11);
    /** What failed often is tried again after a while. */
    private static final Duration RESTED = Duration.ofMinutes(10);

    private static final int PATIENT_AFTER = 8;
    private static final int MOST_ROUNDS = 60;
    private static final int NODES = 3;

    final Time time = new Time();
    final PretendedJira jira = new PretendedJira();
    final InMemoryStore store = new InMemoryStore(time.clock());
    final Company company = new Company(Time.ZONE);
    final Rules rules = new Rules(company);
    final List<Node> nodes = new ArrayList<>();
    final Events events = new Events(this);
    final List<String> told = new ArrayList<>();

    private final Plumbing plumbing;
    private final Deque<Runnable> healing = new ArrayDeque<>();
    private boolean hintsMissing;

    World(Plumbing plumbing) {
        this.plumbing = plumbing;
        Beginning.of(this);
        for (int number = 1; number <= NODES; number++) nodes.add(newNode("node" + number));
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

    void change(RawDeal deal, Runnable edit) {
        edit.run();
        jira.commit(deal);
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
        nodes.get(0).retryFailures();
        for (int round = 0; round < MOST_ROUNDS && store.inbox().size() > 0; round++) {
            nodes.forEach(Node::work);
            time.pass(round < PATIENT_AFTER ? SETTLED : RESTED);
        }
        Mismatch.unless(store.inbox().size() == 0, "the inbox does not become empty");
    }
}
