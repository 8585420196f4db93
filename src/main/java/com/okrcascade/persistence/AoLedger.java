package com.okrcascade.persistence;

import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import com.okrcascade.persistence.row.LedgerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.java.ao.Query;

/** Every change of value that ever was. */
record AoLedger(Rows rows) implements Ledger {
    private static final LedgerTable TABLE = new LedgerTable();
    private static final String ALL = "ID, TARGET, EFFECTIVE_DAY, RECORDED_AT, SOURCE, ISSUE_ID, ISSUE_KEY, AMOUNT, "
            + "WEIGHT_CHANGE, AUTHOR, REASON, REASON_DETAIL";
    private static final int FIRST_PAGE = 50;
    private static final int SECOND_PAGE = 450;
    private static final String NEWEST_FIRST = "ID DESC";
    private static final String OF_DAYS = "TARGET = ? AND EFFECTIVE_DAY >= ? AND EFFECTIVE_DAY <= ?";

    @Override
    public List<LedgerEntry> of(Target target, LocalDate from, LocalDate to, int start, int limit) {
        Query entries = Query.select().where(OF_DAYS, Codes.of(target), from.toEpochDay(), to.toEpochDay());
        return rows.find(TABLE, entries.order(NEWEST_FIRST).offset(start).limit(limit));
    }

    @Override
    public int count(Target target, LocalDate from, LocalDate to) {
        return rows.ao().count(LedgerRow.class, OF_DAYS, Codes.of(target), from.toEpochDay(), to.toEpochDay());
    }

    @Override
    public void each(Collection<Target> targets, Consumer<LedgerEntry> take) {
        List<String> codes = targets.stream().map(Codes::of).toList();
        rows.some(LedgerRow.class, ALL, "TARGET", codes, row -> take.accept(TABLE.thing(row)));
    }

    @Override
    public List<LedgerEntry> amongLast(Predicate<Target> wanted, int limit) {
        List<LedgerEntry> found = new ArrayList<>();
        Query page = Query.select().order(NEWEST_FIRST).limit(FIRST_PAGE);
        for (int looked = 0; looked < FIRST_PAGE + SECOND_PAGE && found.size() < limit; ) {
            LedgerRow[] read = rows.ao().find(LedgerRow.class, page);
            Arrays.stream(read)
                    .map(TABLE::thing)
                    .filter(entry -> wanted.test(entry.target()))
                    .forEach(found::add);
            if (read.length < FIRST_PAGE) break;
            looked += read.length;
            page = Query.select()
                    .where("ID < ?", read[read.length - 1].getID())
                    .order(NEWEST_FIRST)
                    .limit(SECOND_PAGE);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public void eachByIssue(Target target, LocalDate to, Consumer<LedgerEntry> take) {
        Query entries = Query.select(ALL)
                .where("TARGET = ? AND EFFECTIVE_DAY <= ?", Codes.of(target), to.toEpochDay())
                .order("ISSUE_ID, ID");
        rows.ao().stream(LedgerRow.class, entries, row -> take.accept(TABLE.thing(row)));
    }

    @Override
    public List<LedgerEntry> latest(Collection<Target> targets, int limit) {
        List<String> codes = targets.stream().map(Codes::of).toList();
        Supplier<Query> newest = () -> Query.select().order(NEWEST_FIRST).limit(limit);
        return rows.those(LedgerRow.class, newest, "TARGET", codes).stream()
                .sorted(Comparator.comparing(LedgerRow::getID).reversed())
                .limit(limit)
                .map(TABLE::thing)
                .toList();
    }
}
