package com.okrcascade.proof.model;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the ledger of one key result has recorded so far, whatever is still to be looked at. */
final class Ledgers {
    private Ledgers() {}

    /** Newest first. */
    static List<LedgerEntry> of(World world, long keyResult) {
        return world.store
                .ledger()
                .of(Target.of(new KeyResultId(keyResult)), LocalDate.MIN, LocalDate.MAX, 0, Integer.MAX_VALUE);
    }

    /** Lets the oracle know for which days there are entries, reversed ones included. */
    static void read(World world, long id) {
        List<LedgerEntry> entries = of(world, id);
        if (entries.isEmpty()) world.company.entryDays.remove(id);
        else world.company.entryDays.put(id, days(entries));
    }

    private static TreeSet<LocalDate> days(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::day).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean refusesCheckIn(World world, long id, LocalDate day) {
        read(world, id);
        return world.rules.refusesCheckIn(
                world.company.keyResults.get(id), day, world.time.today(), isMeasured(world, id));
    }

    private static boolean isMeasured(World world, long id) {
        return of(world, id).stream()
                        .map(entry -> entry.weight().toDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                != 0;
    }

    /** What the entry that was written last had to add so that the value is what was said. */
    static BigDecimal change(World world, long id, BigDecimal said) {
        RawKeyResult keyResult = world.company.keyResults.get(id);
        BigDecimal before = of(world, id).stream()
                .skip(1)
                .map(entry -> entry.amount().toDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return said.subtract(keyResult.start()).subtract(before);
    }
}
