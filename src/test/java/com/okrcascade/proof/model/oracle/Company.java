package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The raw state of Jira and of the goals. Nothing in it is computed; whoever acts changes it in place. */
public final class Company {
    public final TreeMap<Long, RawDeal> deals = new TreeMap<>();
    public final TreeMap<Long, RawPeriod> periods = new TreeMap<>();
    public final TreeMap<Long, RawObjective> objectives = new TreeMap<>();
    public final TreeMap<Long, RawKeyResult> keyResults = new TreeMap<>();
    public final TreeMap<Long, RawLink> links = new TreeMap<>();
    public final TreeMap<Long, RawQuery> queries = new TreeMap<>();
    public final TreeMap<Long, RawKpi> kpis = new TreeMap<>();
    /** The numbers of check-ins whose correction was taken back. */
    public final Set<Long> takenBack = new HashSet<>();

    public final List<RawEntry> entries = new ArrayList<>();
    public final Set<String> excluded = new HashSet<>();
    /** The days in the ledger of each key result that has any entry, reversed ones included. */
    public final Map<Long, TreeSet<LocalDate>> entryDays = new HashMap<>();

    /** The days on which issues that are done without a date were first seen done, by issue and by what they give to. */
    public final Map<Long, Map<Long, LocalDate>> seenDone = new HashMap<>();

    public Done done = Done.BY_RESOLUTION;

    private final ZoneId zone;
    private final Map<Long, Span> windows = new HashMap<>();

    public Company(ZoneId zone) {
        this.zone = zone;
    }

    /** Keeps what was said about goals; whoever runs it forgets everything that was said since. */
    public Runnable backup() {
        Backup kept = new Backup(this);
        return () -> kept.into(this);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public boolean counts(RawObjective objective) {
        return !objective.deleted;
    }

    public boolean counts(RawKeyResult keyResult) {
        return !keyResult.deleted && !objectiveOf(keyResult).deleted;
    }

    public RawObjective objectiveOf(RawKeyResult keyResult) {
        return objectives.get(keyResult.objective);
    }

    public RawPeriod periodOf(RawKeyResult keyResult) {
        return periods.get(objectiveOf(keyResult).period);
    }

    public Span windowOf(RawKeyResult keyResult) {
        return windowOf(periodOf(keyResult));
    }

    public Span windowOf(RawPeriod period) {
        return windows.computeIfAbsent(period.id, id -> Span.counting(period));
    }

    /** Whether the levels above take it in. */
    private static boolean countsAbove(RawObjective objective) {
        return objective.seen != RawObjective.Seen.BY_SOME_AND_LEFT_OUT;
    }

    /** What counts and contributes to a key result, by id, without what is left out above. */
    public List<RawKeyResult> into(RawKeyResult keyResult) {
        return keyResults.values().stream()
                .filter(part -> part.into != null && part.into == keyResult.id && counts(part))
                .filter(part -> countsAbove(objectiveOf(part)))
                .toList();
    }

    /** Whether it moves by nothing but check-ins. */
    public boolean isManual(RawKeyResult keyResult) {
        return keyResult.rule == null
                && keyResult.kpi == null
                && into(keyResult).isEmpty();
    }

    public List<RawKeyResult> of(RawObjective objective) {
        return keyResults.values().stream()
                .filter(keyResult -> keyResult.objective == objective.id && counts(keyResult))
                .toList();
    }

    public List<RawObjective> below(RawObjective objective) {
        return objectives.values().stream()
                .filter(child -> child.parent != null && child.parent == objective.id && !child.deleted)
                .toList();
    }

    /** Those below that its progress may be a mean of. */
    List<RawObjective> countedBelow(RawObjective objective) {
        return below(objective).stream().filter(Company::countsAbove).toList();
    }

    /** The key results that this one reaches by sums, from the next to the top. */
    public List<RawKeyResult> summedInto(RawKeyResult keyResult) {
        List<RawKeyResult> above = new ArrayList<>();
        for (RawKeyResult next = summing(keyResult); next != null; next = summing(next)) above.add(next);
        return above;
    }

    private @Nullable RawKeyResult summing(RawKeyResult part) {
        if (part.into == null || !countsAbove(objectiveOf(part))) return null;
        RawKeyResult parent = keyResults.get(part.into);
        boolean sums = parent != null && counts(parent) && parent.takes == RawKeyResult.Takes.SUM;
        return sums ? parent : null;
    }

    public RawKeyResult topOf(RawKeyResult keyResult) {
        List<RawKeyResult> above = summedInto(keyResult);
        return above.isEmpty() ? keyResult : above.get(above.size() - 1);
    }

    /** An issue and what it is below, from itself up. */
    public List<RawDeal> upwards(RawDeal deal) {
        return Stream.iterate(deal, Objects::nonNull, one -> one.parent == null ? null : deals.get(one.parent))
                .toList();
    }

    public List<RawDeal> directlyBelow(RawDeal deal) {
        return deals.values().stream()
                .filter(one -> !one.deleted && one.parent != null && one.parent == deal.id)
                .toList();
    }

    /** The day of its resolution; else the one on which it was first seen done, wherever; else this one. */
    LocalDate doneOn(RawDeal deal, LocalDate today) {
        if (deal.resolvedAt != null) return dayOf(deal.resolvedAt);
        return seenDone.getOrDefault(deal.id, Map.of()).values().stream()
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    /** The same for one key result, which may take for done what others do not. */
    LocalDate doneOn(RawDeal deal, RawKeyResult keyResult, LocalDate today) {
        LocalDate day = seenDone.getOrDefault(deal.id, Map.of()).get(keyResult.id);
        return deal.resolvedAt != null || day == null ? doneOn(deal, today) : day;
    }

    boolean isDone(RawDeal deal, RawKeyResult keyResult) {
        Done own = keyResult.rule == null ? null : keyResult.done;
        return (own == null ? done : own).is(deal);
    }

    boolean excludes(@Nullable String resolution) {
        return resolution != null && excluded.stream().anyMatch(resolution::equalsIgnoreCase);
    }

    public Stream<RawPeriod> above(RawPeriod period) {
        return Stream.iterate(parentOf(period), Optional::isPresent, parent -> parent.flatMap(this::parentOf))
                .flatMap(Optional::stream);
    }

    /** Those that lie directly in it, in the order of time. */
    public List<RawPeriod> below(RawPeriod period) {
        return periods.values().stream()
                .filter(one -> one.parent != null && one.parent == period.id)
                .sorted(Comparator.comparing((RawPeriod one) -> one.firstDay))
                .toList();
    }

    public Optional<RawPeriod> parentOf(RawPeriod period) {
        return Optional.ofNullable(period.parent).map(periods::get);
    }

    /** The latest day up to one for which a key result has an entry. */
    Optional<LocalDate> lastEntry(long keyResult, LocalDate until) {
        return Optional.ofNullable(entryDays.get(keyResult)).map(days -> days.floor(until));
    }

    /** What people entered up to a day. */
    BigDecimal entered(long keyResult, boolean corrections, LocalDate until) {
        return entries.stream()
                .filter(entry -> entry.keyResult() == keyResult && entry.correction() == corrections)
                .filter(entry -> !entry.day().isAfter(until))
                .map(RawEntry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether an objective lies at or below another one. */
    public boolean isAtOrBelow(RawObjective one, RawObjective other) {
        RawObjective next = one;
        while (next != null && next != other) next = next.parent == null ? null : livingObjective(next.parent);
        return next != null;
    }

    private RawObjective livingObjective(long id) {
        RawObjective objective = objectives.get(id);
        return objective == null || objective.deleted ? null : objective;
    }

    /** The latest of several days. */
    public static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }
}
