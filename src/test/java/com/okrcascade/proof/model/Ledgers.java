package com.okrcascade.proof.model;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the ledger of one key result has recorded so far, whatever is still to be looked at. */
final class Ledgers {
    private Ledgers() {}

    /** Newest first. */
    static List<LedgerEntry> of(World world, long keyResult) {
        return world.store
                .ledger()
                .of(Target.of(new KeyResultId(keyResult)), LocalDate.MIN, LocalDate.MAX, 0, Integer.MAX_VALUE);
    }

    static boolean refusesCheckIn(World world, long id, LocalDate day) {
        of(world, id).stream()
                .map(LedgerEntry::day)
                .forEach(entry ->
                        world.company.lastEntries.merge(id, entry, (one, other) -> one.isAfter(other) ? one : other));
        return world.rules.refusesCheckIn(world.company.keyResults.get(id), day, world.time.today());
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
