package com.okrcascade.proof.model.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a company had said about its goals at some time; Jira's issues are not part of it. */
final class Backup {
    private final TreeMap<Long, RawObjective> objectives;
    private final TreeMap<Long, RawKeyResult> keyResults;
    private final TreeMap<Long, RawLink> links;
    private final TreeMap<Long, RawQuery> queries;
    private final TreeMap<Long, RawKpi> kpis;
    private final TreeMap<Long, RawPeriod> periods;
    private final List<RawEntry> entries;
    private final Set<String> excluded;
    private final Set<Long> takenBack;
    private final Done done;

    Backup(Company company) {
        objectives = copied(company.objectives, one -> one.copy(one.id));
        keyResults = copied(company.keyResults, one -> one.copy(one.id));
        links = new TreeMap<>(company.links);
        queries = new TreeMap<>(company.queries);
        kpis = copied(company.kpis, RawKpi::copy);
        periods = copied(company.periods, RawPeriod::copy);
        entries = new ArrayList<>(company.entries);
        excluded = new HashSet<>(company.excluded);
        takenBack = new HashSet<>(company.takenBack);
        done = company.done;
    }

    void into(Company company) {
        replace(company.objectives, copied(objectives, one -> one.copy(one.id)));
        replace(company.keyResults, copied(keyResults, one -> one.copy(one.id)));
        replace(company.links, links);
        replace(company.queries, queries);
        replace(company.kpis, copied(kpis, RawKpi::copy));
        replace(company.periods, copied(periods, RawPeriod::copy));
        company.entries.clear();
        company.entries.addAll(entries);
        company.excluded.clear();
        company.excluded.addAll(excluded);
        company.takenBack.clear();
        company.takenBack.addAll(takenBack);
        company.done = done;
    }

    private static <T> void replace(Map<Long, T> rows, Map<Long, T> others) {
        rows.clear();
        rows.putAll(others);
    }

    private static <T> TreeMap<Long, T> copied(Map<Long, T> rows, UnaryOperator<T> copy) {
        TreeMap<Long, T> copies = new TreeMap<>();
        rows.forEach((id, row) -> copies.put(id, copy.apply(row)));
        return copies;
    }
}
