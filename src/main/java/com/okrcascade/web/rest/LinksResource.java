package com.okrcascade.web.rest;

import com.okrcascade.application.issues.ChangeLink;
import com.okrcascade.application.issues.LinkIssue;
import com.okrcascade.application.issues.ReadIssue;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.web.json.FieldMissing;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Issues attached by hand. Refusals: not-logged-in, not-allowed, not-there, already-linked, target-missing, archived,
 * stale-version, version-missing.
 */
@Path("/links")
@Produces(Answers.JSON)
public final class LinksResource {
    private final Visitors visitors;
    private final LinkIssue linkIssue;
    private final ChangeLink changeLink;
    private final ReadIssue readIssue;

    @Inject
    public LinksResource(Visitors visitors, LinkIssue linkIssue, ChangeLink changeLink, ReadIssue readIssue) {
        this.visitors = visitors;
        this.linkIssue = linkIssue;
        this.changeLink = changeLink;
        this.readIssue = readIssue;
    }

    /** The links of one issue that the reader may browse. */
    @GET
    public Response list(@QueryParam("issue") @Nullable String issue, @BeanParam Paging paging) {
        if (issue == null || issue.isBlank()) throw new FieldMissing().at("issue");
        ReadIssue.Panel panel = readIssue.of(visitors.current(), issue);
        List<IssueLink> links = panel.attached().stream()
                .map(ReadIssue.Attached::link)
                .flatMap(Optional::stream)
                .toList();
        return Answers.ok(PageJson.of(links, paging, link -> LinkJson.of(link, panel.issue())));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields fields = Fields.of(body);
        String issue = issue(fields);
        Target target = TargetJson.read(fields);
        @Nullable CreditRule rule = CreditJson.read(fields).orElse(null);
        boolean includeSelf = fields.optionalFlag("includeSelf").orElse(false);
        fields.done();
        LinkId id = linkIssue.link(actor, issue, target, rule, includeSelf, sent.once(actor, "links", body));
        IssueLink link = changeLink.see(actor, id);
        return Answers.created(json(actor, link), link.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, LinkId::new));
    }

    /** Changes how much this issue gives, and whether one that has children gives itself. */
    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        LinkId link = Parameters.id(id, LinkId::new);
        Fields fields = Fields.of(body);
        @Nullable CreditRule rule = CreditJson.read(fields).orElse(null);
        boolean includeSelf = fields.optionalFlag("includeSelf").orElse(false);
        fields.done("id", "version", "issueId", "issueKey", "keyResultId", "kpiId", "authorKey");
        changeLink.giveBy(visitors.current(), link, Parameters.version(version), rule, includeSelf);
        return answer(link);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        changeLink.unlink(visitors.current(), Parameters.id(id, LinkId::new), Parameters.version(version));
        return Answers.nothing();
    }

    private Response answer(LinkId id) {
        Actor actor = visitors.current();
        IssueLink link = changeLink.see(actor, id);
        return Answers.ok(json(actor, link), link.version());
    }

    private LinkJson json(Actor actor, IssueLink link) {
        Issues.Brief issue = readIssue.browse(actor, Long.toString(link.issue().value()));
        return LinkJson.of(link, issue);
    }

    private static String issue(Fields fields) {
        Optional<String> key = fields.optionalText("issueKey");
        Optional<Long> id = fields.optionalId("issueId", number -> number);
        return key.or(() -> id.map(number -> Long.toString(number)))
                .orElseThrow(() -> new FieldMissing().at("issueKey"));
    }
}
