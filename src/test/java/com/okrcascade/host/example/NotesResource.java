package com.okrcascade.host.example;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Lines over REST, in all the ways the host must guard. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final ActiveObjects ao;
    private final ExampleConfiguration.Started started;

    @Context
    private UriInfo uri;

    @Inject
    public NotesResource(ActiveObjects ao, ExampleConfiguration.Started started) {
        this.ao = ao;
        this.started = started;
    }

    /** One line as JSON. */
    public static class NoteJson {
        @JsonProperty
        public String line;
    }

    @GET
    @UnrestrictedAccess
    public List<String> lines() {
        return Stream.of(ao.find(NoteRow.class)).map(NoteRow::getLine).sorted().toList();
    }

    @GET
    @Path("/state")
    @UnrestrictedAccess
    public Map<String, Object> state() {
        return Map.of("started", started.isYes(), "path", uri.getPath());
    }

    @GET
    @Path("/mine")
    public String mine() {
        return "\"mine\"";
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public String admin() {
        return "\"admin\"";
    }

    @GET
    @Path("/refused")
    @UnrestrictedAccess
    public String refused() {
        throw new ExampleRefusal();
    }

    @POST
    @UnrestrictedAccess
    public Map<String, Object> add(NoteJson note) {
        ao.create(NoteRow.class, new DBParam("LINE", note.line));
        return Map.of("line", note.line);
    }

    @POST
    @Path("/form")
    @UnrestrictedAccess
    public Map<String, Object> addByForm(@FormParam("line") String line) {
        ao.create(NoteRow.class, new DBParam("LINE", line));
        return Map.of("line", line);
    }

    /** Writes two lines in a transaction that fails when asked to. */
    @POST
    @Path("/both")
    @UnrestrictedAccess
    public Map<String, Object> both(@QueryParam("fail") boolean fail, NoteJson note) {
        try {
            ao.executeInTransaction(() -> {
                ao.create(NoteRow.class, new DBParam("LINE", note.line));
                return ao.executeInTransaction(() -> second(note, fail));
            });
        } catch (IllegalStateException e) {
            return Map.of("failed", true);
        }
        return Map.of("failed", false);
    }

    private NoteRow second(NoteJson note, boolean fail) {
        NoteRow row = ao.create(NoteRow.class, new DBParam("LINE", note.line + " again"));
        if (fail) {
            throw new IllegalStateException("as asked");
        }
        return row;
    }
}
