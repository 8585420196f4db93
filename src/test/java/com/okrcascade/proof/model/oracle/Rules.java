package com.okrcascade.proof.model.oracle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may not do, said as simply as possible. */
public final class Rules {
    private final Company company;

    public Rules(Company company) {
        this.company = company;
    }

    /** An amount and a share of issues are not one value. */
    public boolean misfits(@Nullable RawRule rule, long keyResult) {
        return rule != null
                && rule.percent() != company.keyResults.get(keyResult).percent();
    }

    public boolean refusesLink(long deal, RawKeyResult keyResult) {
        return untouchable(keyResult)
                || company.links.values().stream()
                        .anyMatch(link -> link.deal() == deal && link.keyResult() == keyResult.id);
    }

    public boolean refusesLinkChange(long link) {
        RawLink raw = company.links.get(link);
        return raw == null || untouchable(company.keyResults.get(raw.keyResult()));
    }

    public boolean refusesQuery(RawQuery said) {
        RawKeyResult keyResult = company.keyResults.get(said.keyResult());
        return untouchable(keyResult)
                || company.queries.values().stream()
                        .filter(query -> query.id() != said.id() && query.sameSearch(said))
                        .map(query -> company.keyResults.get(query.keyResult()))
                        .filter(company::counts)
                        .anyMatch(other -> clash(keyResult, other));
    }

    public boolean refusesQueryRemoval(long query) {
        RawQuery raw = company.queries.get(query);
        return raw == null || untouchable(company.keyResults.get(raw.keyResult()));
    }

    /** Whether a key result that is pointed elsewhere would bring a query into a tree that has it on the same days. */
    public boolean refusesJoining(RawKeyResult said) {
        RawKeyResult before = company.keyResults.get(said.id);
        if (Objects.equals(before.into, said.into)) return false;
        company.keyResults.put(said.id, said);
        try {
            return company.queries.values().stream()
                    .filter(query -> comesWith(company.keyResults.get(query.keyResult()), said))
                    .anyMatch(this::isThereAlready);
        } finally {
            company.keyResults.put(said.id, before);
        }
    }

    private boolean comesWith(RawKeyResult part, RawKeyResult moved) {
        return company.counts(part)
                && company.topOf(part) == company.topOf(moved)
                && (part.id == moved.id || above(part).stream().anyMatch(above -> above.id == moved.id));
    }

    private boolean isThereAlready(RawQuery one) {
        RawKeyResult own = company.keyResults.get(one.keyResult());
        return company.queries.values().stream()
                .filter(query -> query.id() != one.id() && query.sameSearch(one))
                .map(query -> company.keyResults.get(query.keyResult()))
                .filter(company::counts)
                .anyMatch(other -> clash(own, other));
    }

    /** The same query twice in a tree, on the same days, and not one above the other. */
    private boolean clash(RawKeyResult one, RawKeyResult other) {
        return company.topOf(one) == company.topOf(other)
                && company.windowOf(one).meets(company.windowOf(other))
                && !above(one).contains(other)
                && !above(other).contains(one);
    }

    /** Whether a key result could not be, or stay, as it is said to be. */
    public boolean refusesKeyResult(RawKeyResult said) {
        RawObjective objective = company.objectives.get(said.objective);
        if (objective == null || objective.deleted || objective.archived) return true;
        if (company.periods.get(objective.period).closed) return true;
        if (said.percent() && !said.unit.equals("%")) return true;
        if (said.kind == RawKeyResult.Kind.MILESTONES && (said.rule != null || said.kpi != null)) return true;
        if (said.kpi != null && refusesKpi(said)) return true;
        return refusesContribution(said, objective) || refusesContributors(said);
    }

    private boolean refusesKpi(RawKeyResult said) {
        RawKpi kpi = company.kpis.get(said.kpi);
        return kpi == null || said.rule != null || parts(said.id).findAny().isPresent() || !kpi.unit.equals(said.unit);
    }

    private boolean refusesContribution(RawKeyResult said, RawObjective objective) {
        if (said.into == null) return false;
        RawKeyResult parent = company.keyResults.get(said.into);
        if (parent == null || !company.counts(parent)) return true;
        boolean cycle = parent.id == said.id || above(parent).stream().anyMatch(above -> above.id == said.id);
        return cycle || !Objects.equals(objective.parent, parent.objective) || !fits(said, parent);
    }

    private boolean refusesContributors(RawKeyResult said) {
        return parts(said.id)
                .anyMatch(
                        part -> !Objects.equals(company.objectiveOf(part).parent, said.objective) || !fits(part, said));
    }

    public boolean refusesKeyResultDeletion(RawKeyResult keyResult) {
        return untouchable(keyResult) || parts(keyResult.id).findAny().isPresent();
    }

    /** @param measured whether it has weights, recorded so far, that its value is divided by or was read from */
    public boolean refusesCheckIn(RawKeyResult keyResult, LocalDate day, LocalDate today, boolean measured) {
        if (untouchable(keyResult) || day.isAfter(today)) return true;
        if (!company.isManual(keyResult)) return takesFromBelow(keyResult, measured);
        return company.lastEntry(keyResult.id, LocalDate.MAX)
                .filter(day::isBefore)
                .isPresent();
    }

    public boolean refusesReaching(RawKeyResult keyResult, int milestone, LocalDate day, LocalDate today) {
        return untouchable(keyResult)
                || day.isAfter(today)
                || keyResult.milestones.stream().noneMatch(one -> one.id() == milestone);
    }

    public boolean refusesTakeBack(RawKeyResult keyResult, long checkIn) {
        return untouchable(keyResult) || company.takenBack.contains(checkIn);
    }

    /** What is computed can be corrected, but not what is only taken from what contributes. */
    private boolean takesFromBelow(RawKeyResult keyResult, boolean measured) {
        if (keyResult.kpi != null || keyResult.percent()) return !measured;
        return switch (keyResult.takes) {
            case SUM -> false;
            case LATEST -> !company.into(keyResult).isEmpty();
            case WEIGHTED -> true;
        };
    }

    /** @param before what it is now; null when it is new */
    public boolean refusesObjective(RawObjective before, RawObjective said) {
        if (before != null && (before.deleted || before.archived)) return true;
        RawObjective parent = said.parent == null ? null : company.objectives.get(said.parent);
        if (said.parent != null && (parent == null || parent.deleted)) return true;
        if (company.periods.get(said.period).closed) return true;
        if (before != null && company.periods.get(before.period).closed) return true;
        boolean moved = before == null || !Objects.equals(before.parent, said.parent);
        if (parent != null && (moved && parent.archived || !lies(said, parent))) return true;
        return before != null && refusesPlace(before, said, parent, moved);
    }

    private boolean refusesPlace(RawObjective before, RawObjective said, RawObjective parent, boolean moved) {
        if (parent != null && company.isAtOrBelow(parent, before)) return true;
        if (company.below(before).stream().anyMatch(child -> !lies(child, said))) return true;
        return moved && company.of(before).stream().anyMatch(keyResult -> keyResult.into != null);
    }

    public boolean refusesObjectiveDeletion(RawObjective objective) {
        return objective.deleted || !company.below(objective).isEmpty();
    }

    public boolean refusesClosing(RawPeriod period, boolean withBelow, LocalDate today) {
        List<RawPeriod> below = openBelow(period);
        return period.closed
                || !withBelow && !below.isEmpty()
                || Stream.concat(Stream.of(period), below.stream())
                        .anyMatch(one -> !today.isAfter(company.windowOf(one).last()));
    }

    public List<RawPeriod> openBelow(RawPeriod period) {
        return company.periods.values().stream()
                .filter(one -> !one.closed)
                .filter(one -> company.above(one).anyMatch(above -> above == period))
                .toList();
    }

    public boolean refusesReopening(RawPeriod period) {
        return period.closed && company.above(period).anyMatch(above -> above.closed);
    }

    private boolean lies(RawObjective inner, RawObjective outer) {
        RawPeriod period = company.periods.get(inner.period);
        return Stream.concat(Stream.of(period), company.above(period)).anyMatch(above -> above.id == outer.period);
    }

    private boolean untouchable(RawKeyResult keyResult) {
        return !company.counts(keyResult) || company.objectiveOf(keyResult).archived;
    }

    private Stream<RawKeyResult> parts(long id) {
        return company.keyResults.values().stream()
                .filter(part -> part.into != null && part.into == id && company.counts(part));
    }

    /** Everything that a key result contributes to, by whatever roll-up. */
    private List<RawKeyResult> above(RawKeyResult keyResult) {
        Deque<RawKeyResult> above = new ArrayDeque<>();
        RawKeyResult next = into(keyResult);
        while (next != null) {
            above.add(next);
            next = into(next);
        }
        return List.copyOf(above);
    }

    private RawKeyResult into(RawKeyResult keyResult) {
        RawKeyResult parent = keyResult.into == null ? null : company.keyResults.get(keyResult.into);
        return parent == null || !company.counts(parent) ? null : parent;
    }

    private static boolean fits(RawKeyResult child, RawKeyResult parent) {
        if (parent.kpi != null) return false;
        boolean same =
                child.unit.equals(parent.unit) && child.kind == parent.kind && child.decreases() == parent.decreases();
        return switch (parent.takes) {
            case SUM -> same && child.kind == RawKeyResult.Kind.MOVE && child.additive;
            case LATEST -> same;
            case WEIGHTED -> true;
        };
    }
}
