package com.okrcascade.persistence;

import com.okrcascade.application.memory.InMemoryStore;
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

/** Everything that is stored, as one node sees it. */
record Store(
        Journal journal,
        Receipts receipts,
        Links links,
        Credits credits,
        Ledger ledger,
        DayGains dayGains,
        CheckIns checkIns,
        AuditLog auditLog,
        Buckets buckets,
        Inbox inbox,
        Runs runs,
        Nodes nodes) {
    static Store of(InMemoryStore store) {
        return new Store(
                store.journal(),
                store.receipts(),
                store.links(),
                store.credits(),
                store.ledger(),
                store.dayGains(),
                store.checkIns(),
                store.auditLog(),
                store.buckets(),
                store.inbox(),
                store.runs(),
                store.nodes());
    }

    static Store of(AoStore store) {
        return new Store(
                store.journal(),
                store.receipts(),
                store.links(),
                store.credits(),
                store.ledger(),
                store.dayGains(),
                store.checkIns(),
                store.auditLog(),
                store.buckets(),
                store.inbox(),
                store.runs(),
                store.nodes());
    }
}
