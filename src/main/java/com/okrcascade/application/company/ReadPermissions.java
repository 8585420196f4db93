package com.okrcascade.application.company;

import com.okrcascade.application.AskedMemberships;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.JiraAdmins;
import com.okrcascade.application.port.People;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.Grant;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Permission;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows those who give roles what a person may do, and why. */
public final class ReadPermissions {
    private final ReadGraph readGraph;
    private final People people;
    private final JiraAdmins jiraAdmins;

    public ReadPermissions(ReadGraph readGraph, People people, JiraAdmins jiraAdmins) {
        this.readGraph = readGraph;
        this.people = people;
        this.jiraAdmins = jiraAdmins;
    }

    /**
     * What a person may do.
     *
     * @param everything whether they may everything everywhere, because they administer Jira or OKRs
     * @param inUnit what they may in the unit that was asked for
     */
    public record Shown(
            Graph graph,
            People.Person person,
            boolean jiraAdmin,
            boolean everything,
            List<Grant> grants,
            Optional<Set<Permission>> inUnit) {}

    public Shown of(Actor asking, UserKey key, Optional<UnitId> unit) {
        Reading reading = readGraph.as(asking);
        reading.access().requireManageRoles();
        People.Person person = people.find(key).orElseThrow(() -> new NotThere(key.value()));
        Graph graph = reading.graph();
        unit.ifPresent(id -> requireUnit(graph, id));
        boolean jiraAdmin = jiraAdmins.include(key);
        Access access = new Access(graph, new Actor(key, jiraAdmin, new AskedMemberships(people, key)));
        return new Shown(
                graph, person, jiraAdmin, access.mayAdminister(), access.grants(), unit.map(access::permissionsIn));
    }

    private static void requireUnit(Graph graph, UnitId id) {
        if (!graph.facts().units().has(id.value())) throw new ReferenceMissing("unit").at("unitId");
    }
}
