package com.okrcascade.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.issues.AttachQuery;
import com.okrcascade.application.issues.ReadQuery;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JQL that credits without hand links. Refusals: not-logged-in, not-allowed, not-there, query-not-usable,
 * same-query-elsewhere, target-missing, archived, stale-version, version-missing.
 */
@Path("/queries")
@Produces(Answers.JSON)
public final class QueriesResource {
    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final ReadGraph readGraph;
    private final AttachQuery attachQuery;
    private final ReadQuery readQuery;

    @Inject
    public QueriesResource(
            Visitors visitors,
            Texts texts,
            People people,
            ReadGraph readGraph,
            AttachQuery attachQuery,
            ReadQuery readQuery) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.readGraph = readGraph;
        this.attachQuery = attachQuery;
        this.readQuery = readQuery;
    }

    /** A query and how it runs. */
    public record QueryJson(
            long id,
            int version,
            @Nullable String jql,
            @Nullable Long keyResultId,
            @Nullable Long kpiId,
            @Nullable String side,
            @Nullable CreditJson credit,
            @Nullable String runAsKey,
            String state,
            String error,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lastRun,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer matched) {
        /** With what it matches, which costs a search. */
        QueryJson running(Optional<Instant> at, Optional<Integer> found) {
            return new QueryJson(
                    id,
                    version,
                    jql,
                    keyResultId,
                    kpiId,
                    side,
                    credit,
                    runAsKey,
                    state,
                    error,
                    at.map(Instant::toString).orElse(null),
                    found.orElse(null));
        }

        /** What is searched for, by whose rights and why it fails is for those who may change it. */
        QueryJson forReaders() {
            return new QueryJson(
                    id, version, null, keyResultId, kpiId, side, credit, null, state, "", lastRun, matched);
        }

        static QueryJson of(IssueQuery query, Optional<People.Person> runsAs, Texts texts) {
            Optional<Target.OfKpi> kpi = query.target().map(id -> Optional.empty(), Optional::of);
            return new QueryJson(
                    query.id().value(),
                    query.version(),
                    query.jql(),
                    query.target().keyResult().map(KeyResultId::value).orElse(null),
                    kpi.map(Target.OfKpi::id).map(KpiId::value).orElse(null),
                    kpi.map(Target.OfKpi::side).map(KpiSide::name).orElse(null),
                    CreditJson.of(query.rule()),
                    query.runAs().value(),
                    query.state().name(),
                    inWords(query, runsAs, texts),
                    null,
                    null);
        }
    }

    /** Why a query does not run, in words; empty when it does. */
    static String inWords(IssueQuery query, Optional<People.Person> runsAs, Texts texts) {
        if (query.pausedForReversal()) return texts.text("okr.query.mass-reversal", query.issuesHeld());
        if (query.pausedForBrowse()) return texts.text("okr.query.browse-lost", query.issuesLost());
        if (query.state() != QueryState.FAILED) return "";
        if (runsAs.isEmpty()) return texts.text("okr.query.former-user");
        return runsAs.get().active()
                ? query.error()
                : texts.text("okr.query.inactive", runsAs.get().name());
    }

    @GET
    public Response list(
            @QueryParam("keyResultId") @Nullable String keyResultId,
            @QueryParam("kpiId") @Nullable String kpiId,
            @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        Optional<KeyResultId> keyResult = Parameters.optionalId("keyResultId", keyResultId, KeyResultId::new);
        Optional<KpiId> kpi = Parameters.optionalId("kpiId", kpiId, KpiId::new);
        List<IssueQuery> found = reading.graph().facts().queries().stream()
                .filter(query -> reading.graph().has(query.target()))
                .filter(query ->
                        keyResult.isEmpty() || query.target().keyResult().equals(keyResult))
                .filter(query -> kpi.isEmpty()
                        || kpi.equals(query.target()
                                .<Optional<KpiId>>map(id -> Optional.empty(), target -> Optional.of(target.id()))))
                .toList();
        return Answers.ok(PageJson.of(found, paging, query -> json(reading.access(), query)));
    }

    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields fields = Fields.of(body);
        String jql = fields.text("jql");
        Target target = TargetJson.read(fields);
        @Nullable CreditRule rule = CreditJson.read(fields).orElse(null);
        fields.done();
        QueryId id = attachQuery.attach(actor, jql, target, rule, sent.once(actor, "queries", body));
        Reading reading = readGraph.as(actor);
        IssueQuery query = see(reading, id);
        return Answers.created(json(reading.access(), query), query.version());
    }

    @Expensive
    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, QueryId::new));
    }

    @Expensive
    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        QueryId query = Parameters.id(id, QueryId::new);
        Fields fields = Fields.of(body);
        String jql = fields.text("jql");
        @Nullable CreditRule rule = CreditJson.read(fields).orElse(null);
        QueryState state = fields.optionalOneOf("state", QueryState.class).orElse(QueryState.RUNNING);
        fields.done("id", "version", "keyResultId", "kpiId", "side", "runAsKey", "error", "lastRun", "matched");
        attachQuery.change(visitors.current(), query, Parameters.version(version), jql, rule, state);
        return answer(query);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        attachQuery.detach(visitors.current(), Parameters.id(id, QueryId::new), Parameters.version(version));
        return Answers.nothing();
    }

    private QueryJson json(Access access, IssueQuery query) {
        QueryJson json = QueryJson.of(query, people.find(query.runAs()), texts);
        return access.mayEdit(query.target()) ? json : json.forReaders();
    }

    private Response answer(QueryId id) {
        Reading reading = readGraph.as(visitors.current());
        IssueQuery query = see(reading, id);
        UserKey reader = visitors.current().key().orElseThrow(NotLoggedIn::new);
        return Answers.ok(
                json(reading.access(), query).running(readQuery.lastRun(query), readQuery.matched(query, reader)),
                query.version());
    }

    private static IssueQuery see(Reading reading, QueryId id) {
        Graph graph = reading.graph();
        return graph.facts()
                .queries()
                .find(id.value())
                .filter(query -> graph.has(query.target()))
                .orElseThrow(() -> new NotThere(id.key()));
    }
}
