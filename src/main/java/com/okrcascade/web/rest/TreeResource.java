package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The forest of objectives with everything below them. Refusals: not-logged-in. */
@Path("/tree")
@Produces(Answers.JSON)
public final class TreeResource {
    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final ReadGraph readGraph;

    @Inject
    public TreeResource(Visitors visitors, Texts texts, People people, ReadGraph readGraph) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.readGraph = readGraph;
    }

    /** The forest, the revision it was computed from, and the names of the people in it. */
    public record TreeJson(List<ObjectiveJson> values, long revision, Map<String, PersonJson> people) {
        /** A person as the tree shows them. */
        public record PersonJson(String name, boolean active) {}
    }

    /** Of a filtered forest the roots are those that match and whose parents do not. */
    @Expensive
    @GET
    public Response forest(
            @BeanParam ObjectiveFilter filter, @QueryParam("rootsOnly") @DefaultValue("false") boolean rootsOnly) {
        Reading reading = readGraph.as(visitors.current());
        Graph graph = reading.graph();
        Predicate<Objective> wanted = filter.on(graph);
        Forest forest = new Forest(reading, new Sentences(texts));
        List<ObjectiveJson> values = graph.facts().objectives().stream()
                .filter(objective -> objective.counts() && !objective.archived())
                .filter(wanted)
                .filter(objective -> graph.parentOf(objective)
                        .filter(parent -> !parent.archived())
                        .filter(wanted)
                        .isEmpty())
                .map(objective -> forest.tree(objective, rootsOnly ? 0 : Forest.ALL_LEVELS))
                .toList();
        return Answers.ok(new TreeJson(values, graph.revision().number(), peopleOf(values)));
    }

    private Map<String, TreeJson.PersonJson> peopleOf(List<ObjectiveJson> forest) {
        Set<String> owners = new HashSet<>();
        forest.forEach(objective -> addOwners(objective, owners));
        Map<String, TreeJson.PersonJson> named = new TreeMap<>();
        owners.forEach(key -> people.find(new UserKey(key))
                .ifPresent(person -> named.put(key, new TreeJson.PersonJson(person.name(), person.active()))));
        return named;
    }

    private static void addOwners(ObjectiveJson objective, Set<String> owners) {
        if (objective.ownerKey() != null) owners.add(objective.ownerKey());
        if (objective.keyResults() != null) {
            for (KeyResultJson keyResult : objective.keyResults()) {
                if (keyResult.ownerKey() != null) owners.add(keyResult.ownerKey());
            }
        }
        if (objective.children() != null) objective.children().forEach(child -> addOwners(child, owners));
    }
}
