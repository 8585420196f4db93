package com.okrcascade.proof.model;

import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.proof.model.oracle.RawQuery;
import com.okrcascade.proof.model.oracle.RawRule;
import com.okrcascade.proof.model.oracle.Searches;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do with queries. */
final class QueryActions {
    private QueryActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("query attached", 7, QueryActions::attach),
                Action.ofPeople("query changed", 4, QueryActions::change),
                Action.ofPeople("query removed", 3, QueryActions::detach),
                Action.ofPeople("owner of queries left", 5, QueryActions::leave));
    }

    private static boolean attach(Step step) {
        RawRule rule = step.chance(20) ? Choices.rule(step) : null;
        return step.keyResult()
                .map(keyResult -> attach(step, keyResult.id, jql(step), rule))
                .orElse(false);
    }

    static boolean attach(Step step, long keyResult, String jql, @Nullable RawRule rule) {
        Actor person = step.one(step.world.people.active());
        attach(step, new RawQuery(0, jql, name(person), keyResult, rule), person);
        return true;
    }

    private static void attach(Step step, RawQuery said, Actor person) {
        step.ask(
                "attach " + said,
                () -> step.world.rules.refusesQuery(said) || step.world.rules.misfits(said.rule(), said.keyResult()),
                batch -> Rows.take(step.world.company, batch),
                () -> attachQuery(step.node)
                        .attach(
                                person,
                                said.jql(),
                                Target.of(new KeyResultId(said.keyResult())),
                                Drafts.rule(said.rule()),
                                Optional.empty()));
    }

    /** Mostly what is filled and emptied as a whole, where there is such a thing. */
    private static String jql(Step step) {
        return BulkActions.isFilled(step) && step.chance(50) ? Searches.BULK : step.one(Searches.ALL);
    }

    static String name(Actor person) {
        return person.key().orElseThrow().value();
    }

    private static boolean change(Step step) {
        Optional<RawQuery> some = step.any(step.world.company.queries.values(), query -> true);
        Actor person = step.one(step.world.people.active());
        RawRule rule = step.chance(50) ? Choices.rule(step) : null;
        some.ifPresent(query ->
                change(step, new RawQuery(query.id(), jql(step), name(person), query.keyResult(), rule), person));
        return some.isPresent();
    }

    private static void change(Step step, RawQuery said, Actor person) {
        step.ask(
                "change to " + said,
                () -> step.world.rules.refusesQueryRemoval(said.id())
                        || step.world.rules.refusesQuery(said)
                        || step.world.rules.misfits(said.rule(), said.keyResult()),
                batch -> changed(step, batch, said),
                () -> attachQuery(step.node)
                        .change(
                                person,
                                new QueryId(said.id()),
                                Optional.empty(),
                                said.jql(),
                                Drafts.rule(said.rule()),
                                QueryState.RUNNING));
    }

    /** What stood still together with it may have been taken over together with it. */
    private static void changed(Step step, Journal.Batch batch, RawQuery said) {
        Rows.take(step.world.company, batch);
        Mismatch.unlessSame(step.world.company.queries.get(said.id()), said, "the query");
    }

    /** Searches as somebody who left fail, until another one takes them over; one that fails is soon stopped. */
    private static boolean leave(Step step) {
        Optional<Actor> some = step.any(
                step.world.people.active(),
                person -> !person.equals(LinkActions.ADMIN)
                        && step.world.company.queries.values().stream()
                                .anyMatch(query -> query.person().equals(name(person))));
        some.ifPresent(person -> {
            step.world.tell("  " + name(person) + " leaves");
            step.world.people.leave(person);
            step.deal(any -> true).ifPresent(deal -> step.node.hear(deal.id));
            step.node.work();
            step.node.tryQueries();
        });
        return some.isPresent();
    }

    private static boolean detach(Step step) {
        Optional<RawQuery> some = step.any(step.world.company.queries.values(), query -> true);
        some.ifPresent(query -> step.ask(
                "detach " + query,
                () -> step.world.rules.refusesQueryRemoval(query.id()),
                batch -> step.world.company.queries.remove(query.id()),
                () -> attachQuery(step.node).detach(LinkActions.ADMIN, new QueryId(query.id()), Optional.empty())));
        return some.isPresent();
    }

    static AttachQuery attachQuery(Node node) {
        return new AttachQuery(node.writes, node.search);
    }
}
