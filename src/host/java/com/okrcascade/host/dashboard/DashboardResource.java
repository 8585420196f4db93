package com.okrcascade.host.dashboard;

import com.okrcascade.host.jira.CurrentUser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** {@code /rest/host/1.0/dashboard}: what the dashboard's script saves for whoever is logged in. */
@Path("/dashboard")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DashboardResource {
    private final Dashboards dashboards;

    public DashboardResource(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    /** Which dashboard item to add. */
    public record NewGadget(String item) {}

    /** The gadget that was added. */
    public record Added(Gadget gadget) {}

    @POST
    @Path("/gadgets")
    public Added add(NewGadget gadget) {
        Dashboard changed = dashboards.change(user(), before -> before.with(gadget.item(), 0, Map.of()));
        return new Added(changed.gadgets().get(0));
    }

    @PUT
    @Path("/layout")
    public void arrange(List<Dashboard.Place> places) {
        dashboards.change(user(), before -> before.arranged(places));
    }

    @PUT
    @Path("/gadgets/{id}/preferences")
    public void save(@PathParam("id") long id, Map<String, String> preferences) {
        dashboards.change(user(), before -> before.withPreferences(id, preferences));
    }

    @DELETE
    public void forget() {
        dashboards.forget(user());
    }

    private static String user() {
        return CurrentUser.get().orElseThrow().getKey();
    }
}
