package com.okrcascade.web.rest;

import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue query with the names of what it is about.
 *
 * @param others how many more queries have the same search and run, or stand still, for the same reason
 */
public record SearchJson(
        long id,
        String jql,
        String target,
        @Nullable String title,
        @Nullable Long keyResultId,
        @Nullable Long kpiId,
        @Nullable Long objectiveId,
        @Nullable String period,
        @Nullable CreditJson credit,
        String state,
        String runAsKey,
        @Nullable String runAsName,
        @Nullable String lastRun,
        String error,
        int others) {
    static SearchJson of(
            IssueQuery query,
            int others,
            Optional<People.Person> runsAs,
            Optional<Instant> lastRun,
            Graph graph,
            Texts texts) {
        Optional<KeyResult> keyResult = query.target().keyResult().flatMap(graph::find);
        Optional<Target.OfKpi> side = query.target().map(id -> Optional.empty(), Optional::of);
        Optional<Kpi> kpi =
                side.flatMap(target -> graph.facts().kpis().find(target.id().value()));
        return new SearchJson(
                query.id().value(),
                query.jql(),
                query.target().map(KeyResultId::key, target -> target.id().key()),
                keyResult.map(KeyResult::title).or(() -> kpi.map(Kpi::name)).orElse(null),
                keyResult.map(found -> found.id().value()).orElse(null),
                side.map(target -> target.id().value()).orElse(null),
                keyResult.map(found -> found.objective().value()).orElse(null),
                keyResult.map(found -> graph.periodOf(found).name()).orElse(null),
                CreditJson.of(query.rule()),
                query.state().name(),
                query.runAs().value(),
                runsAs.map(People.Person::name).orElse(null),
                lastRun.map(Instant::toString).orElse(null),
                QueriesResource.inWords(query, runsAs, texts),
                others);
    }
}
