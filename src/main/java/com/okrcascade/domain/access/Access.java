package com.okrcascade.domain.access;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what, for one person on one graph. Jira's administrators may do everything, whoever is logged in
 * may see, owners and the leads of a unit and of those above may edit, and nobody else anything.
 */
public final class Access {
    private final Graph graph;
    private final Actor actor;

    public Access(Graph graph, Actor actor) {
        this.graph = graph;
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    /** Refuses those who are not logged in. */
    public Access requireView() {
        if (actor.anonymous()) throw new NotLoggedIn();
        return this;
    }

    public boolean mayAdminister() {
        return actor.jiraAdmin();
    }

    public Access requireAdminister() {
        requireView();
        if (!mayAdminister()) throw new NotAllowed();
        return this;
    }

    /** An objective that this person may see; refused as not there otherwise. */
    public Objective see(ObjectiveId id) {
        requireView();
        return graph.find(id).orElseThrow(() -> new NotThere(id.key()));
    }

    public KeyResult see(KeyResultId id) {
        requireView();
        return graph.find(id).orElseThrow(() -> new NotThere(id.key()));
    }

    /** Whether this person may see it where something else is made of it. */
    public boolean maySee(ObjectiveId id) {
        return !actor.anonymous() && graph.find(id).isPresent();
    }

    public boolean maySee(KeyResultId id) {
        return !actor.anonymous() && graph.find(id).isPresent();
    }

    public Kpi see(KpiId id) {
        requireView();
        return graph.facts()
                .kpis()
                .find(id.value())
                .filter(kpi -> kpi.state() != ObjectiveState.DELETED)
                .orElseThrow(() -> new NotThere(id.key()));
    }

    public boolean mayCreateIn(UnitId unit) {
        return mayAdminister() || leads(unit);
    }

    /** Whether there is any unit in which the person may create objectives. */
    public boolean mayCreate() {
        return mayAdminister()
                || graph.facts().units().stream().anyMatch(unit -> !unit.retired() && actor.is(unit.lead()));
    }

    public void requireCreateIn(UnitId unit) {
        requireView();
        if (!mayCreateIn(unit)) throw new NotAllowed();
    }

    public boolean mayEdit(Objective objective) {
        return mayAdminister() || actor.is(objective.owner()) || leads(objective.unit());
    }

    public void requireEdit(Objective objective) {
        requireView();
        if (!mayEdit(objective)) throw new NotAllowed();
    }

    public boolean mayEdit(KeyResult keyResult) {
        return actor.is(keyResult.owner()) || mayEdit(graph.objectiveOf(keyResult));
    }

    public void requireEdit(KeyResult keyResult) {
        requireView();
        if (!mayEdit(keyResult)) throw new NotAllowed();
    }

    /** Checking in, entering values and linking issues. */
    public boolean mayCheckIn(KeyResult keyResult) {
        return mayEdit(keyResult);
    }

    public void requireCheckIn(KeyResult keyResult) {
        requireView();
        if (!mayCheckIn(keyResult)) throw new NotAllowed();
    }

    /** Writing a value over what was computed. */
    public boolean mayCorrect(KeyResult keyResult) {
        return mayEdit(keyResult);
    }

    public void requireCorrect(KeyResult keyResult) {
        requireView();
        if (!mayCorrect(keyResult)) throw new NotAllowed();
    }

    public boolean mayEdit(Kpi kpi) {
        return mayAdminister() || leads(kpi.unit());
    }

    public void requireEdit(Kpi kpi) {
        requireView();
        if (!mayEdit(kpi)) throw new NotAllowed();
    }

    /** Whether the person leads the unit or one above it. */
    private boolean leads(UnitId id) {
        @Nullable UnitId next = id;
        while (next != null) {
            Optional<Unit> unit = graph.facts().units().find(next.value());
            if (unit.map(Unit::lead).filter(actor::is).isPresent()) return true;
            next = unit.map(Unit::parent).orElse(null);
        }
        return false;
    }
}
