package com.okrcascade.domain.cascade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people who may not see everything were shown of one graph: those who may see the same share it. */
final class Views {
    private static final int MOST = 100;

    private final Map<Hidden, Graph> views = new ConcurrentHashMap<>();
    private volatile Graph.@Nullable Restricted restricted;

    Graph of(Hidden hidden, Function<Hidden, Graph> view) {
        if (views.size() >= MOST) views.clear();
        return views.computeIfAbsent(hidden, view);
    }

    /** Two who ask at once may both look for it. */
    Graph.Restricted restricted(Supplier<Graph.Restricted> found) {
        Graph.Restricted known = restricted;
        if (known == null) restricted = known = found.get();
        return known;
    }
}
