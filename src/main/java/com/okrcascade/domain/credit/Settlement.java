package com.okrcascade.domain.credit;

import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What has to be written so that the recorded credits of one issue become the desired ones; empty when they are. */
public record Settlement(List<Credit> put, List<Credit.Pair> removed, List<LedgerEntry> entries) {

    /**
     * @param recorded the credits of the issue, by target
     * @param desired what it should give now; a recorded target that is missing here no longer gets anything
     * @param whyGone says why a recorded credit is no longer desired at all
     */
    public static Settlement of(
            Map<Target, Credit> recorded, List<Credit> desired, Function<Credit, Reason> whyGone, Instant now) {
        Settlement settlement = new Settlement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Target> wanted = new HashSet<>();
        for (Credit credit : desired) {
            wanted.add(credit.target());
            settlement.settle(Optional.ofNullable(recorded.get(credit.target())), credit, now);
        }
        recorded.values().stream()
                .filter(credit -> !wanted.contains(credit.target()))
                .forEach(credit -> settlement.end(credit, whyGone.apply(credit), now));
        return settlement;
    }

    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty() && entries.isEmpty();
    }

    private void settle(Optional<Credit> before, Credit desired, Instant now) {
        Credit next = before.map(credit -> takenBack(credit, desired)).orElse(desired);
        entries.addAll(Difference.between(before, next, now));
        if (!before.equals(Optional.of(next))) put.add(next);
    }

    private void end(Credit before, Reason why, Instant now) {
        if (!before.everGave() && !before.isBooked()) {
            removed.add(before.pair());
            return;
        }
        Credit next = before.reversed(before.isBooked() ? why : before.reason());
        entries.addAll(Difference.between(Optional.of(before), next, now));
        if (!before.equals(next)) put.add(next);
    }

    /** An issue that gave and is open again says so, until it gives again. */
    private static Credit takenBack(Credit before, Credit desired) {
        if (desired.state() != CreditState.OPEN || !before.everGave()) return desired;
        Reason why = before.gives() ? Reason.of(Reason.Code.REOPENED) : before.reason();
        return desired.reversedOn(before.day(), why);
    }
}
