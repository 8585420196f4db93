package com.okrcascade.web.rest;

import com.okrcascade.application.company.ReadPermissions;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do and why, for those who give roles. Refusals: not-logged-in, not-allowed, not-there,
 * reference-missing, wrong-type.
 */
@Path("/people/{key}/permissions")
@Produces(Answers.JSON)
public final class PersonPermissionsResource {
    private final Visitors visitors;
    private final ReadPermissions readPermissions;

    @Inject
    public PersonPermissionsResource(Visitors visitors, ReadPermissions readPermissions) {
        this.visitors = visitors;
        this.readPermissions = readPermissions;
    }

    /** With a unit also what it comes to in that unit. */
    @GET
    public Response read(@PathParam("key") String key, @QueryParam("unitId") @Nullable String unitId) {
        return Answers.ok(PersonPermissionsJson.of(readPermissions.of(
                visitors.current(), new UserKey(key), Parameters.optionalId("unitId", unitId, UnitId::new))));
    }
}
