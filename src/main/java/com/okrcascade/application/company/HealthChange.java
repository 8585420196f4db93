package com.okrcascade.application.company;

import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.pace.HealthStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many key results are how healthy, as it is and as it would be; a health that none has is left out. */
public record HealthChange(Map<HealthStatus, Long> now, Map<HealthStatus, Long> then) {
    /** Of those whose time is now. */
    public static HealthChange between(Graph now, Graph then, Access access) {
        return between(now, then, access, keyResult -> true);
    }

    static HealthChange between(Graph now, Graph then, Access access, Predicate<KeyResult> which) {
        return new HealthChange(counted(now, access, which), counted(then, access, which));
    }

    /** The key results whose time is now; what lies in the archive is left out. */
    static Stream<KeyResult> running(Graph graph, Access access) {
        return graph.facts().keyResults().stream()
                .filter(keyResult -> access.maySee(keyResult.id()))
                .filter(keyResult -> !graph.objectiveOf(keyResult).archived())
                .filter(keyResult -> graph.windowOf(keyResult).contains(graph.today()));
    }

    private static Map<HealthStatus, Long> counted(Graph graph, Access access, Predicate<KeyResult> which) {
        return running(graph, access)
                .filter(which)
                .collect(Collectors.groupingBy(
                        keyResult -> graph.standing(keyResult.id()).health().status(),
                        () -> new EnumMap<>(HealthStatus.class),
                        Collectors.counting()));
    }
}
