package com.okrcascade.application.memory;

import com.okrcascade.application.port.AuditLog;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.application.port.Runs;
import java.time.Clock;

/**
 * All stored things in memory, with the rules of the real tables: the fence, cut lists of changes, forgotten revisions.
 * The contract tests hold it to what the real ones do. Nodes of one cluster share the tables.
 */
public final class InMemoryStore {
    private final Tables tables;
    private final String node;
    private final Clock clock;

    public InMemoryStore() {
        this(Clock.systemUTC());
    }

    public InMemoryStore(Clock clock) {
        this(new Tables(), "node1", clock);
    }

    private InMemoryStore(Tables tables, String node, Clock clock) {
        this.tables = tables;
        this.node = node;
        this.clock = clock;
    }

    /** The same tables as another node of the cluster sees them. */
    public InMemoryStore asNode(String name) {
        return new InMemoryStore(tables, name, clock);
    }

    /** Runs once when the next write has begun and nothing is written yet; what it throws, the writer gets. */
    public void beforeNextWrite(Runnable interference) {
        tables.beforeNextWrite = interference;
    }

    /** Runs once when the next write has landed; what it throws, the writer gets, as when a connection is cut. */
    public void afterNextWrite(Runnable interference) {
        tables.afterNextWrite = interference;
    }

    /** Runs once when rows of the graph have been asked for and not been read yet. */
    public void beforeNextRead(Runnable interference) {
        tables.beforeNextRead = interference;
    }

    /** A backup of all rows as they are now; running it restores them behind the backs of all nodes. */
    public Runnable backup() {
        synchronized (tables) {
            return tables.backup();
        }
    }

    public Journal journal() {
        return new InMemoryJournal(tables, node);
    }

    public Receipts receipts() {
        return new InMemoryReceipts(tables);
    }

    public Links links() {
        return new InMemoryLinks(tables);
    }

    public Credits credits() {
        return new InMemoryCredits(tables);
    }

    public Ledger ledger() {
        return new InMemoryLedger(tables);
    }

    public DayGains dayGains() {
        return new InMemoryDayGains(tables);
    }

    public CheckIns checkIns() {
        return new InMemoryCheckIns(tables);
    }

    public AuditLog auditLog() {
        return new InMemoryAuditLog(tables);
    }

    public Buckets buckets() {
        return new InMemoryBuckets(tables);
    }

    public Runs runs() {
        return new InMemoryRuns(tables, node, clock);
    }

    public Nodes nodes() {
        return new InMemoryNodes(tables);
    }

    public Inbox inbox() {
        return new InMemoryInbox(tables, node, clock);
    }
}
