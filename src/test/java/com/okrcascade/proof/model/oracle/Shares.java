package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Percent done: what one issue weighs, and whether it counts as done. Linked issues always weigh; of a query's matches
 * those that were created by the window's last day and not done before its first, and what is done later is not done.
 */
final class Shares {
    private final Company company;

    Shares(Company company) {
        this.company = company;
    }

    Optional<Gift> gift(RawDeal deal, RawKeyResult keyResult, boolean byHand, RawRule rule, LocalDate resolved) {
        boolean done = company.isDone(deal, keyResult);
        if (done && company.excludes(deal.resolution)) return Optional.empty();
        LocalDate day = done ? resolved : null;
        LocalDate created = company.dayOf(deal.createdAt);
        Span window = company.windowOf(keyResult);
        boolean outside = created.isAfter(window.last()) || day != null && day.isBefore(window.first());
        if (!byHand && outside) return Optional.empty();
        boolean counts = day != null && (byHand || window.has(day));
        return rule.gives(deal)
                .filter(weight -> weight.signum() != 0)
                .map(weight -> new Gift(
                        deal.id,
                        keyResult.id,
                        counts ? weight : BigDecimal.ZERO,
                        counts ? day : null,
                        weight,
                        created));
    }
}
