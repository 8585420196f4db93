package com.okrcascade.proof.model;

import com.okrcascade.application.objectives.MoveObjectiveTo;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.proof.model.oracle.RawObjective;
import com.okrcascade.proof.model.oracle.RawQuery;
import java.util.List;
import java.util.Optional;

/** Answers what the health page asks: who takes over the queries of who left, and whether a mass reversal is meant. */
final class Admin {
    private final World world;
    private final Node node;

    Admin(World world) {
        this.world = world;
        node = world.nodes.get(0);
    }

    /** Until nobody is asked for any more, as what stands still together goes on together. */
    void findSuccessors() {
        for (RawQuery query : List.copyOf(world.company.queries.values())) {
            RawQuery now = world.company.queries.get(query.id());
            if (!counts(now) || world.people.isActive(now)) continue;
            world.tell("  " + QueryActions.name(People.successorOf(now)) + " takes over " + now);
            goOn(now, People.successorOf(now));
        }
    }

    /** @return whether any query was paused because it would have taken much back at once */
    boolean letReversalsGoOn() {
        List<RawQuery> paused = paused();
        paused.forEach(query -> {
            if (!isPaused(query)) return; // let go on with another one
            world.tell("  an admin lets " + query + " take back what it no longer finds");
            goOn(query, Actor.admin(new UserKey(query.person())));
        });
        return !paused.isEmpty();
    }

    private List<RawQuery> paused() {
        return world.company.queries.values().stream()
                .filter(query -> counts(query) && isPaused(query))
                .toList();
    }

    private boolean isPaused(RawQuery query) {
        return node.graph()
                .facts()
                .queries()
                .find(query.id())
                .filter(IssueQuery::pausedForReversal)
                .isPresent();
    }

    private boolean counts(RawQuery query) {
        return world.company.counts(world.company.keyResults.get(query.keyResult()));
    }

    /** What a query gives of its own may no longer fit its key result; then it gives what that says. */
    private void goOn(RawQuery query, Actor person) {
        takeOutOfTheArchive(world.company.objectiveOf(world.company.keyResults.get(query.keyResult())));
        node.wire.onLanding(batch -> Rows.take(world.company, batch));
        QueryActions.attachQuery(node)
                .change(
                        person,
                        new QueryId(query.id()),
                        Optional.empty(),
                        query.jql(),
                        world.rules.misfits(query.rule(), query.keyResult()) ? null : Drafts.rule(query.rule()),
                        QueryState.RUNNING);
        node.wire.onLanding(null);
    }

    private void takeOutOfTheArchive(RawObjective objective) {
        if (!objective.archived) return;
        new MoveObjectiveTo(node.writes).to(LinkActions.ADMIN, new ObjectiveId(objective.id), ObjectiveState.ACTIVE);
        objective.archived = false;
    }
}
