package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every number of a company on a day, computed anew from its raw state. */
public final class Oracle {
    private static final int DECIMALS = 4;

    private final Company company;
    private final LocalDate today;
    private final LocalDate until;
    private final List<Gift> gifts;
    private final Map<Long, Optional<BigDecimal>> currents = new HashMap<>();
    private final Map<Long, BigDecimal> plans = new HashMap<>();

    /** What is so today, what is dated later included. */
    public Oracle(Company company, LocalDate today) {
        this(company, today, LocalDate.MAX, new Gifts(company, today).all());
    }

    private Oracle(Company company, LocalDate today, LocalDate until, List<Gift> gifts) {
        this.company = company;
        this.today = today;
        this.until = until;
        this.gifts = gifts;
    }

    /** What was so on an earlier day: what is dated up to it, with the structure and the knowledge of now. */
    public Oracle asOf(LocalDate day) {
        return new Oracle(company, day, day, gifts);
    }

    /** The last day whose entries count. */
    LocalDate until() {
        return until;
    }

    LocalDate today() {
        return today;
    }

    public List<Gift> gifts() {
        return gifts;
    }

    /** What changed a key result by itself, by effective day, without days that come to nothing. */
    public Map<LocalDate, BigDecimal> gainsByDay(RawKeyResult keyResult) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        gifts.stream()
                .filter(gift -> gift.keyResult() == keyResult.id && gift.day() != null)
                .forEach(gift -> days.merge(gift.day(), gift.amount(), BigDecimal::add));
        company.entries.stream()
                .filter(entry -> entry.keyResult() == keyResult.id)
                .forEach(entry -> days.merge(entry.day(), entry.amount(), BigDecimal::add));
        kpi(keyResult)
                .map(kpi -> Readings.changes(kpi, company.windowOf(keyResult)))
                .ifPresent(changes -> changes.forEach((day, change) -> days.merge(day, change, BigDecimal::add)));
        return changing(days);
    }

    /** What percent done divides by, by the day from which on it does. */
    public Map<LocalDate, BigDecimal> weightsByDay(RawKeyResult keyResult) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        gifts.stream()
                .filter(gift -> gift.keyResult() == keyResult.id && gift.since() != null)
                .forEach(gift -> days.merge(gift.since(), gift.weight(), BigDecimal::add));
        kpi(keyResult)
                .map(kpi -> Readings.counts(kpi, company.windowOf(keyResult)))
                .ifPresent(days::putAll);
        return changing(days);
    }

    private Optional<RawKpi> kpi(RawKeyResult keyResult) {
        return Optional.ofNullable(keyResult.kpi).map(company.kpis::get);
    }

    private Map<LocalDate, BigDecimal> changing(Map<LocalDate, BigDecimal> days) {
        days.entrySet()
                .removeIf(day -> day.getValue().signum() == 0 || day.getKey().isAfter(until));
        return days;
    }

    public BigDecimal weight(RawKeyResult keyResult) {
        return weightsByDay(keyResult).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal ownGain(RawKeyResult keyResult) {
        return gainsByDay(keyResult).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<BigDecimal> current(RawKeyResult keyResult) {
        Optional<BigDecimal> known = currents.get(keyResult.id);
        if (known == null) currents.put(keyResult.id, known = value(keyResult));
        return known;
    }

    private Optional<BigDecimal> value(RawKeyResult keyResult) {
        if (keyResult.kind == RawKeyResult.Kind.MILESTONES)
            return Optional.of(BigDecimal.valueOf(weight(keyResult, one -> isDone(one))));
        if (keyResult.kpi != null) return read(keyResult);
        if (keyResult.percent()) return percentDone(keyResult);
        List<RawKeyResult> parts = company.into(keyResult);
        return switch (keyResult.takes) {
            case SUM -> summed(keyResult, parts);
            case LATEST -> parts.isEmpty() ? summed(keyResult, parts) : latest(parts);
            case WEIGHTED -> Optional.empty();
        };
    }

    static long weight(RawKeyResult keyResult, Predicate<RawMilestone> counted) {
        return keyResult.milestones.stream()
                .filter(counted)
                .mapToLong(RawMilestone::weight)
                .sum();
    }

    boolean isDone(RawMilestone milestone) {
        return milestone.doneOn() != null && !milestone.doneOn().isAfter(today);
    }

    private Optional<BigDecimal> read(RawKeyResult keyResult) {
        return weight(keyResult).signum() == 0 ? Optional.empty() : Optional.of(ownGain(keyResult));
    }

    private Optional<BigDecimal> percentDone(RawKeyResult keyResult) {
        BigDecimal all = weight(keyResult);
        if (all.signum() == 0) return Optional.empty();
        BigDecimal corrected = company.entered(keyResult.id, true, until);
        BigDecimal done = ownGain(keyResult).subtract(corrected);
        return Optional.of(done.multiply(BigDecimal.valueOf(100))
                .divide(all, DECIMALS, RoundingMode.HALF_UP)
                .add(corrected));
    }

    private Optional<BigDecimal> summed(RawKeyResult keyResult, List<RawKeyResult> parts) {
        boolean silent = company.lastEntry(keyResult.id, until).isEmpty();
        if (silent && keyResult.rule == null && parts.isEmpty()) return Optional.empty();
        BigDecimal value = keyResult.start().add(ownGain(keyResult));
        for (RawKeyResult part : parts) {
            value = value.add(gained(part));
        }
        return Optional.of(value);
    }

    BigDecimal gained(RawKeyResult part) {
        return current(part).map(current -> current.subtract(part.start())).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> latest(List<RawKeyResult> parts) {
        return lastMeasured(parts).flatMap(this::current);
    }

    Optional<RawKeyResult> lastMeasured(List<RawKeyResult> parts) {
        return parts.stream()
                .filter(part -> current(part).isPresent())
                .filter(part -> !company.windowOf(part).first().isAfter(today))
                .max(Comparator.comparing(
                                (RawKeyResult part) -> company.windowOf(part).first())
                        .thenComparing(part -> lastEntry(part).orElse(LocalDate.MIN))
                        .thenComparing(part -> -part.id));
    }

    /** The newest entry at or below a key result. */
    Optional<LocalDate> lastEntry(RawKeyResult keyResult) {
        Stream<LocalDate> own = company.lastEntry(keyResult.id, until).stream();
        Stream<LocalDate> below = company.into(keyResult).stream().flatMap(part -> lastEntry(part).stream());
        return Company.latest(Stream.concat(own, below));
    }

    public OptionalLong progress(RawKeyResult keyResult) {
        if (keyResult.takes == RawKeyResult.Takes.WEIGHTED) return Share.mean(items(keyResult, false));
        return current(keyResult)
                .map(current -> progress(keyResult, current))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static long progress(RawKeyResult keyResult, BigDecimal current) {
        return switch (keyResult.kind) {
            case MOVE -> Share.of(current.subtract(keyResult.baseline), keyResult.distance());
            case MAINTAIN -> Share.inBand(current, keyResult.lower(), keyResult.upper());
            case DONE -> current.compareTo(BigDecimal.ONE) < 0 ? 0 : Share.FULL;
            case MILESTONES -> Share.of(current, BigDecimal.valueOf(weight(keyResult, any -> true)));
        };
    }

    public long expected(RawKeyResult keyResult) {
        if (keyResult.takes == RawKeyResult.Takes.WEIGHTED)
            return Share.mean(items(keyResult, true)).orElse(0);
        return switch (keyResult.kind) {
            case MOVE -> Share.of(plan(keyResult), keyResult.distance());
            case MAINTAIN -> Share.FULL;
            case DONE -> over(keyResult);
            case MILESTONES -> due(keyResult);
        };
    }

    private long due(RawKeyResult keyResult) {
        LocalDate last = company.windowOf(keyResult).last();
        long due = weight(keyResult, one -> (one.due() == null ? last : one.due()).isBefore(today));
        return Share.of(BigDecimal.valueOf(due), BigDecimal.valueOf(weight(keyResult, any -> true)));
    }

    /** How much of its days is over. */
    private long over(RawKeyResult keyResult) {
        Span span = span(keyResult);
        boolean worked = span.worked() > 0;
        long all = worked ? span.worked() : span.daysBefore(span.last().plusDays(1));
        long over = worked ? span.workedBefore(today) : span.daysBefore(today);
        return Share.of(BigDecimal.valueOf(over), BigDecimal.valueOf(all));
    }

    /** What it should have gained by now: what its parts should have, and a straight line for the rest. */
    private BigDecimal plan(RawKeyResult keyResult) {
        BigDecimal known = plans.get(keyResult.id);
        if (known == null) plans.put(keyResult.id, known = planned(keyResult));
        return known;
    }

    private BigDecimal planned(RawKeyResult keyResult) {
        if (keyResult.kind != RawKeyResult.Kind.MOVE) return BigDecimal.ZERO;
        BigDecimal rest = keyResult.distance();
        BigDecimal below = BigDecimal.ZERO;
        boolean sums = keyResult.takes == RawKeyResult.Takes.SUM;
        for (RawKeyResult part : sums ? company.into(keyResult) : List.<RawKeyResult>of()) {
            rest = rest.subtract(part.distance());
            below = below.add(plan(part));
        }
        return below.add(line(rest, keyResult));
    }

    Span span(RawKeyResult keyResult) {
        Span window = company.windowOf(keyResult);
        return keyResult.startDay == null ? window : window.from(keyResult.startDay);
    }

    private BigDecimal line(BigDecimal whole, RawKeyResult keyResult) {
        Span span = span(keyResult);
        boolean worked = span.worked() > 0;
        BigDecimal all = BigDecimal.valueOf(
                worked ? span.worked() : span.daysBefore(span.last().plusDays(1)));
        BigDecimal over = BigDecimal.valueOf(worked ? span.workedBefore(today) : span.daysBefore(today));
        return whole.multiply(over).divide(all, DECIMALS, RoundingMode.HALF_UP);
    }

    private List<Share.Item> items(RawKeyResult keyResult, boolean expected) {
        List<Share.Item> items = new ArrayList<>();
        company.into(keyResult).forEach(part -> item(part, expected, items));
        return items;
    }

    private void item(RawKeyResult part, boolean expected, List<Share.Item> items) {
        progress(part)
                .ifPresent(progress -> items.add(new Share.Item(expected ? expected(part) : progress, part.weight)));
    }

    public OptionalLong progress(RawObjective objective) {
        return Share.mean(items(objective, false));
    }

    public OptionalLong expected(RawObjective objective) {
        return Share.mean(items(objective, true));
    }

    private List<Share.Item> items(RawObjective objective, boolean expected) {
        List<Share.Item> items = new ArrayList<>();
        if (objective.of != RawObjective.Of.CHILDREN)
            company.of(objective).forEach(part -> item(part, expected, items));
        if (objective.of != RawObjective.Of.KEY_RESULTS)
            company.countedBelow(objective).forEach(child -> item(child, expected, items));
        return items;
    }

    private void item(RawObjective child, boolean expected, List<Share.Item> items) {
        progress(child)
                .ifPresent(progress ->
                        items.add(new Share.Item(expected ? expected(child).orElse(0) : progress, child.weight)));
    }
}
