package com.okrcascade.web.rest;

import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what expensive requests take, and refuses those of whoever asks for too many at once. */
@Provider
@Expensive
public final class Spending implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String BEGUN = Spending.class.getName();

    private final Visitors visitors;
    private final Allowances allowances;

    @Inject
    public Spending(Visitors visitors, Allowances allowances) {
        this.visitors = visitors;
        this.allowances = allowances;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, allowances.begin(person()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Long begun) allowances.end(person(), begun);
    }

    /** All who are not logged in share what one may take. */
    private String person() {
        return visitors.current().key().map(UserKey::value).orElse("");
    }
}
