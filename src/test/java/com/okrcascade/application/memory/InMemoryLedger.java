package com.okrcascade.application.memory;

import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ledger in memory. */
record InMemoryLedger(Tables tables) implements Ledger {
    private static final int LOOKED_AT = 500;

    @Override
    public List<LedgerEntry> of(Target target, LocalDate from, LocalDate to, int start, int limit) {
        return those(of(target, from, to)).skip(start).limit(limit).toList();
    }

    @Override
    public int count(Target target, LocalDate from, LocalDate to) {
        return (int) those(of(target, from, to)).count();
    }

    @Override
    public void each(Collection<Target> targets, Consumer<LedgerEntry> take) {
        those(entry -> targets.contains(entry.target())).forEach(take);
    }

    @Override
    public List<LedgerEntry> amongLast(Predicate<Target> wanted, int limit) {
        return those(entry -> true)
                .limit(LOOKED_AT)
                .filter(entry -> wanted.test(entry.target()))
                .limit(limit)
                .toList();
    }

    @Override
    public void eachByIssue(Target target, LocalDate to, Consumer<LedgerEntry> take) {
        Comparator<LedgerEntry> byIssue = Comparator.comparing(
                entry -> entry.issue() == null ? 0 : entry.issue().value());
        those(of(target, LocalDate.MIN, to)).sorted(byIssue).forEach(take);
    }

    @Override
    public List<LedgerEntry> latest(Collection<Target> targets, int limit) {
        return those(entry -> targets.contains(entry.target())).limit(limit).toList();
    }

    private static Predicate<LedgerEntry> of(Target target, LocalDate from, LocalDate to) {
        return entry -> entry.target().equals(target)
                && !entry.day().isBefore(from)
                && !entry.day().isAfter(to);
    }

    private Stream<LedgerEntry> those(Predicate<LedgerEntry> wanted) {
        synchronized (tables) {
            List<LedgerEntry> newestFirst = new ArrayList<>(tables.ledger);
            Collections.reverse(newestFirst);
            return newestFirst.stream().filter(wanted);
        }
    }
}
