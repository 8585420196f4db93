package com.okrcascade.proof.model;

import static com.okrcascade.proof.model.Mismatch.unlessSame;

import com.okrcascade.domain.cascade.Graph;
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
import com.okrcascade.proof.model.oracle.Judge;
import com.okrcascade.proof.model.oracle.Oracle;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private final Judge judge;

    private Comparison(World world) {
        this.world = world;
        company = world.company;
        graph = world.nodes.get(0).graph();
        company.keyResults.keySet().forEach(id -> Ledgers.read(world, id));
        Undated.read(world);
        oracle = world.oracle();
        judge = new Judge(company, oracle);
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
        return amount.signum() == 0 ? "0" : Texts.plain(amount) + " on " + day;
    }

    private static String weight(BigDecimal weight, @Nullable LocalDate since) {
        return weight.signum() == 0 ? "" : " of " + Texts.plain(weight) + " since " + since;
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
            if (keyResult.kpi != null && !company.counts(keyResult)) continue; // reads no more, and keeps what it read
            String name = "KR-" + keyResult.id;
            Map<LocalDate, BigDecimal> due = oracle.gainsByDay(keyResult);
            unlessSame(byDay(keyResult, LedgerEntry::amount), texts(due), "the ledger by day of " + name);
            unlessSame(gains(keyResult, DayGain::change), texts(due), "the gains by day of " + name);
            unlessSame(
                    total(keyResult, Total::change),
                    Texts.plain(oracle.ownGain(keyResult)),
                    "the own total of " + name);
            Map<LocalDate, BigDecimal> weights = oracle.weightsByDay(keyResult);
            unlessSame(byDay(keyResult, LedgerEntry::weight), texts(weights), "the weights in the ledger of " + name);
            unlessSame(gains(keyResult, DayGain::weight), texts(weights), "the weights by day of " + name);
            unlessSame(
                    total(keyResult, Total::weight),
                    Texts.plain(oracle.weight(keyResult)),
                    "the own weight of " + name);
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
            if (amount.signum() != 0) texts.put(day, Texts.plain(amount));
        });
        return texts;
    }

    private String total(RawKeyResult keyResult, Function<Total, Quantity> part) {
        return graph.facts()
                .totals()
                .find(keyResult.id)
                .map(part)
                .map(Texts::plain)
                .orElse("0");
    }

    private void keyResults() {
        for (RawKeyResult keyResult : company.keyResults.values()) {
            if (!company.counts(keyResult)) continue;
            var standing = graph.standing(new KeyResultId(keyResult.id));
            unlessSame(
                    standing.current().map(Texts::plain),
                    oracle.current(keyResult).map(Texts::plain),
                    "the value of " + keyResult);
            unlessSame(Texts.points(standing.progress()), oracle.progress(keyResult), "the progress of " + keyResult);
            unlessSame(standing.expected().basisPoints(), oracle.expected(keyResult), "the plan of " + keyResult);
            unlessSame(standing.health().status().name(), judge.of(keyResult), "the health of " + keyResult);
        }
    }

    private void objectives() {
        for (RawObjective objective : company.objectives.values()) {
            if (objective.deleted) continue;
            var standing = graph.standing(new ObjectiveId(objective.id));
            unlessSame(Texts.points(standing.progress()), oracle.progress(objective), "the progress of " + objective);
            unlessSame(Texts.points(standing.expected()), oracle.expected(objective), "the plan of " + objective);
            unlessSame(standing.health().status().name(), judge.of(objective), "the health of " + objective);
        }
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
}
