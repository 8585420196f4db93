package com.okrcascade.domain.credit;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ledger entries that lead from what is recorded to what is desired. A reversal carries the day of what it
 * reverses, so a changed date is a reversal and a new credit. None when nothing changed: that makes a second look, a
 * repeated or a late event harmless.
 */
final class Difference {
    private Difference() {}

    /** The entries, in the order in which they are to be recorded. */
    static List<LedgerEntry> between(Optional<Credit> recorded, Credit desired, Instant now) {
        Quantity before = recorded.map(Credit::amount).orElse(Quantity.ZERO);
        Quantity after = desired.amount();
        @Nullable LocalDate dayBefore = recorded.map(Credit::day).orElse(null);
        if (before.isZero()) {
            return after.isZero()
                    ? List.of()
                    : List.of(entry(desired, desired.day(), after, Reason.Code.RESOLVED, now));
        }
        if (after.isZero()) return List.of(entry(desired, dayBefore, before.negate(), desired.reason(), now));
        if (!Objects.equals(dayBefore, desired.day())) {
            return List.of(
                    entry(desired, dayBefore, before.negate(), Reason.Code.DATE_CHANGED, now),
                    entry(desired, desired.day(), after, Reason.Code.DATE_CHANGED, now));
        }
        if (after.equals(before)) return List.of();
        return List.of(entry(desired, dayBefore, after.minus(before), Reason.Code.AMOUNT_CHANGED, now));
    }

    private static LedgerEntry entry(
            Credit credit, @Nullable LocalDate day, Quantity amount, Reason.Code code, Instant now) {
        return entry(credit, day, amount, Reason.of(code), now);
    }

    private static LedgerEntry entry(
            Credit credit, @Nullable LocalDate day, Quantity amount, Reason reason, Instant now) {
        return new LedgerEntry(
                credit.target(),
                Objects.requireNonNull(day, "what gives has a day"),
                now,
                Source.ISSUE,
                credit.issue(),
                credit.issueKey(),
                amount,
                Quantity.ZERO,
                null,
                reason);
    }
}
