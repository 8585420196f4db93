package com.okrcascade.proof.model.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** How everything stands on a day, by the points that it is behind its plan. */
public final class Judge {
    private static final long POINT = 100;
    private static final long SUCCESS = 7_000;
    private static final long MISSED = 4_000;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_TO_JUDGE_A_WEEK = 3;
    private static final int CHECK_IN_DAYS = 7;
    private static final int GRACE_DAYS = 3;
    private static final List<String> OUTRANKED = List.of("ON_TRACK", "TOO_EARLY");

    private final Company company;
    private final Oracle oracle;
    private final LocalDate today;

    public Judge(Company company, Oracle oracle) {
        this.company = company;
        this.oracle = oracle;
        today = oracle.today();
    }

    public String of(RawKeyResult keyResult) {
        RawObjective objective = company.objectiveOf(keyResult);
        OptionalLong progress = oracle.progress(keyResult);
        String health = byPlan(objective, progress, oracle.expected(keyResult));
        boolean runs = progress.isPresent() && company.windowOf(keyResult).has(today);
        return runs && OUTRANKED.contains(health) && isOutdated(keyResult) ? "OUTDATED" : health;
    }

    public String of(RawObjective objective) {
        return objective.byWeakest
                ? company.of(objective).stream()
                        .map(this::of)
                        .max(Comparator.comparing(Judge::gravity))
                        .orElseGet(() -> ofMean(objective))
                : ofMean(objective);
    }

    private String ofMean(RawObjective objective) {
        return byPlan(
                objective,
                oracle.progress(objective),
                oracle.expected(objective).orElse(0));
    }

    private static int gravity(String health) {
        return switch (health) {
            case "OFF_TRACK", "MISSED" -> 4;
            case "AT_RISK", "PARTLY" -> 3;
            case "OUTDATED" -> 2;
            case "NO_DATA" -> 1;
            default -> 0;
        };
    }

    private String byPlan(RawObjective objective, OptionalLong progress, long expected) {
        RawPeriod period = company.periods.get(objective.period);
        if (progress.isEmpty()) return "NO_DATA";
        Span window = company.windowOf(period);
        if (today.isAfter(window.last())) return ended(progress.getAsLong(), objective.aspirational);
        if (isTooEarly(window)) return "TOO_EARLY";
        long behind = Share.counted(expected) - Share.counted(progress.getAsLong());
        return byPointsBehind(period, behind);
    }

    private static String ended(long progress, boolean aspirational) {
        if (progress >= Share.FULL) return "REACHED";
        if (aspirational && progress >= SUCCESS) return "SUCCESS";
        return progress < MISSED ? "MISSED" : "PARTLY";
    }

    /** A week before its third working day, anything else before a tenth of its working days is over. */
    private boolean isTooEarly(Span window) {
        if (today.isBefore(window.first())) return true;
        if (window.days() == DAYS_OF_A_WEEK) return window.workedBefore(today.plusDays(1)) < DAYS_TO_JUDGE_A_WEEK;
        return window.workedBefore(today) * 10 < window.worked();
    }

    private static String byPointsBehind(RawPeriod period, long behind) {
        long days = ChronoUnit.DAYS.between(period.firstDay, period.lastDay) + 1;
        if (days > 366) return status(behind, 3, 8);
        if (days > 92) return status(behind, 5, 12);
        return days > DAYS_OF_A_WEEK ? status(behind, 10, 25) : status(behind, 30, 60);
    }

    private static String status(long behind, int onTrack, int atRisk) {
        if (behind <= onTrack * POINT) return "ON_TRACK";
        return behind <= atRisk * POINT ? "AT_RISK" : "OFF_TRACK";
    }

    /** Nobody has said anything for longer than a check-in may be late. */
    private boolean isOutdated(RawKeyResult keyResult) {
        if (!company.isManual(keyResult)) return false;
        LocalDate latest =
                oracle.lastEntry(keyResult).orElse(oracle.span(keyResult).first());
        return today.isAfter(latest.plusDays(CHECK_IN_DAYS + GRACE_DAYS));
    }
}
