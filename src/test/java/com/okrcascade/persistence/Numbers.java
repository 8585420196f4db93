package com.okrcascade.persistence;

import com.okrcascade.application.kpis.MeasuredKpi;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Target;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a company shows as numbers, a line each: its objectives, its key results with their ledgers and check-ins,
 * its KPIs, its queries and what its issues give.
 */
final class Numbers {
    private static final int FOUR_DECIMALS = 4;
    private static final int ALL = 10_000;
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final Graph graph;
    private final AoStore store;
    private final Clock clock;

    private Numbers(Graph graph, AoStore store, Clock clock) {
        this.graph = graph;
        this.store = store;
        this.clock = clock;
    }

    static List<String> of(Graph graph, AoStore store, Clock clock) {
        Numbers numbers = new Numbers(graph, store, clock);
        List<String> lines = new ArrayList<>();
        graph.facts().objectives().stream()
                .sorted(Comparator.comparing(objective -> objective.id().value()))
                .forEach(objective -> lines.add(numbers.line(objective)));
        graph.facts().keyResults().stream()
                .sorted(Comparator.comparing(keyResult -> keyResult.id().value()))
                .forEach(keyResult -> lines.add(numbers.line(keyResult)));
        List<Kpi> kpis = graph.facts().kpis().stream()
                .sorted(Comparator.comparing(kpi -> kpi.id().value()))
                .toList();
        new ReadKpis(store.buckets(), clock).measured(graph, kpis).forEach(kpi -> lines.add(numbers.line(kpi)));
        graph.facts().queries().stream()
                .sorted(Comparator.comparing(query -> query.id().value()))
                .forEach(query -> lines.add(joined("query", query.id().value(), query.jql(), query.state())));
        lines.addAll(numbers.credits());
        return lines;
    }

    private String line(Objective objective) {
        return joined(
                "objective",
                objective.id().key(),
                objective.title(),
                objective.state(),
                graph.periodOf(objective).name(),
                graph.standing(objective.id()).progress().map(Progress::basisPoints));
    }

    private String line(KeyResult keyResult) {
        KeyResultId id = keyResult.id();
        KeyResultStanding standing = graph.standing(id);
        List<LedgerEntry> entries = store.ledger().of(Target.of(id), EVER, NEVER, 0, ALL);
        Quantity sum = entries.stream().map(LedgerEntry::amount).reduce(Quantity.ZERO, Quantity::plus);
        return joined(
                "key-result",
                id.key(),
                keyResult.title(),
                standing.current().map(Numbers::plain),
                standing.progress().map(Progress::basisPoints),
                Optional.ofNullable(keyResult.closing()).map(Numbers::closing),
                entries.size(),
                plain(sum),
                store.checkIns().count(id));
    }

    private static String closing(Closing closing) {
        String value = Optional.ofNullable(closing.value()).map(Numbers::plain).orElse("-");
        return value + "/" + closing.score() + "/" + closing.finalScore();
    }

    /** What is shown of a KPI without a value of an ended bucket is what the running one has. */
    private String line(MeasuredKpi measured) {
        Optional<Quantity> soFar = measured.reading().soFar();
        return joined(
                "kpi",
                measured.kpi().id().key(),
                measured.kpi().name(),
                measured.reading().status(),
                measured.reading().latest().or(() -> soFar).map(Numbers::plain),
                soFar.map(Numbers::plain));
    }

    private List<String> credits() {
        List<IssueId> issues = store.credits().issues(0, ALL);
        return store.credits().ofIssues(issues).stream()
                .sorted(Comparator.comparing((Credit credit) -> credit.issue().value())
                        .thenComparing(credit -> name(credit.target())))
                .map(credit -> joined(
                        "credit",
                        credit.issue().value(),
                        name(credit.target()),
                        plain(credit.amount()),
                        credit.state(),
                        Optional.ofNullable(credit.day()),
                        Optional.ofNullable(credit.countedIn()).map(KeyResultId::key)))
                .toList();
    }

    private static String name(Target target) {
        return target.map(KeyResultId::key, kpi -> kpi.id().key());
    }

    static String plain(Quantity quantity) {
        BigDecimal number = new BigDecimal(quantity.text(FOUR_DECIMALS)).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private static String joined(Object... parts) {
        List<String> texts = new ArrayList<>();
        for (Object part : parts) texts.add(text(part));
        return String.join(" | ", texts);
    }

    private static String text(Object part) {
        if (part instanceof Optional<?> optional)
            return optional.map(Object::toString).orElse("-");
        return part.toString();
    }
}
