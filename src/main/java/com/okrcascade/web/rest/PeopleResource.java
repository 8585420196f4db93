package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** People to choose from. Refusals: not-logged-in, wrong-type. */
@Path("/people")
@Produces(Answers.JSON)
public final class PeopleResource {
    private static final int MOST = 100;

    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final People people;

    @Inject
    public PeopleResource(Visitors visitors, ReadGraph readGraph, People people) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.people = people;
    }

    /** A person as a picker shows them. */
    public record PersonJson(String key, String name, boolean active) {
        static PersonJson of(People.Person person) {
            return new PersonJson(person.key().value(), person.name(), person.active());
        }
    }

    /** The person with this very key first, also one who has left; then those whose name begins with the text. */
    @Expensive
    @GET
    public Response search(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("8") String limit) {
        readGraph.as(visitors.current());
        int most = Parameters.whole("limit", limit, 1, MOST);
        String wanted = text.strip();
        Stream<People.Person> named = wanted.isEmpty() ? Stream.empty() : people.find(new UserKey(wanted)).stream();
        List<PersonJson> found = Stream.concat(named, people.search(wanted, most).stream())
                .distinct()
                .limit(most)
                .map(PersonJson::of)
                .toList();
        return Answers.ok(new PageJson<>(found, 0, most, found.size()));
    }
}
