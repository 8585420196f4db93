package com.okrcascade.proof.model;

import static com.okrcascade.proof.model.Mismatch.unlessSame;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.Gift;
import com.okrcascade.proof.model.oracle.Oracle;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds everything that the product says against what the oracle says, when nothing is left to be looked at. */
final class Comparison {
    private final World world;
    private final Company company;
    private final Graph graph;
    private final Oracle oracle;

    private Comparison(World world) {
        this.world = world;
        company = world.company;
        graph = world.nodes.get(0).graph();
        readLastEntries();
        oracle = world.oracle();
    }

    static void of(World world) {
        Comparison comparison = new Comparison(world);
        comparison.definitions();
        comparison.credits();
        comparison.ownGains();
        comparison.keyResults();
        comparison.objectives();
        comparison.graphs();
    }

    private void readLastEntries() {
        company.lastEntries.clear();
        for (long id : company.keyResults.keySet()) {
            Company.latest(Ledgers.of(world, id).stream().map(LedgerEntry::day))
                    .ifPresent(day -> company.lastEntries.put(id, day));
        }
    }

    /** The same things are there, and the same of them count. */
    private void definitions() {
        Set<Long> keyResults = graph.facts().keyResults().stream()
                .map(KeyResult::id)
                .filter(id -> graph.find(id).isPresent())
                .map(KeyResultId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Long> objectives = graph.facts().objectives().stream()
                .filter(Objective::counts)
                .map(objective -> objective.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        unlessSame(
                keyResults,
                ids(company.keyResults.values().stream()
                        .filter(company::counts)
                        .map(one -> one.id)
                        .toList()),
                "key results");
        unlessSame(
                objectives,
                ids(company.objectives.values().stream()
                        .filter(company::counts)
                        .map(one -> one.id)
                        .toList()),
                "objectives");
        unlessSame(world.store.links().count(), company.links.size(), "links");
        unlessSame(graph.facts().queries().size(), company.queries.size(), "queries");
    }

    private static Set<Long> ids(List<Long> ids) {
        return new TreeSet<>(ids);
    }

    private void credits() {
        Map<String, String> given = new TreeMap<>();
        List<IssueId> issues = company.deals.keySet().stream().map(IssueId::new).toList();
        world.store.credits().ofIssues(issues).stream()
                .filter(credit -> !credit.amount().isZero() || !credit.weight().isZero())
                .forEach(credit -> given.put(name(credit), text(credit)));
        Map<String, String> due = new TreeMap<>();
        for (Gift gift : oracle.gifts()) due.put(name(gift), text(gift));
        unlessSame(given, due, "credits");
    }

    private static String text(Credit credit) {
        return text(credit.amount().toDecimal(), credit.day())
                + weight(credit.weight().toDecimal(), credit.since());
    }

    private static String text(Gift gift) {
        return text(gift.amount(), gift.day()) + weight(gift.weight(), gift.since());
    }

    private static String text(BigDecimal amount, @Nullable LocalDate day) {
        return amount.signum() == 0 ? "0" : plain(amount) + " on " + day;
    }

    private static String weight(BigDecimal weight, @Nullable LocalDate since) {
        return weight.signum() == 0 ? "" : " of " + plain(weight) + " since " + since;
    }

    private static String name(Credit credit) {
        return credit.issue().value() + " to KR-"
                + credit.target().keyResult().orElseThrow().value();
    }

    private static String name(Gift gift) {
        return gift.deal() + " to KR-" + gift.keyResult();
    }

    private void ownGains() {
        for (RawKeyResult keyResult : company.keyResults.values()) {
            String name = "KR-" + keyResult.id;
            Map<LocalDate, BigDecimal> due = oracle.gainsByDay(keyResult);
            unlessSame(byDay(keyResult, LedgerEntry::amount), texts(due), "the ledger by day of " + name);
            unlessSame(gains(keyResult, DayGain::change), texts(due), "the gains by day of " + name);
            unlessSame(total(keyResult, Total::change), plain(oracle.ownGain(keyResult)), "the own total of " + name);
            Map<LocalDate, BigDecimal> weights = oracle.weightsByDay(keyResult);
            unlessSame(byDay(keyResult, LedgerEntry::weight), texts(weights), "the weights in the ledger of " + name);
            unlessSame(gains(keyResult, DayGain::weight), texts(weights), "the weights by day of " + name);
            unlessSame(total(keyResult, Total::weight), plain(oracle.weight(keyResult)), "the own weight of " + name);
        }
    }

    private Map<LocalDate, String> byDay(RawKeyResult keyResult, Function<LedgerEntry, Quantity> part) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        Ledgers.of(world, keyResult.id)
                .forEach(entry -> days.merge(entry.day(), part.apply(entry).toDecimal(), BigDecimal::add));
        return texts(days);
    }

    private Map<LocalDate, String> gains(RawKeyResult keyResult, Function<DayGain, Quantity> part) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        for (DayGain gain :
                world.store.dayGains().of(List.of(new KeyResultId(keyResult.id)), LocalDate.MIN, LocalDate.MAX))
            days.put(gain.day(), part.apply(gain).toDecimal());
        return texts(days);
    }

    private static Map<LocalDate, String> texts(Map<LocalDate, BigDecimal> days) {
        Map<LocalDate, String> texts = new TreeMap<>();
        days.forEach((day, amount) -> {
            if (amount.signum() != 0) texts.put(day, plain(amount));
        });
        return texts;
    }

    private String total(RawKeyResult keyResult, Function<Total, Quantity> part) {
        return graph.facts()
                .totals()
                .find(keyResult.id)
                .map(part)
                .map(gain -> plain(gain.toDecimal()))
                .orElse("0");
    }

    private void keyResults() {
        for (RawKeyResult keyResult : company.keyResults.values()) {
            if (!company.counts(keyResult)) continue;
            var standing = graph.standing(new KeyResultId(keyResult.id));
            unlessSame(
                    standing.current().map(value -> plain(value.toDecimal())),
                    oracle.current(keyResult).map(Comparison::plain),
                    "the value of " + keyResult);
            unlessSame(points(standing.progress()), oracle.progress(keyResult), "the progress of " + keyResult);
            unlessSame(standing.expected().basisPoints(), oracle.expected(keyResult), "the plan of " + keyResult);
        }
    }

    private void objectives() {
        for (RawObjective objective : company.objectives.values()) {
            if (objective.deleted) continue;
            var standing = graph.standing(new ObjectiveId(objective.id));
            unlessSame(points(standing.progress()), oracle.progress(objective), "the progress of " + objective);
            unlessSame(points(standing.expected()), oracle.expected(objective), "the plan of " + objective);
        }
    }

    private static OptionalLong points(Optional<Progress> progress) {
        return progress.map(Progress::basisPoints).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** All nodes say the same, and so does one that has just loaded everything. */
    private void graphs() {
        same(world.newNode("a new node").graph(), "a new node");
        world.nodes.forEach(node -> same(node.graph(), node.name));
    }

    private void same(Graph other, String name) {
        unlessSame(other.revision(), graph.revision(), "the revision of " + name);
        graph.facts().keyResults().stream()
                .map(KeyResult::id)
                .filter(id -> graph.find(id).isPresent())
                .forEach(id -> unlessSame(other.standing(id), graph.standing(id), name + " on " + id.key()));
        graph.facts().objectives().stream()
                .filter(Objective::counts)
                .map(Objective::id)
                .forEach(id -> unlessSame(other.standing(id), graph.standing(id), name + " on " + id.key()));
    }

    /**
     * Everything is hinted at once more: nothing may be given or taken. Where an open issue would count is said as of the
     * day of the last look, so only the second time nothing may be written at all.
     */
    static void replay(World world) {
        int entries = entries(world);
        hintAll(world);
        unlessSame(entries(world), entries, "entries of all ledgers after all hints came again");
        long before = world.store.journal().newest().number();
        hintAll(world);
        unlessSame(world.store.journal().newest().number(), before + 1, "the revision after all hints came twice");
        reconcileFindsNothing(world);
    }

    private static void hintAll(World world) {
        world.nodes.get(0).hintAll();
        world.drain();
    }

    private static int entries(World world) {
        return world.company.keyResults.keySet().stream()
                .mapToInt(id -> Ledgers.of(world, id).size())
                .sum();
    }

    private static void reconcileFindsNothing(World world) {
        for (RunKind kind : RunKind.values()) {
            Counts found = world.nodes.get(0).foundBy(kind);
            unlessSame(found.differences() + found.refreshed() + found.failed(), 0L, "what a " + kind + " finds then");
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
