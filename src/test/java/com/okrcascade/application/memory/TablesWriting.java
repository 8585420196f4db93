package com.okrcascade.application.memory;

import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the changes of one write into the tables. */
record TablesWriting(Tables tables, String node, Instant at) implements BesidesGraph {
    void write(List<Change> changes) {
        tables.facts = tables.facts.with(graph(changes));
        changes.forEach(change -> change.into(this));
    }

    private static List<Change.OfGraph> graph(List<Change> changes) {
        return changes.stream()
                .filter(Change.OfGraph.class::isInstance)
                .map(Change.OfGraph.class::cast)
                .filter(change -> !(change instanceof Change.PutDayGain))
                .toList();
    }

    @Override
    public void putBucket(BucketEntry entry) {
        tables.buckets.put(new Tables.KpiStart(entry.kpi(), entry.bucket().start()), entry);
    }

    @Override
    public void putLink(IssueLink link, Optional<IssueLink> was) {
        tables.links.put(link.id().value(), link);
        tables.lastLink = Math.max(tables.lastLink, link.id().value());
    }

    @Override
    public void removeLink(IssueLink link) {
        tables.links.remove(link.id().value());
    }

    @Override
    public void putCredit(Credit credit) {
        tables.credits.put(credit.pair(), credit);
    }

    @Override
    public void removeCredit(Credit.Pair pair) {
        tables.credits.remove(pair);
    }

    @Override
    public void appendEntry(LedgerEntry entry) {
        tables.ledger.add(entry);
    }

    @Override
    public void putDayGain(DayGain gain) {
        tables.dayGains.put(new Tables.KeyResultDay(gain.keyResult(), gain.day()), gain);
    }

    @Override
    public void appendCheckIn(CheckIn checkIn) {
        tables.checkIns.add(checkIn);
    }

    @Override
    public void appendAudit(AuditLine line) {
        tables.audit.add(line);
    }

    @Override
    public void appendHint(InboxKind kind, long ref) {
        tables.hint(kind, ref, node, at);
    }
}
