package com.okrcascade.proof.model;

import static com.okrcascade.proof.model.Mismatch.unless;
import static com.okrcascade.proof.model.Mismatch.unlessSame;

import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.explain.Explanation;
import com.okrcascade.domain.explain.Part;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.proof.model.oracle.Judge;
import com.okrcascade.proof.model.oracle.Oracle;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.Reason;
import com.okrcascade.proof.model.oracle.Reasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Asks why some numbers are what they are, on some days, of any node: the value, the progress, the plan and the health as
 * of the day are the oracle's, the lines are what the oracle would name, and they add up to the whole.
 */
final class Explanations {
    private static final int KEY_RESULTS = 3;
    private static final int OBJECTIVES = 2;
    private static final int DAYS_BACK = 90;

    private final World world;
    private final Random random;
    private final Node node;
    private final Oracle now;
    /** Issues are told apart by this: what it does not divide, the reader may not browse. */
    private final long browsable;

    private Explanations(World world, Random random) {
        this.world = world;
        this.random = random;
        node = world.nodes.get(random.nextInt(world.nodes.size()));
        now = world.oracle();
        browsable = random.nextInt(3) == 0 ? 2 : 1;
    }

    static void compare(World world, Random random) {
        Explanations explanations = new Explanations(world, random);
        List<RawKeyResult> keyResults = world.company.keyResults.values().stream()
                .filter(world.company::counts)
                .toList();
        List<RawObjective> objectives = world.company.objectives.values().stream()
                .filter(world.company::counts)
                .toList();
        for (int i = 0; i < KEY_RESULTS && !keyResults.isEmpty(); i++)
            explanations.keyResult(keyResults.get(random.nextInt(keyResults.size())));
        for (int i = 0; i < OBJECTIVES && !objectives.isEmpty(); i++)
            explanations.objective(objectives.get(random.nextInt(objectives.size())));
    }

    private Optional<LocalDate> day() {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(world.time.today().minusDays(random.nextInt(DAYS_BACK)));
    }

    private Oracle oracle(Optional<LocalDate> day) {
        return day.filter(earlier -> earlier.isBefore(world.time.today()))
                .map(now::asOf)
                .orElse(now);
    }

    private Explain explain() {
        Issues some = Browsable.of(node.issues, id -> id % browsable == 0);
        return new Explain(node.graphs, world.store.dayGains(), world.store.ledger(), some);
    }

    private void keyResult(RawKeyResult keyResult) {
        Optional<LocalDate> day = day();
        Oracle oracle = oracle(day);
        KeyResultId id = new KeyResultId(keyResult.id);
        Explain.Explained explained = explain().keyResult(LinkActions.ADMIN, id, day);
        String what = " as of " + day.map(LocalDate::toString).orElse("today") + " of " + keyResult;
        Explanation explanation = explained.explanation();
        unlessSame(
                explanation.value().map(Texts::plain), oracle.current(keyResult).map(Texts::plain), "the value" + what);
        unlessSame(Texts.points(explanation.progress()), oracle.progress(keyResult), "the progress" + what);
        same(explanation, new Reasons(world.company, oracle).of(keyResult), what);
        Graph then = explained.reading().graph();
        unlessSame(then.standing(id).expected().basisPoints(), oracle.expected(keyResult), "the plan" + what);
        unlessSame(
                then.standing(id).health().status().name(),
                new Judge(world.company, oracle).of(keyResult),
                "the health" + what);
    }

    private void objective(RawObjective objective) {
        Optional<LocalDate> day = day();
        Oracle oracle = oracle(day);
        ObjectiveId id = new ObjectiveId(objective.id);
        Explain.Explained explained = explain().objective(LinkActions.ADMIN, id, day);
        String what = " as of " + day.map(LocalDate::toString).orElse("today") + " of " + objective;
        unlessSame(Texts.points(explained.explanation().progress()), oracle.progress(objective), "the progress" + what);
        same(explained.explanation(), new Reasons(world.company, oracle).of(objective), what);
        Graph then = explained.reading().graph();
        unlessSame(Texts.points(then.standing(id).expected()), oracle.expected(objective), "the plan" + what);
        unlessSame(
                then.standing(id).health().status().name(),
                new Judge(world.company, oracle).of(objective),
                "the health" + what);
    }

    private void same(Explanation explanation, List<Reason> reasons, String what) {
        unless(explanation.addsUp(), "the lines do not add up: " + explanation.parts() + what);
        addUp(explanation, what);
        Map<String, String> given = new TreeMap<>();
        boolean divides = explanation.parts().stream().anyMatch(Explanations::divides);
        explanation.parts().forEach(part -> given.put(part.kind() + " " + part.id(), text(part, divides)));
        unlessSame(given, due(reasons), "the lines" + what);
    }

    /** By our own addition, not by that of the product. */
    private static void addUp(Explanation explanation, String what) {
        List<BigDecimal> amounts = explanation.parts().stream()
                .flatMap(part -> part.amount().map(Quantity::toDecimal).stream())
                .toList();
        Optional<BigDecimal> sum = amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        unlessSame(sum.map(Texts::plain), explanation.value().map(Texts::plain), "what the lines come to" + what);
    }

    /** In a percentage the amounts of the lines follow from all of them together. */
    private static boolean divides(Part part) {
        return part.share().isPresent() && part.amount().isPresent();
    }

    private static String text(Part part, boolean divides) {
        boolean ofAll = divides && part.kind() != Part.Kind.CORRECTION && part.kind() != Part.Kind.MILESTONE;
        return (ofAll ? "" : part.amount().map(Texts::plain).orElse(""))
                + part.share()
                        .map(share -> " " + Texts.plain(share.done()) + " of " + Texts.plain(share.weight()))
                        .orElse("");
    }

    private Map<String, String> due(List<Reason> reasons) {
        Map<String, String> due = new TreeMap<>();
        List<Reason> hidden = reasons.stream().filter(this::isHidden).toList();
        reasons.stream().filter(reason -> !isHidden(reason)).forEach(reason -> due.put(name(reason), text(reason)));
        hidden.stream().reduce(Explanations::joined).ifPresent(all -> due.put("RESTRICTED 0", text(all)));
        return due;
    }

    private boolean isHidden(Reason reason) {
        return reason.kind().equals("ISSUE") && reason.id() % browsable != 0;
    }

    private static Reason joined(Reason one, Reason other) {
        return new Reason(
                "RESTRICTED",
                0,
                sum(one.amount(), other.amount()),
                sum(one.done(), other.done()),
                sum(one.weight(), other.weight()));
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one == null ? other : one.add(other);
    }

    private static String name(Reason reason) {
        return reason.kind() + " " + reason.id();
    }

    private static String text(Reason reason) {
        return (reason.amount() == null ? "" : Texts.plain(reason.amount()))
                + (reason.done() == null
                        ? ""
                        : " " + Texts.plain(reason.done()) + " of " + Texts.plain(reason.weight()));
    }
}
