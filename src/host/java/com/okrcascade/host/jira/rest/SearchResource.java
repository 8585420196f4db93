package com.okrcascade.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.jql.JqlError;
import com.okrcascade.host.jira.jql.JqlQuery;
import com.okrcascade.host.jira.jql.Searches;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searching by JQL. A query that is wrong is 400; nobody finds only what anybody may see. */
@AnonymousSiteAccess
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final Lookup lookup;
    private final Searches searches;
    private final IssueShape shape;

    SearchResource(Lookup lookup, Searches searches, Shapes shapes) {
        this.lookup = lookup;
        this.searches = searches;
        this.shape = new IssueShape(lookup, shapes);
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("" + PAGE) int maxResults,
            @QueryParam("fields") String fields) {
        return search(jql, startAt, maxResults, WantedFields.split(fields));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> post(JsonNode body) {
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        return search(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(PAGE),
                fields);
    }

    private Map<String, Object> search(String jql, int startAt, int maxResults, List<String> fields) {
        JqlQuery query = read(jql);
        int start = Math.max(0, startAt);
        int max = Math.max(0, Math.min(maxResults, LARGEST_PAGE));
        Searches.Found found = searches.search(CurrentUser.get().orElse(null), query, false, start, max);
        WantedFields wanted = WantedFields.ofSearch(fields);
        return Json.of(
                "expand",
                "schema,names",
                "startAt",
                start,
                "maxResults",
                max,
                "total",
                found.total(),
                "issues",
                lookup.store().issues().findAll(found.ids()).stream()
                        .map(issue -> shape.issue(lookup.issue(issue), wanted))
                        .toList());
    }

    private JqlQuery read(String jql) {
        try {
            JqlQuery query = searches.parse(jql);
            List<String> problems = searches.problems(CurrentUser.get().orElse(null), query);
            if (!problems.isEmpty()) {
                throw new RestError(400, problems, Map.of());
            }
            return query;
        } catch (JqlError e) {
            throw new RestError(400, e.getMessage());
        }
    }
}
