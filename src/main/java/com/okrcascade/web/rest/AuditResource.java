package com.okrcascade.web.rest;

import com.okrcascade.application.audit.ReadAudit;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.web.json.Json;
import com.okrcascade.web.json.WrongType;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who changed what, for administrators. Refusals: not-logged-in, not-allowed, wrong-type. */
@Path("/audit")
@Produces(Answers.JSON)
public final class AuditResource {
    private static final int MOST_EXPORTED = 10_000;
    private static final String CSV = "text/csv; charset=UTF-8";

    private final Visitors visitors;
    private final Texts texts;
    private final ReadAudit readAudit;

    @Inject
    public AuditResource(Visitors visitors, Texts texts, ReadAudit readAudit) {
        this.visitors = visitors;
        this.texts = texts;
        this.readAudit = readAudit;
    }

    /** Newest first. */
    @GET
    public Response list(@BeanParam AuditFilter filter, @BeanParam Paging paging) {
        return Answers.ok(page(filter, paging.start(), paging.limit()));
    }

    /** The newest lines as a file. */
    @GET
    @Path("/export")
    @Produces({Answers.JSON, "text/csv"})
    public Response export(@BeanParam AuditFilter filter, @QueryParam("format") @DefaultValue("csv") String format) {
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("json")) throw new WrongType("csv or json").at("format");
        PageJson<AuditLineJson> page = page(filter, 0, MOST_EXPORTED);
        byte[] file = csv ? csv(page.values()).getBytes(StandardCharsets.UTF_8) : Json.write(page);
        return Response.ok(file, csv ? CSV : Answers.JSON)
                .header("Content-Disposition", "attachment; filename=\"okr-audit." + format + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private PageJson<AuditLineJson> page(AuditFilter filter, int start, int limit) {
        ReadAudit.Page page = readAudit.of(visitors.current(), filter.wanted(), start, limit);
        return AuditLineJson.page(page, new AuditWords(texts, page), start, limit);
    }

    private String csv(List<AuditLineJson> lines) {
        Csv csv = new Csv()
                .row(Stream.of("at", "person", "key", "deed", "subject", "title", "field", "was", "became")
                        .map(column -> texts.text("okr.audit.column." + column))
                        .toList());
        lines.forEach(line -> csv.row(List.of(
                line.at(),
                line.person(),
                line.personKey(),
                line.deedText(),
                line.subjectText(),
                line.title(),
                Optional.ofNullable(line.fieldText()).orElse(""),
                line.wasText(),
                line.becameText())));
        return csv.toString();
    }
}
