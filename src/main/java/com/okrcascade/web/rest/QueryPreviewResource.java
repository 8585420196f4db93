package com.okrcascade.web.rest;

import com.okrcascade.application.issues.TestQuery;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query would match and credit; saves nothing. Refusals: not-logged-in, not-allowed, not-there, query-not-usable,
 * same-query-elsewhere, other-kind-of-credit, target-missing, archived, text-missing, text-too-long.
 */
@Path("/queries/preview")
@Produces(Answers.JSON)
public final class QueryPreviewResource {
    private final Visitors visitors;
    private final Texts texts;
    private final TestQuery testQuery;

    @Inject
    public QueryPreviewResource(Visitors visitors, Texts texts, TestQuery testQuery) {
        this.visitors = visitors;
        this.texts = texts;
        this.testQuery = testQuery;
    }

    /** As the person who asks; "id" says which query would be changed. */
    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response preview(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields fields = Fields.of(body);
        Optional<QueryId> replaced = fields.optionalId("id", QueryId::new);
        String jql = fields.text("jql");
        Target target = TargetJson.read(fields);
        @Nullable CreditRule rule = CreditJson.read(fields).orElse(null);
        fields.done();
        TestQuery.Tested tested = testQuery.of(actor, replaced, jql, target, rule);
        return Answers.ok(QueryPreviewJson.of(tested, new Sentences(texts)));
    }
}
