package com.okrcascade.application.demo;

import com.okrcascade.application.company.RoleDraft;
import com.okrcascade.application.company.UnitDraft;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Assignment;
import com.okrcascade.domain.model.MemberType;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleMember;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units of ABC, each with a role for the people who work in it. */
final class AbcUnits {
    static final String COMPANY = "ABC company";
    static final String SALES = "Sales";
    static final String MARKETING = "Marketing";
    static final String SUPPORT = "Customer Success";

    /** What a fresh installation calls its one unit. */
    private static final String UNNAMED = "Company";

    private static final Set<Permission> OF_A_TEAM = Set.of(Permission.VIEW, Permission.CHECK_IN, Permission.EDIT_OWN);

    private final Abc abc;
    private final Actor admin;
    private final DemoPeople people;

    AbcUnits(Abc abc, Actor admin, DemoPeople people) {
        this.abc = abc;
        this.admin = admin;
        this.people = people;
    }

    /** What is there already stays as it is. */
    void make() {
        UnitId company = company();
        department(company, SALES, people.named("marcus"), DemoPeople.SALES, Assignment.ROUND_ROBIN);
        department(company, MARKETING, people.named("priya"), DemoPeople.MARKETING, Assignment.LEAST_LOADED);
        department(company, SUPPORT, people.named("amara"), DemoPeople.SUPPORT, Assignment.LEAD);
    }

    private UnitId company() {
        Graph graph = abc.graphs().refreshed();
        UnitDraft draft = new UnitDraft(COMPANY, UnitLevel.COMPANY, null, people.named("dana"), Optional.empty());
        Optional<Unit> unnamed = find(graph, UNNAMED).filter(unit -> unit.parent() == null);
        Optional<Unit> named = find(graph, COMPANY);
        if (named.isEmpty() && unnamed.isPresent())
            abc.changeUnit().change(admin, unnamed.get().id(), Optional.empty(), draft);
        return named.or(() -> unnamed).map(Unit::id).orElseGet(() -> abc.createUnit()
                .create(admin, draft, Optional.empty()));
    }

    private void department(UnitId company, String name, UserKey lead, String group, Assignment assignment) {
        Graph graph = abc.graphs().refreshed();
        UnitDraft draft = new UnitDraft(name, UnitLevel.DEPARTMENT, company, lead, Optional.empty());
        UnitId unit = find(graph, name).map(Unit::id).orElseGet(() -> abc.createUnit()
                .create(admin, draft, Optional.empty()));
        if (role(graph, name).isPresent()) return;
        RoleDraft role =
                new RoleDraft(name, unit, List.of(members(group, lead)), OF_A_TEAM, assignment, Optional.empty());
        abc.createRole().create(admin, role, Optional.empty());
    }

    private RoleMember members(String group, UserKey lead) {
        return people.isThere(group)
                ? new RoleMember(MemberType.GROUP, group, null)
                : new RoleMember(MemberType.USER, lead.value(), null);
    }

    static UnitId unit(Graph graph, String name) {
        return find(graph, name).orElseThrow().id();
    }

    static Optional<Role> role(Graph graph, String name) {
        return graph.facts().roles().stream()
                .filter(role -> !role.retired() && role.name().equals(name))
                .findFirst();
    }

    private static Optional<Unit> find(Graph graph, String name) {
        return graph.facts().units().stream()
                .filter(unit -> !unit.retired() && unit.name().equals(name))
                .findFirst();
    }
}
