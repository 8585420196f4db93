package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one issue currently gives one target: the recorded state that crediting compares with the desired one.
 *
 * @param amount the change of value that the ledger holds for it; 0 unless earned
 * @param offered what it would give if it counted here, as a change of value
 * @param day the effective day while it is earned, and of the last reversal after that
 * @param weight what percent done divides by on account of it; else 0
 * @param since the effective day of that weight; null without any
 * @param link the hand link it came by; null when a query found it
 * @param query the query that found it; null when linked by hand
 * @param countedIn where it counts instead
 * @param issueKey the issue's last known key, for display only
 */
public record Credit(
        IssueId issue,
        Target target,
        Quantity amount,
        Quantity offered,
        @Nullable LocalDate day,
        Quantity weight,
        @Nullable LocalDate since,
        CreditState state,
        Reason reason,
        @Nullable LinkId link,
        @Nullable QueryId query,
        @Nullable KeyResultId countedIn,
        String issueKey) {
    /** The pair that names it: there is one credit of an issue to a target. */
    public Pair pair() {
        return new Pair(issue, target);
    }

    /** The number of a query that was taken away may be another's by now, but not for the same target. */
    public boolean cameBy(IssueQuery candidate) {
        return candidate.id().equals(query) && candidate.target().equals(target);
    }

    public boolean byHand() {
        return link != null;
    }

    /** Whether it stands in a ledger now. */
    public boolean gives() {
        return state == CreditState.EARNED || state == CreditState.AFTER_CLOSE;
    }

    /** Whether it gives now or gave before it was taken back. */
    public boolean everGave() {
        return gives() || state == CreditState.REVERSED;
    }

    /**
     * Whether the issue was done when this was recorded, so that its day is the day of that; of use for issues that are
     * done without a resolution date.
     */
    public boolean doneThen() {
        return switch (state) {
            case EARNED, AFTER_CLOSE, COUNTED_ELSEWHERE, OUT_OF_PERIOD, WARNING -> day != null;
            case OPEN, EXCLUDED, REVERSED -> false;
        };
    }

    /** Whether the issue was not done when this was recorded; percent done calls open, too, what is done outside its window. */
    public boolean openThen() {
        return switch (state) {
            case OPEN -> reason.code() != Reason.Code.AFTER_WINDOW && reason.code() != Reason.Code.BEFORE_WINDOW;
            case REVERSED -> reason.code() == Reason.Code.REOPENED;
            case EARNED, AFTER_CLOSE, COUNTED_ELSEWHERE, OUT_OF_PERIOD, WARNING, EXCLUDED -> false;
        };
    }

    /** The first day on which an issue was seen done, as its credits know it. */
    public static Optional<LocalDate> seenDone(Collection<Credit> ofIssue) {
        return ofIssue.stream()
                .filter(Credit::doneThen)
                .flatMap(credit -> Optional.ofNullable(credit.day()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether anything of it stands in a ledger: what it gives, or what percent done divides by. */
    public boolean isBooked() {
        return gives() || !weight.isZero();
    }

    /** The same credit, taken back with all that it stood for. */
    public Credit reversed(Reason why) {
        return reversed(day, Quantity.ZERO, null, why);
    }

    /** The same credit, taken back from the day on which it counted; what percent done divides by stays. */
    public Credit reversedOn(@Nullable LocalDate countedOn, Reason why) {
        return reversed(countedOn, weight, since, why);
    }

    private Credit reversed(@Nullable LocalDate countedOn, Quantity left, @Nullable LocalDate leftSince, Reason why) {
        return new Credit(
                issue,
                target,
                Quantity.ZERO,
                offered,
                countedOn,
                left,
                leftSince,
                CreditState.REVERSED,
                why,
                link,
                query,
                null,
                issueKey);
    }

    /** One issue and one target. */
    public record Pair(IssueId issue, Target target) {}
}
