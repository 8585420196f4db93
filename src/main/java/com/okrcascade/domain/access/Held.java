package com.okrcascade.domain.access;

import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do in each unit: what their roles allow there or above it, and what leads may where they lead, there
 * or above. Roles without a unit are for the whole company.
 */
final class Held {
    /** Leads run their part of the company; periods, roles and settings are given by role. */
    static final Set<Permission> BY_LEADS = EnumSet.of(
            Permission.VIEW, Permission.CHECK_IN, Permission.CORRECT, Permission.EDIT_OWN, Permission.EDIT_UNIT);

    private final Facts facts;
    private final Actor actor;
    private @Nullable List<Role> roles;
    private @Nullable Set<Permission> company;
    private final Map<UnitId, Set<Permission>> known = new HashMap<>();

    Held(Facts facts, Actor actor) {
        this.facts = facts;
        this.actor = actor;
    }

    /** Where each permission comes from: the roles that the person has, and the units that they lead. */
    List<Grant> grants() {
        Stream<Grant> given = roles().stream()
                .map(role -> new Grant(
                        role.permissions(),
                        role.unit(),
                        role,
                        actor.memberOf(role).orElseThrow()));
        Stream<Grant> led = facts.units().stream()
                .filter(unit -> actor.is(unit.lead()))
                .map(unit -> new Grant(BY_LEADS, unit.id(), null, null));
        return Stream.concat(given, led).toList();
    }

    boolean inCompany(Permission permission) {
        if (company == null) company = inCompany();
        return company.contains(permission);
    }

    private Set<Permission> inCompany() {
        Set<Permission> everywhere = EnumSet.noneOf(Permission.class);
        roles().stream().filter(role -> role.unit() == null).forEach(role -> everywhere.addAll(role.permissions()));
        return everywhere;
    }

    /** Jira is asked once, and only about those who need a role for what they do. */
    private List<Role> roles() {
        if (roles == null) roles = facts.roles().stream().filter(actor::has).toList();
        return roles;
    }

    boolean in(UnitId unit, Permission permission) {
        return in(unit).contains(permission);
    }

    /** Whether the person is one of a unit's people: they may view there, or in a unit below that is part of it. */
    boolean belongsTo(UnitId unit) {
        return in(unit, Permission.VIEW) || isAbove(unit);
    }

    private boolean isAbove(UnitId unit) {
        return facts.units().stream()
                .filter(below -> in(below.id(), Permission.VIEW))
                .anyMatch(below -> lies(below, unit));
    }

    private boolean lies(Unit below, UnitId above) {
        @Nullable UnitId next = below.parent();
        while (next != null && !next.equals(above)) {
            next = facts.units().get(next.value()).parent();
        }
        return next != null;
    }

    boolean anywhere(Permission permission) {
        return inCompany(permission)
                || facts.units().stream().filter(unit -> !unit.retired()).anyMatch(unit -> in(unit.id(), permission));
    }

    private Set<Permission> in(UnitId id) {
        @Nullable Set<Permission> before = known.get(id);
        if (before != null) return before;
        Set<Permission> here = EnumSet.noneOf(Permission.class);
        facts.units().find(id.value()).ifPresent(unit -> addTo(here, unit));
        known.put(id, here);
        return here;
    }

    private void addTo(Set<Permission> here, Unit unit) {
        if (unit.parent() != null) here.addAll(in(unit.parent()));
        if (actor.is(unit.lead())) here.addAll(BY_LEADS);
        for (Role role : roles()) {
            if (role.unit() == null || role.unit().equals(unit.id())) here.addAll(role.permissions());
        }
    }
}
