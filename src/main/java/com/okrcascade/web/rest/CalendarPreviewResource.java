package com.okrcascade.web.rest;

import com.okrcascade.application.company.PreviewCalendar;
import com.okrcascade.application.port.Visitors;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/**
 * What other working days and holidays would mean; saves nothing. Refusals: not-logged-in, not-allowed, not-between,
 * time-zone-unknown, calendar-fixed.
 */
@Path("/calendar/preview")
@Produces(Answers.JSON)
public final class CalendarPreviewResource {
    private final Visitors visitors;
    private final PreviewCalendar previewCalendar;

    @Inject
    public CalendarPreviewResource(Visitors visitors, PreviewCalendar previewCalendar) {
        this.visitors = visitors;
        this.previewCalendar = previewCalendar;
    }

    @Expensive
    @POST
    @Consumes(Answers.JSON)
    public Response preview(@BeanParam Sent sent, String body) {
        return Answers.ok(CalendarPreviewJson.of(previewCalendar.of(sent.by(visitors), CalendarReader.read(body))));
    }
}
