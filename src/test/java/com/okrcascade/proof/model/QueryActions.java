package com.okrcascade.proof.model;

import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawQuery;
import com.okrcascade.proof.model.oracle.RawRule;
import com.okrcascade.proof.model.oracle.Searches;
import java.util.List;
import java.util.Optional;

/** What people do with queries. */
final class QueryActions {
    private QueryActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("query attached", 7, QueryActions::attach),
                Action.ofPeople("query changed", 4, QueryActions::change),
                Action.ofPeople("query removed", 3, QueryActions::detach));
    }

    private static boolean attach(Step step) {
        Optional<RawKeyResult> some = step.keyResult();
        String jql = step.one(Searches.ALL);
        RawRule rule = step.chance(20) ? Choices.rule(step) : null;
        some.ifPresent(keyResult -> step.ask(
                "attach " + jql + " to KR-" + keyResult.id + " by " + rule,
                () -> step.world.rules.refusesQuery(0, jql, step.world.company.keyResults.get(keyResult.id))
                        || step.world.rules.misfits(rule, keyResult.id),
                batch -> {
                    long id = Drafts.written(batch, Change.PutQuery.class)
                            .query()
                            .id()
                            .value();
                    step.world.company.queries.put(id, new RawQuery(id, jql, keyResult.id, rule));
                },
                () -> attachQuery(step)
                        .attach(
                                LinkActions.ADMIN,
                                jql,
                                Target.of(new KeyResultId(keyResult.id)),
                                Drafts.rule(rule),
                                Optional.empty())));
        return some.isPresent();
    }

    private static boolean change(Step step) {
        Optional<RawQuery> some = step.any(step.world.company.queries.values(), query -> true);
        String jql = step.one(Searches.ALL);
        RawRule rule = step.chance(50) ? Choices.rule(step) : null;
        some.ifPresent(query -> step.ask(
                "change query " + query + " to " + jql + " by " + rule,
                () -> refusesChange(step, query, jql) || step.world.rules.misfits(rule, query.keyResult()),
                batch -> step.world.company.queries.put(
                        query.id(), new RawQuery(query.id(), jql, query.keyResult(), rule)),
                () -> attachQuery(step)
                        .change(
                                LinkActions.ADMIN,
                                new QueryId(query.id()),
                                Optional.empty(),
                                jql,
                                Drafts.rule(rule),
                                QueryState.RUNNING)));
        return some.isPresent();
    }

    private static boolean refusesChange(Step step, RawQuery query, String jql) {
        return step.world.rules.refusesQueryRemoval(query.id())
                || step.world.rules.refusesQuery(query.id(), jql, step.world.company.keyResults.get(query.keyResult()));
    }

    private static boolean detach(Step step) {
        Optional<RawQuery> some = step.any(step.world.company.queries.values(), query -> true);
        some.ifPresent(query -> step.ask(
                "detach " + query,
                () -> step.world.rules.refusesQueryRemoval(query.id()),
                batch -> step.world.company.queries.remove(query.id()),
                () -> attachQuery(step).detach(LinkActions.ADMIN, new QueryId(query.id()), Optional.empty())));
        return some.isPresent();
    }

    private static AttachQuery attachQuery(Step step) {
        return new AttachQuery(step.node.writes, step.node.search);
    }
}
