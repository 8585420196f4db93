package com.okrcascade.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An objective with a key result, a KPI, a link, a query and a check-in, all for one audience. Each of its texts has its
 * word, which is nowhere else.
 */
record Thing(String word, Reader.Audience audience, Map<String, String> parts) {
    /** Names nothing at all. */
    static final Map<String, String> MISSING = Map.of(
            "word", "neverwritten",
            "objective", "999999999",
            "objectiveKey", "O-999999999",
            "keyResult", "999999999",
            "keyResultKey", "KR-999999999",
            "kpi", "999999999",
            "kpiKey", "KPI-999999999",
            "link", "999999999",
            "query", "999999999",
            "checkIn", "999999999");

    /** What must be in no answer to those who may not see it, as words of their own. */
    Set<String> names() {
        return new TreeSet<>(Set.of(parts.get("objectiveKey"), parts.get("keyResultKey"), parts.get("kpiKey")));
    }

    /** By the names of fields in answers, the ids that must be in none of them. */
    Map<String, Set<String>> ids() {
        return Map.ofEntries(
                Map.entry("objectiveId", Set.of(parts.get("objective"))),
                Map.entry("keyResultId", Set.of(parts.get("keyResult"))),
                Map.entry("parentKeyResultId", Set.of(parts.get("keyResult"))),
                Map.entry("kpiId", Set.of(parts.get("kpi"))),
                Map.entry("sourceKpiId", Set.of(parts.get("kpi"))),
                Map.entry("linkId", Set.of(parts.get("link"))),
                Map.entry("queryId", Set.of(parts.get("query"))));
    }
}
