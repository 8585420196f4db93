package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Row;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which query each unit that shares a whole finds its issues. */
record UnitQueries(Map<UnitId, IssueQuery.Search> searches) {
    static final UnitQueries NONE = new UnitQueries(Map.of());

    /** Where the whole has a query, each unit that is new needs one of its own. */
    void refuseMissing(BreakDownPlan plan) {
        plan.rows().stream()
                .filter(row -> row.action() == Action.NEW)
                .map(Row::unit)
                .flatMap(Optional::stream)
                .filter(unit -> !searches.containsKey(unit.id()))
                .findFirst()
                .ifPresent(unit -> {
                    throw new UnitQueryMissing(unit.name()).at("units");
                });
    }

    List<IssueQuery> of(UnitId unit, NextIds ids, KeyResultId keyResult) {
        return Optional.ofNullable(searches.get(unit)).stream()
                .map(search -> new IssueQuery(
                        ids.query(),
                        1,
                        search.jql(),
                        Target.of(keyResult),
                        null,
                        search.runAs(),
                        QueryState.RUNNING,
                        ""))
                .toList();
    }
}
