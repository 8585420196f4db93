package com.okrcascade.application.reconcile;

import com.okrcascade.application.port.Choices;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What key results name that Jira no longer has: the field of their amount or weight, and statuses that mean done. */
public final class ReadGone {
    private final Choices choices;

    public ReadGone(Choices choices) {
        this.choices = choices;
    }

    /** What is gone. */
    public enum Kind {
        FIELD,
        STATUS
    }

    /** One thing that is gone, as it is named. */
    public record Gone(Kind kind, String id) {}

    /**
     * One thing that is gone.
     *
     * @param first one of the key results that name it
     * @param others how many more there are
     */
    public record Missing(Gone gone, KeyResult first, int others) {}

    /** Of one key result. */
    public List<Gone> of(Graph graph, KeyResult keyResult) {
        return named(graph, keyResult).filter(isGone()).toList();
    }

    /** Of all that count and are open. */
    public List<Missing> in(Graph graph) {
        Predicate<Gone> isGone = isGone();
        Map<Gone, List<KeyResult>> naming = new LinkedHashMap<>();
        graph.facts().keyResults().stream()
                .filter(keyResult -> graph.find(keyResult.id()).isPresent() && keyResult.closing() == null)
                .forEach(keyResult -> named(graph, keyResult)
                        .forEach(gone -> naming.computeIfAbsent(gone, any -> new ArrayList<>())
                                .add(keyResult)));
        return naming.entrySet().stream()
                .filter(entry -> isGone.test(entry.getKey()))
                .map(entry -> new Missing(
                        entry.getKey(),
                        entry.getValue().get(0),
                        entry.getValue().size() - 1))
                .toList();
    }

    private static Stream<Gone> named(Graph graph, KeyResult keyResult) {
        return Optional.ofNullable(keyResult.crediting()).stream()
                .flatMap(crediting -> Stream.concat(
                        crediting.rule().field().stream().map(id -> new Gone(Kind.FIELD, id)),
                        statuses(graph, crediting).stream().sorted().map(id -> new Gone(Kind.STATUS, id))));
    }

    private static Set<String> statuses(Graph graph, Crediting crediting) {
        DoneRule rule = Optional.ofNullable(crediting.doneRule())
                .orElse(graph.facts().settings().doneRule());
        return rule.map(Set::of, Set::of, ids -> ids);
    }

    private Predicate<Gone> isGone() {
        Set<String> statuses =
                choices.statuses().stream().map(Choices.Choice::id).collect(Collectors.toSet());
        return gone -> switch (gone.kind()) {
            case FIELD -> !choices.hasField(gone.id());
            case STATUS -> !statuses.contains(gone.id());
        };
    }
}
