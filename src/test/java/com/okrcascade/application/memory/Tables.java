package com.okrcascade.application.memory;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.Receipt;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows that the in-memory ports share; whoever reads or changes them holds its lock. */
final class Tables {
    private static final Runnable NOTHING = () -> {};

    final TreeMap<Long, WrittenRevision> revisions = new TreeMap<>();
    final TreeMap<Long, IssueLink> links = new TreeMap<>();
    final Map<Credit.Pair, Credit> credits = new LinkedHashMap<>();
    final List<LedgerEntry> ledger = new ArrayList<>();
    final Map<KeyResultDay, DayGain> dayGains = new HashMap<>();
    final List<CheckIn> checkIns = new ArrayList<>();
    final List<AuditLine> audit = new ArrayList<>();
    final Map<KpiStart, BucketEntry> buckets = new HashMap<>();
    final TreeMap<Long, Inbox.Row> inbox = new TreeMap<>();
    final Map<UserAndKey, WrittenReceipt> receipts = new HashMap<>();

    final Map<RunName, Run> runs = new HashMap<>();
    final Map<RunName, List<Finding>> findings = new HashMap<>();
    final TreeMap<String, Nodes.Node> nodes = new TreeMap<>();

    Facts facts = Facts.NONE;
    long lastLink;
    Runnable beforeNextWrite = NOTHING;
    Runnable afterNextWrite = NOTHING;
    Runnable beforeNextRead = NOTHING;

    private long lastHint;

    record KeyResultDay(KeyResultId keyResult, LocalDate day) {}

    record KpiStart(KpiId kpi, LocalDateTime start) {}

    record UserAndKey(UserKey user, String key) {}

    record RunName(RunKind kind, long number) {
        static RunName of(Run run) {
            return new RunName(run.kind(), run.number());
        }
    }

    record WrittenReceipt(Receipt receipt, Instant at) {}

    /** A revision and what it touched; a list that was too long is not kept. */
    record WrittenRevision(Revision revision, Instant at, List<Touched> touched) {
        boolean cut() {
            return touched.size() > Journal.MOST_TOUCHED;
        }
    }

    /** Keeps all rows as they are now; whoever runs it puts them in the place of whatever is there by then. */
    Runnable backup() {
        Tables kept = new Tables();
        kept.take(this);
        return () -> {
            synchronized (this) {
                take(kept);
            }
        };
    }

    private void take(Tables other) {
        replace(revisions, other.revisions);
        replace(links, other.links);
        replace(credits, other.credits);
        ledger.clear();
        ledger.addAll(other.ledger);
        replace(dayGains, other.dayGains);
        checkIns.clear();
        checkIns.addAll(other.checkIns);
        audit.clear();
        audit.addAll(other.audit);
        replace(buckets, other.buckets);
        replace(inbox, other.inbox);
        replace(receipts, other.receipts);
        replace(runs, other.runs);
        findings.clear();
        other.findings.forEach((run, found) -> findings.put(run, new ArrayList<>(found)));
        replace(nodes, other.nodes);
        facts = other.facts;
        lastLink = other.lastLink;
        lastHint = other.lastHint;
    }

    private static <K, V> void replace(Map<K, V> rows, Map<K, V> others) {
        rows.clear();
        rows.putAll(others);
    }

    void hint(InboxKind kind, long ref, String node, Instant at) {
        long id = ++lastHint;
        inbox.put(id, new Inbox.Row(id, kind, ref, node, at, 0, ""));
    }

    void forgetHints(Collection<Long> rows) {
        inbox.keySet().removeAll(List.copyOf(rows));
    }

    Runnable takeBeforeNextWrite() {
        Runnable taken = beforeNextWrite;
        beforeNextWrite = NOTHING;
        return taken;
    }

    Runnable takeAfterNextWrite() {
        Runnable taken = afterNextWrite;
        afterNextWrite = NOTHING;
        return taken;
    }

    Runnable takeBeforeNextRead() {
        Runnable taken = beforeNextRead;
        beforeNextRead = NOTHING;
        return taken;
    }
}
