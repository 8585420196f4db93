package com.okrcascade.host.example;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers refusals; Jersey finds it because it is in the package of the module. */
@Provider
public class RefusalMapper implements ExceptionMapper<ExampleRefusal> {
    @Override
    public Response toResponse(ExampleRefusal refusal) {
        return Response.status(409).build();
    }
}
