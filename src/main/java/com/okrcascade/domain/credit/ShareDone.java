package com.okrcascade.domain.credit;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.Reason;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Percent done: each issue weighs something, and counts as done or not. Linked issues always weigh; of those that a query
 * finds, the ones created by the last day of the window and not done before its first. Done later is not done.
 */
final class ShareDone {
    private ShareDone() {}

    static Assessment assess(IssueFacts issue, Candidate candidate, Optional<Credit> recorded, Rulebook rulebook) {
        FieldValue weight = weight(issue, candidate, recorded);
        if (!weight.isNumber()) return without(candidate, CreditState.WARNING, weight.number(), weight.problem());
        boolean done = issue.doneBy(candidate.doneRule());
        Optional<Reason> excluded = done ? Assessment.excluded(issue, rulebook) : Optional.empty();
        if (excluded.isPresent()) return without(candidate, CreditState.EXCLUDED, weight.number(), excluded.get());
        LocalDate created = rulebook.dayOf().apply(issue.createdAt());
        @Nullable LocalDate day = done ? Assessment.day(issue.resolvedAt(), recorded, rulebook) : null;
        Reason outside = candidate.byHand() ? Reason.NONE : outside(candidate, created, day);
        if (!outside.equals(Reason.NONE))
            return without(candidate, CreditState.OUT_OF_PERIOD, weight.number(), outside);
        return weighed(candidate, weight.number(), day, recorded).weighing(weight.number(), created);
    }

    /** Absence is not a fact: what an issue weighed by a field that is gone it goes on weighing. */
    private static FieldValue weight(IssueFacts issue, Candidate candidate, Optional<Credit> recorded) {
        FieldValue now = Assessment.amount(issue, candidate);
        return recorded.filter(before -> now.isGone() && !before.weight().isZero())
                .map(before -> FieldValue.of(before.weight()))
                .orElse(now);
    }

    private static Assessment weighed(
            Candidate candidate, Quantity weight, @Nullable LocalDate day, Optional<Credit> recorded) {
        if (day == null) return new Assessment(candidate, CreditState.OPEN, weight, null, Reason.NONE);
        Assessment dated = Assessment.dated(candidate, weight, day, recorded);
        return dated.state() == CreditState.OUT_OF_PERIOD
                ? new Assessment(candidate, CreditState.OPEN, weight, null, dated.reason())
                : dated;
    }

    /** Why a query's match is not among the issues of the window. */
    private static Reason outside(Candidate candidate, LocalDate created, @Nullable LocalDate day) {
        Window window = Objects.requireNonNull(candidate.window(), "only key results ask for percent done");
        if (created.isAfter(window.last())) return Assessment.outOf(window, created, candidate);
        return day != null && day.isBefore(window.first()) ? Assessment.outOf(window, day, candidate) : Reason.NONE;
    }

    private static Assessment without(Candidate candidate, CreditState state, Quantity weight, Reason why) {
        return new Assessment(candidate, state, weight, null, why);
    }
}
