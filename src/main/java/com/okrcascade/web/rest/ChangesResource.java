package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.web.PollPace;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changed after a revision; cheap to poll, because many who ask at once share one question to the database. */
@Path("/changes")
@Produces(Answers.JSON)
public final class ChangesResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final Graphs graphs;

    @Inject
    public ChangesResource(Visitors visitors, ReadGraph readGraph, Graphs graphs) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.graphs = graphs;
    }

    /**
     * The newest revision and what changed until then.
     *
     * @param pollSeconds how often to ask
     * @param complete whether the list is known to hold everything; if not, read everything again
     */
    public record ChangesJson(long revision, boolean complete, List<ChangeJson> changes, int pollSeconds) {}

    /** One thing that changed. */
    public record ChangeJson(String type, long id) {}

    @GET
    public Response since(@QueryParam("since") @DefaultValue("0") String since) {
        long known = Parameters.whole("since", since, 0, Integer.MAX_VALUE);
        Reading reading = readGraph.as(visitors.current());
        long now = reading.graph().revision().number();
        Optional<Set<Touched>> touched = graphs.recent().since(known, now);
        List<ChangeJson> changes = touched.orElse(Set.of()).stream()
                .filter(reading.access()::mayHearOf)
                .map(one -> new ChangeJson(one.kind().name(), one.id()))
                .sorted(Comparator.comparing(ChangeJson::type).thenComparing(ChangeJson::id))
                .toList();
        return Answers.ok(new ChangesJson(now, touched.isPresent(), changes, PollPace.seconds()));
    }
}
