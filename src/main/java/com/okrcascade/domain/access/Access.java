package com.okrcascade.domain.access;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.Hidden;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what, for one person on one graph. Roles permit within their unit and below, leads run what they
 * lead, owners may always see, check in on and edit what is theirs, and administrators may everything. There is no other
 * place that decides it.
 */
public final class Access {
    private final Graph graph;
    private final Actor actor;
    private final Held held;

    /** @param graph of the whole company */
    public Access(Graph graph, Actor actor) {
        this.graph = graph;
        this.actor = actor;
        held = new Held(graph.facts(), actor);
    }

    public Actor actor() {
        return actor;
    }

    /** Refuses those who are not logged in. */
    public Access requireView() {
        if (actor.anonymous()) throw new NotLoggedIn();
        return this;
    }

    /** The company as this person may see it. */
    public Graph seen() {
        return seen(graph);
    }

    /** The same on another day. */
    public Graph seen(Graph then) {
        return then.without(hidden());
    }

    private Hidden hidden() {
        Graph.Restricted restricted = graph.restricted();
        Set<ObjectiveId> objectives = restricted.objectives().stream()
                .filter(objective -> !maySee(objective))
                .map(Objective::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<KpiId> kpis = restricted.kpis().stream()
                .filter(kpi -> !maySee(kpi))
                .map(Kpi::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Hidden(objectives, kpis);
    }

    public boolean mayAdminister() {
        return actor.jiraAdmin() || held.inCompany(Permission.ADMINISTER);
    }

    public Access requireAdminister() {
        return require(mayAdminister());
    }

    /** Why the person may what they may, apart from what they own and from administering Jira. */
    public List<Grant> grants() {
        return held.grants();
    }

    /** What the person may do in a unit with what is not theirs. */
    public Set<Permission> permissionsIn(UnitId unit) {
        return Arrays.stream(Permission.values())
                .filter(permission -> may(unit, permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Closing periods and opening them again is for the whole company. */
    public boolean mayManagePeriods() {
        return mayAdminister() || held.inCompany(Permission.MANAGE_PERIODS);
    }

    public Access requireManagePeriods() {
        return require(mayManagePeriods());
    }

    /** Whether the person may give roles anywhere. */
    public boolean mayManageRoles() {
        return mayAdminister() || held.anywhere(Permission.MANAGE_ROLES);
    }

    public Access requireManageRoles() {
        return require(mayManageRoles());
    }

    /** Whether the person may give this role: where they may give roles, and nothing that they may not do there themselves. */
    public boolean mayManage(Role role) {
        return mayAdminister()
                || holds(role.unit(), Permission.MANAGE_ROLES)
                        && role.permissions().stream().allMatch(permission -> holds(role.unit(), permission));
    }

    public void requireManage(Role role) {
        require(mayManage(role));
    }

    private boolean holds(@Nullable UnitId unit, Permission permission) {
        return unit == null ? held.inCompany(permission) : held.in(unit, permission);
    }

    private boolean may(UnitId unit, Permission permission) {
        return mayAdminister() || held.in(unit, permission) || held.in(unit, Permission.ADMINISTER);
    }

    private Access require(boolean allowed) {
        requireView();
        if (!allowed) throw new NotAllowed();
        return this;
    }

    /** An objective that this person may see; refused as not there otherwise. */
    public Objective see(ObjectiveId id) {
        requireView();
        return graph.find(id).filter(this::maySee).orElseThrow(() -> new NotThere(id.key()));
    }

    public KeyResult see(KeyResultId id) {
        requireView();
        return graph.find(id).filter(this::maySee).orElseThrow(() -> new NotThere(id.key()));
    }

    public Kpi see(KpiId id) {
        requireView();
        return graph.facts()
                .kpis()
                .find(id.value())
                .filter(Kpi::counts)
                .filter(this::maySee)
                .orElseThrow(() -> new NotThere(id.key()));
    }

    /** Whether this person may see it where something else is made of it. */
    public boolean maySee(ObjectiveId id) {
        return graph.find(id).filter(this::maySee).isPresent();
    }

    public boolean maySee(KeyResultId id) {
        return graph.find(id).filter(this::maySee).isPresent();
    }

    public boolean maySee(KpiId id) {
        return graph.facts()
                .kpis()
                .find(id.value())
                .filter(Kpi::counts)
                .filter(this::maySee)
                .isPresent();
    }

    public boolean maySee(Target target) {
        return target.map(this::maySee, kpi -> maySee(kpi.id()));
    }

    /** Whether the person may know that this was touched; what is deleted is heard of by those who could see it. */
    public boolean mayHearOf(Touched touched) {
        return switch (touched.kind()) {
            case SETTINGS, CALENDAR, CADENCE, PERIOD, UNIT, ROLE -> true;
            case OBJECTIVE -> hears(graph.facts().objectives().find(touched.id()));
            case KEY_RESULT, TOTAL ->
                hears(graph.facts().keyResults().find(touched.id()).map(graph::objectiveOf));
            case KPI, BUCKET ->
                graph.facts().kpis().find(touched.id()).filter(this::maySee).isPresent();
            case QUERY ->
                graph.facts()
                        .queries()
                        .find(touched.id())
                        .filter(query -> maySee(query.target()))
                        .isPresent();
        };
    }

    private boolean hears(Optional<Objective> objective) {
        return objective.filter(this::maySee).isPresent();
    }

    /** Whoever has a part of an objective sees the objective. */
    private boolean maySee(Objective objective) {
        return maySee(objective.audience(), objective.unit())
                || actor.is(objective.owner())
                || graph.keyResults(objective.id()).stream()
                        .flatMap(id -> graph.find(id).stream())
                        .anyMatch(keyResult -> actor.is(keyResult.owner()));
    }

    private boolean maySee(KeyResult keyResult) {
        return maySee(graph.objectiveOf(keyResult));
    }

    private boolean maySee(Kpi kpi) {
        return maySee(kpi.audience(), kpi.unit()) || owns(kpi);
    }

    private boolean maySee(Audience audience, UnitId unit) {
        if (actor.anonymous()) return false;
        return switch (audience.visibility()) {
            case EVERYONE -> true;
            case UNIT -> may(unit, Permission.VIEW) || held.belongsTo(unit);
            case PEOPLE -> may(unit, Permission.ADMINISTER) || names(audience);
        };
    }

    private boolean names(Audience audience) {
        return actor.key().filter(audience.people()::contains).isPresent();
    }

    /** Refuses to refer to what this person may not see, as if it were not there. */
    public void requireSeen(@Nullable ObjectiveId id, String what, String field) {
        if (id != null && !maySee(id)) throw new ReferenceMissing(what).at(field);
    }

    public void requireSeen(@Nullable KeyResultId id, String what, String field) {
        if (id != null && !maySee(id)) throw new ReferenceMissing(what).at(field);
    }

    public void requireSeen(@Nullable KpiId id, String what, String field) {
        if (id != null && !maySee(id)) throw new ReferenceMissing(what).at(field);
    }

    /** Whether the person may create something of their own in a unit. */
    public boolean mayCreateIn(UnitId unit) {
        return may(unit, Permission.EDIT_OWN) || may(unit, Permission.EDIT_UNIT);
    }

    /** Whether there is any unit in which the person may create something. */
    public boolean mayCreate() {
        return graph.facts().units().stream().anyMatch(unit -> !unit.retired() && mayCreateIn(unit.id()));
    }

    /** Refuses who may create nothing there, or only for themselves. */
    public void requireCreateIn(UnitId unit, @Nullable UserKey owner) {
        require(may(unit, Permission.EDIT_UNIT) || may(unit, Permission.EDIT_OWN) && actor.is(owner));
    }

    /** Refuses who may not edit everything in a unit. */
    public void requireEditIn(UnitId unit) {
        require(may(unit, Permission.EDIT_UNIT));
    }

    public boolean mayEdit(Objective objective) {
        return actor.is(objective.owner()) || may(objective.unit(), Permission.EDIT_UNIT);
    }

    public void requireEdit(Objective objective) {
        require(mayEdit(objective));
    }

    public boolean mayEdit(KeyResult keyResult) {
        return actor.is(keyResult.owner()) || mayEdit(graph.objectiveOf(keyResult));
    }

    public void requireEdit(KeyResult keyResult) {
        require(mayEdit(keyResult));
    }

    /** Whether the person may change what it counts. */
    public boolean mayEdit(Target target) {
        return target.map(id -> graph.find(id).filter(this::mayEdit).isPresent(), kpi -> graph.facts()
                .kpis()
                .find(kpi.id().value())
                .filter(this::mayEdit)
                .isPresent());
    }

    /** Checking in and linking issues. */
    public boolean mayCheckIn(KeyResult keyResult) {
        return mayEdit(keyResult) || may(graph.objectiveOf(keyResult).unit(), Permission.CHECK_IN);
    }

    public void requireCheckIn(KeyResult keyResult) {
        require(mayCheckIn(keyResult));
    }

    /** Whether there is any unit in which the person may check in on what is not theirs. */
    public boolean mayCheckInSomewhere() {
        return mayAdminister() || held.anywhere(Permission.CHECK_IN);
    }

    /** Writing a value over what was computed needs its own permission; to own a key result is not enough. */
    public boolean mayCorrect(KeyResult keyResult) {
        return may(graph.objectiveOf(keyResult).unit(), Permission.CORRECT);
    }

    public void requireCorrect(KeyResult keyResult) {
        require(mayCorrect(keyResult));
    }

    public boolean mayEdit(Kpi kpi) {
        return owns(kpi) || may(kpi.unit(), Permission.EDIT_UNIT);
    }

    public void requireEdit(Kpi kpi) {
        require(mayEdit(kpi));
    }

    /** Entering values and linking issues. */
    public boolean mayEnter(Kpi kpi) {
        return mayEdit(kpi) || may(kpi.unit(), Permission.CHECK_IN);
    }

    public void requireEnter(Kpi kpi) {
        require(mayEnter(kpi));
    }

    /** A KPI is owned by a role, so by everybody who has it. */
    private boolean owns(Kpi kpi) {
        return Optional.ofNullable(kpi.ownerRole())
                .flatMap(role -> graph.facts().roles().find(role.value()))
                .filter(actor::has)
                .isPresent();
    }
}
