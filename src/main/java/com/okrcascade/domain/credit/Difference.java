package com.okrcascade.domain.credit;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ledger entries that lead from what is recorded to what is desired: of what the issue gives, and of what percent
 * done divides by. A reversal carries the day of what it reverses, so a changed date is a reversal and a new credit. None
 * when nothing changed: that makes a second look, a repeated or a late event harmless.
 */
final class Difference {
    private Difference() {}

    /** The entries, in the order in which they are to be recorded. */
    static List<LedgerEntry> between(Optional<Credit> recorded, Credit desired, Instant now) {
        Dated weightBefore = recorded.map(credit -> new Dated(credit.weight(), credit.since()))
                .orElse(Dated.NONE);
        Dated amountBefore =
                recorded.map(credit -> new Dated(credit.amount(), credit.day())).orElse(Dated.NONE);
        List<LedgerEntry> entries = new ArrayList<>();
        steps(weightBefore, new Dated(desired.weight(), desired.since()), Reason.Code.JOINED, desired.reason())
                .forEach(step -> entries.add(step.entry(desired, Quantity.ZERO, step.amount(), now)));
        steps(amountBefore, new Dated(desired.amount(), desired.day()), Reason.Code.RESOLVED, desired.reason())
                .forEach(step -> entries.add(step.entry(desired, step.amount(), Quantity.ZERO, now)));
        return entries;
    }

    private static List<Step> steps(Dated before, Dated after, Reason.Code first, Reason whyGone) {
        if (before.isZero()) return after.isZero() ? List.of() : List.of(after.with(first));
        if (after.isZero()) return List.of(before.takenBack(whyGone));
        if (!Objects.equals(before.day(), after.day())) {
            return List.of(before.takenBack(Reason.of(Reason.Code.DATE_CHANGED)), after.with(Reason.Code.DATE_CHANGED));
        }
        if (after.amount().equals(before.amount())) return List.of();
        return List.of(new Dated(after.amount().minus(before.amount()), before.day()).with(Reason.Code.AMOUNT_CHANGED));
    }

    /** An amount that stands on a day. */
    private record Dated(Quantity amount, @Nullable LocalDate day) {
        static final Dated NONE = new Dated(Quantity.ZERO, null);

        boolean isZero() {
            return amount.isZero();
        }

        Step with(Reason.Code code) {
            return new Step(amount, day, Reason.of(code));
        }

        Step takenBack(Reason why) {
            Reason reason = why.equals(Reason.NONE) ? Reason.of(Reason.Code.LEFT) : why;
            return new Step(amount.negate(), day, reason);
        }
    }

    private record Step(Quantity amount, @Nullable LocalDate day, Reason reason) {
        LedgerEntry entry(Credit credit, Quantity given, Quantity weighed, Instant now) {
            return new LedgerEntry(
                    credit.target(),
                    Objects.requireNonNull(day, "what gives has a day"),
                    now,
                    Source.ISSUE,
                    credit.issue(),
                    credit.issueKey(),
                    given,
                    weighed,
                    null,
                    reason);
        }
    }
}
