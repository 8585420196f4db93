package com.okrcascade.web.rest;

import com.okrcascade.application.company.PreviewUnit;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.UnitId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * What moving or retiring a unit, or giving it another lead, would mean; saves nothing. Refusals: not-logged-in,
 * not-allowed, not-there, text-missing, text-too-long, reference-missing, unit-cycle, units-stand.
 */
@Path("/units/{id}/preview")
@Produces(Answers.JSON)
public final class UnitPreviewResource {
    private final Visitors visitors;
    private final PreviewUnit previewUnit;

    @Inject
    public UnitPreviewResource(Visitors visitors, PreviewUnit previewUnit) {
        this.visitors = visitors;
        this.previewUnit = previewUnit;
    }

    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response preview(@PathParam("id") String id, @BeanParam Sent sent, String body) {
        UnitId unit = Parameters.id(id, UnitId::new);
        return Answers.ok(UnitPreviewJson.of(previewUnit.of(sent.by(visitors), unit, UnitReader.read(body))));
    }
}
