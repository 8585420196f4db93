package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Progress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Judges what stands in a period of one cadence: by how far it is behind its plan, and by its score when it is over. */
public final class HealthRules {
    private static final Progress ASPIRED = new Progress(7_000);
    private static final Progress FAR = new Progress(4_000);
    private static final int TOO_EARLY_BEFORE = 10;
    private static final int DAYS_TO_JUDGE_A_WEEK = 3;

    private final Thresholds thresholds;
    private final boolean weeks;
    private final WorkingDays workingDays;

    /** @param weeks whether the cadence is weeks, which are judged from their third working day on */
    public HealthRules(Thresholds thresholds, boolean weeks, WorkingDays workingDays) {
        this.thresholds = thresholds;
        this.weeks = weeks;
        this.workingDays = workingDays;
    }

    /**
     * Today is running: it counts when it has ended. A person's own judgement stands until its day, but not against the
     * outcome.
     */
    public Health judge(Standing standing, LocalDate today) {
        return standing.setByHand()
                .filter(byHand -> byHand.standsOn(today) && !standing.window().hasEndedBy(today))
                .map(HealthRules::byHand)
                .orElseGet(() -> computed(standing, today));
    }

    private Health computed(Standing standing, LocalDate today) {
        Window window = standing.window();
        if (standing.progress().isEmpty()) return Health.of(HealthStatus.NO_DATA, "no-data");
        Progress progress = standing.progress().get();
        if (window.hasEndedBy(today)) return ended(progress, standing.aspirational());
        if (!window.hasBegunBy(today)) return notBegun(window);
        Health byPlan = byPlan(standing, progress, today);
        if (!isOutrankedByOutdated(byPlan.status())) return byPlan;
        return outdated(standing.freshness(), today).orElse(byPlan);
    }

    private Health byPlan(Standing standing, Progress progress, LocalDate today) {
        return isTooEarly(standing.window(), today)
                ? Health.of(HealthStatus.TOO_EARLY, "too-early")
                : byPace(standing, progress);
    }

    /** Being outdated outranks a green, and what cannot be judged yet; what is behind stays behind. */
    private static boolean isOutrankedByOutdated(HealthStatus status) {
        return status == HealthStatus.ON_TRACK || status == HealthStatus.TOO_EARLY;
    }

    private static Optional<Health> outdated(Freshness freshness, LocalDate today) {
        if (freshness instanceof Freshness.CheckInOverdue overdue)
            return Optional.of(new Health(
                    HealthStatus.OUTDATED,
                    "check-in-overdue",
                    Map.of(
                            "due",
                            overdue.due(),
                            "days",
                            today.toEpochDay() - overdue.due().toEpochDay())));
        if (freshness instanceof Freshness.SourceFailed)
            return Optional.of(Health.of(HealthStatus.OUTDATED, "source-failed"));
        return Optional.empty();
    }

    private Health byPace(Standing standing, Progress progress) {
        Progress expected = standing.expected().counted();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("progress", progress);
        facts.put("expected", expected);
        thresholds.share(progress.counted(), expected).ifPresent(share -> facts.put("share", share));
        standing.rates().required().ifPresent(rate -> facts.put("required", rate));
        standing.rates().recent().ifPresent(rate -> facts.put("recent", rate));
        return new Health(status(progress.counted(), expected), "pace", facts);
    }

    private HealthStatus status(Progress progress, Progress expected) {
        if (thresholds.keeps(thresholds.onTrack(), progress, expected)) return HealthStatus.ON_TRACK;
        return thresholds.keeps(thresholds.atRisk(), progress, expected)
                ? HealthStatus.AT_RISK
                : HealthStatus.OFF_TRACK;
    }

    private boolean isTooEarly(Window window, LocalDate today) {
        if (weeks) return workingDays.in(new Window(window.first(), today)) < DAYS_TO_JUDGE_A_WEEK;
        Elapsed elapsed = workingDays.elapsed(window, today);
        return elapsed.days() * TOO_EARLY_BEFORE < elapsed.of();
    }

    private static Health ended(Progress progress, boolean aspirational) {
        return new Health(statusAtTheEnd(progress, aspirational), "ended", Map.of("progress", progress));
    }

    private static HealthStatus statusAtTheEnd(Progress progress, boolean aspirational) {
        if (progress.isFull()) return HealthStatus.REACHED;
        if (aspirational && progress.compareTo(ASPIRED) >= 0) return HealthStatus.SUCCESS;
        return progress.compareTo(FAR) < 0 ? HealthStatus.MISSED : HealthStatus.PARTLY;
    }

    private static Health notBegun(Window window) {
        return new Health(HealthStatus.TOO_EARLY, "not-begun", Map.of("first", window.first()));
    }

    private static Health byHand(SetByHand byHand) {
        return new Health(byHand.status(), "by-hand", Map.of("note", byHand.reason(), "until", byHand.until()));
    }
}
