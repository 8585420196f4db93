package com.okrcascade.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
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

/** All stored things in Jira's database, by Active Objects. Nothing is touched before something is asked for. */
public final class AoStore {
    private final Rows rows;
    private final String node;
    private final Clock clock;
    private final Journal journal;

    /** @param node this node's name, by which its own hints are known */
    public AoStore(ActiveObjects ao, String node, Clock clock) {
        this.rows = new Rows(ao);
        this.node = node;
        this.clock = clock;
        this.journal = new AoJournal(rows, node);
    }

    /** Always the same one: it remembers whether a newer version has been met. */
    public Journal journal() {
        return journal;
    }

    public Receipts receipts() {
        return new AoReceipts(rows);
    }

    public Links links() {
        return new AoLinks(rows);
    }

    public Credits credits() {
        return new AoCredits(rows);
    }

    public Ledger ledger() {
        return new AoLedger(rows);
    }

    public DayGains dayGains() {
        return new AoDayGains(rows);
    }

    public CheckIns checkIns() {
        return new AoCheckIns(rows);
    }

    public AuditLog auditLog() {
        return new AoAuditLog(rows);
    }

    public Buckets buckets() {
        return new AoBuckets(rows);
    }

    public Inbox inbox() {
        return new AoInbox(rows, node, clock);
    }

    public Runs runs() {
        return new AoRuns(rows, node, clock);
    }

    public Nodes nodes() {
        return new AoNodes(rows);
    }
}
