package com.okrcascade.web.rest;

import com.okrcascade.application.company.ChangeCalendar;
import com.okrcascade.application.company.ReadCalendar;
import com.okrcascade.application.port.Visitors;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The one calendar of all units. Refusals: not-logged-in, not-allowed, stale-version, version-missing, not-between,
 * time-zone-unknown, calendar-fixed.
 */
@Path("/calendar")
@Produces(Answers.JSON)
public final class CalendarResource {
    private final Visitors visitors;
    private final ReadCalendar readCalendar;
    private final ChangeCalendar changeCalendar;

    @Inject
    public CalendarResource(Visitors visitors, ReadCalendar readCalendar, ChangeCalendar changeCalendar) {
        this.visitors = visitors;
        this.readCalendar = readCalendar;
        this.changeCalendar = changeCalendar;
    }

    @GET
    public Response read() {
        ReadCalendar.Shown shown = readCalendar.as(visitors.current());
        return Answers.ok(CalendarJson.of(shown), shown.calendar().version());
    }

    @PUT
    @Consumes(Answers.JSON)
    public Response change(@HeaderParam("If-Match") @Nullable String version, String body) {
        changeCalendar.change(visitors.current(), Parameters.version(version), CalendarReader.read(body));
        return read();
    }
}
