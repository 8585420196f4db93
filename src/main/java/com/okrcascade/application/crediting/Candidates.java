package com.okrcascade.application.crediting;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.Candidate;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in from the graph what the decision about a link or a query's match needs; empty when its target is gone. */
public final class Candidates {
    private final Graph graph;

    public Candidates(Graph graph) {
        this.graph = graph;
    }

    public Optional<Candidate> of(IssueLink link) {
        return candidate(link.target(), link.id(), null, link.rule());
    }

    public Optional<Candidate> of(IssueQuery query) {
        return candidate(query.target(), null, query.id(), query.rule());
    }

    /** As if an issue were linked to a target that takes credits. */
    public Optional<Candidate> ifLinked(Target target) {
        return candidate(target, null, null, null);
    }

    private Optional<Candidate> candidate(
            Target target, @Nullable LinkId link, @Nullable QueryId query, @Nullable CreditRule override) {
        return target.map(
                id -> graph.find(id).filter(KeyResult::takesCredits).flatMap(keyResult -> rule(
                                override, keyResult.crediting())
                        .map(rule -> ofKeyResult(keyResult, target, link, query, rule))),
                side -> kpi(side.id()).flatMap(kpi -> rule(override, kpi.crediting())
                        .map(rule -> ofKpi(kpi, target, link, query, rule))));
    }

    private Candidate ofKeyResult(
            KeyResult keyResult, Target target, @Nullable LinkId link, @Nullable QueryId query, CreditRule rule) {
        Period period = graph.periodOf(keyResult);
        return new Candidate(
                target,
                link,
                query,
                rule,
                doneRule(keyResult.crediting()),
                graph.treeOf(keyResult),
                graph.depthInTree(keyResult),
                period.window(),
                period.name(),
                period.closed(),
                keyResult.measure());
    }

    private Candidate ofKpi(Kpi kpi, Target target, @Nullable LinkId link, @Nullable QueryId query, CreditRule rule) {
        return new Candidate(
                target, link, query, rule, doneRule(kpi.crediting()), null, 0, null, kpi.name(), false, null);
    }

    private Optional<Kpi> kpi(KpiId id) {
        return graph.facts().kpis().find(id.value()).filter(kpi -> kpi.state() != ObjectiveState.DELETED);
    }

    private DoneRule doneRule(@Nullable Crediting crediting) {
        DoneRule own = crediting == null ? null : crediting.doneRule();
        return own == null ? graph.facts().settings().doneRule() : own;
    }

    /** A link or query may say how much it gives; a target that says nothing takes no credit otherwise. */
    private static Optional<CreditRule> rule(@Nullable CreditRule override, @Nullable Crediting crediting) {
        return Optional.ofNullable(override)
                .or(() -> Optional.ofNullable(crediting).map(Crediting::rule));
    }
}
