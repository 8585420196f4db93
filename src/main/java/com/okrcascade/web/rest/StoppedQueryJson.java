package com.okrcascade.web.rest;

import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One issue query that does not run, and what has to be done about it. */
public record StoppedQueryJson(
        long id,
        int version,
        String jql,
        String target,
        @Nullable String title,
        @Nullable Long objectiveId,
        String state,
        String runAsKey,
        @Nullable String runAsName,
        String advice,
        String error,
        int others) {
    static StoppedQueryJson of(ReadTroubles.Stopped stopped, Graph graph, Texts texts) {
        IssueQuery query = stopped.query();
        Optional<KeyResult> keyResult = query.target().keyResult().flatMap(graph::find);
        Optional<Kpi> kpi = query.target().map(id -> Optional.empty(), side -> graph.facts()
                .kpis()
                .find(side.id().value()));
        return new StoppedQueryJson(
                query.id().value(),
                query.version(),
                query.jql(),
                query.target().map(KeyResultId::key, side -> side.id().key()),
                keyResult.map(KeyResult::title).or(() -> kpi.map(Kpi::name)).orElse(null),
                keyResult.map(found -> found.objective().value()).orElse(null),
                query.state().name(),
                query.runAs().value(),
                stopped.runsAs().map(People.Person::name).orElse(null),
                stopped.advice().name(),
                QueriesResource.inWords(query, stopped.runsAs(), texts),
                stopped.others());
    }
}
