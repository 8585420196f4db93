package com.okrcascade.domain.credit;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one issue would give one candidate if nothing else had a claim on it: the state, the day, and the amount as a
 * change of the target's value.
 *
 * @param weight what percent done divides by on account of it; else 0
 * @param since the day from which it divides; null without weight
 */
record Assessment(
        Candidate candidate,
        CreditState state,
        Quantity offered,
        @Nullable LocalDate day,
        Quantity weight,
        @Nullable LocalDate since,
        Reason reason) {
    Assessment(Candidate candidate, CreditState state, Quantity offered, @Nullable LocalDate day, Reason reason) {
        this(candidate, state, offered, day, Quantity.ZERO, null, reason);
    }

    static Assessment of(IssueFacts issue, Candidate candidate, Optional<Credit> recorded, Rulebook rulebook) {
        if (candidate.rule().isPercentDone()) return ShareDone.assess(issue, candidate, recorded, rulebook);
        FieldValue amount = amount(issue, candidate);
        Quantity offered = towards(candidate, amount.number());
        if (!issue.doneBy(candidate.doneRule())) {
            return new Assessment(candidate, CreditState.OPEN, offered, null, amount.problem());
        }
        Optional<Reason> excluded = excluded(issue, rulebook);
        if (excluded.isPresent()) {
            return new Assessment(candidate, CreditState.EXCLUDED, offered, null, excluded.get());
        }
        LocalDate day = day(issue.resolvedAt(), recorded, rulebook);
        if (amount.isGone() && recorded.filter(Credit::gives).isPresent()) {
            return dated(candidate, recorded.get().amount(), day, recorded)
                    .because(new Reason(
                            Reason.Code.FIELD_GONE_KEPT, amount.problem().detail()));
        }
        if (!amount.isNumber()) {
            return new Assessment(candidate, CreditState.WARNING, offered, day, amount.problem());
        }
        return dated(candidate, offered, day, recorded);
    }

    /** Absence is not a fact: what was given by a field that is gone stays, and says so. */
    private Assessment because(Reason kept) {
        return new Assessment(candidate, state, offered, day, weight, since, kept);
    }

    /** Why the resolution of the issue earns nothing. */
    static Optional<Reason> excluded(IssueFacts issue, Rulebook rulebook) {
        return Optional.ofNullable(issue.resolution())
                .filter(rulebook.excluded())
                .map(resolution -> new Reason(Reason.Code.EXCLUDED_RESOLUTION, resolution));
    }

    /** How strong its claim to be where the issue counts is: what it gives now beats what it would give later. */
    int claim() {
        if (offered.isZero()) return 0;
        return stands() ? 2 : state == CreditState.OPEN ? 1 : 0;
    }

    /** Whether the day it counts on, or would count on today, lies in the candidate's window. */
    boolean inWindow(LocalDate today) {
        Window window = candidate.window();
        return window == null || window.contains(day == null ? today : day);
    }

    private boolean stands() {
        return state == CreditState.EARNED || state == CreditState.AFTER_CLOSE;
    }

    /** A query's match counts inside the window only; a hand link counts whatever its date and says so. */
    static Assessment dated(Candidate candidate, Quantity offered, LocalDate day, Optional<Credit> recorded) {
        Window window = candidate.window();
        Reason outside = window == null || window.contains(day) ? Reason.NONE : outOf(window, day, candidate);
        if (!outside.equals(Reason.NONE) && !candidate.byHand()) {
            return new Assessment(candidate, CreditState.OUT_OF_PERIOD, offered, day, outside);
        }
        boolean late = candidate.closed()
                && recorded.filter(before -> earned(before, offered, day)).isEmpty();
        CreditState state = late ? CreditState.AFTER_CLOSE : CreditState.EARNED;
        return new Assessment(candidate, state, offered, day, outside);
    }

    /** What was earned before its period closed stays so, until its amount or day changes. */
    private static boolean earned(Credit before, Quantity offered, LocalDate day) {
        return before.state() == CreditState.EARNED && before.amount().equals(offered) && day.equals(before.day());
    }

    static Reason outOf(Window window, LocalDate day, Candidate candidate) {
        Reason.Code code = day.isAfter(window.last()) ? Reason.Code.AFTER_WINDOW : Reason.Code.BEFORE_WINDOW;
        return new Reason(code, candidate.periodName());
    }

    /**
     * The day of the resolution, else the day on which the app first saw the issue done, wherever it counted then; but
     * where it was not yet done by the rule of this target, the day on which it is.
     */
    static LocalDate day(@Nullable Instant resolvedAt, Optional<Credit> recorded, Rulebook rulebook) {
        if (resolvedAt != null) return rulebook.dayOf().apply(resolvedAt);
        if (recorded.filter(Credit::openThen).isPresent()) return rulebook.today();
        return recorded.filter(Credit::doneThen).map(Credit::day).orElse(rulebook.seenDone());
    }

    static FieldValue amount(IssueFacts issue, Candidate candidate) {
        return candidate
                .rule()
                .map(() -> FieldValue.of(Quantity.of(1)), FieldValue::of, issue::value, weight -> weight.map(
                                issue::value)
                        .orElse(FieldValue.of(Quantity.of(1))));
    }

    static Quantity towards(Candidate candidate, Quantity amount) {
        if (candidate.rule().isPercentDone()) return amount;
        Measure measure = candidate.measure();
        return measure == null ? amount : measure.helping(amount);
    }

    /** The same, as one of the issues that percent done divides by. */
    Assessment weighing(Quantity amount, LocalDate from) {
        return new Assessment(candidate, state, offered, day, amount, from, reason);
    }

    Credit credit(IssueFacts issue) {
        return credited(issue, state, stands() ? offered : Quantity.ZERO, reason, null);
    }

    Credit countedIn(IssueFacts issue, KeyResultId other) {
        return credited(
                issue,
                CreditState.COUNTED_ELSEWHERE,
                Quantity.ZERO,
                new Reason(Reason.Code.COUNTS_ELSEWHERE, other.key()),
                other);
    }

    private Credit credited(
            IssueFacts issue, CreditState as, Quantity amount, Reason why, @Nullable KeyResultId elsewhere) {
        return new Credit(
                issue.id(),
                candidate.target(),
                amount,
                offered,
                day,
                weight,
                since,
                as,
                why,
                candidate.link(),
                candidate.query(),
                elsewhere,
                issue.key());
    }
}
