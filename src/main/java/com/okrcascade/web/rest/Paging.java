package com.okrcascade.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is asked for. */
public final class Paging {
    private static final int MOST = 1000;

    @QueryParam("start")
    @DefaultValue("0")
    private String start = "0";

    @QueryParam("limit")
    @DefaultValue("50")
    private String limit = "50";

    int start() {
        return Parameters.whole("start", start, 0, Integer.MAX_VALUE);
    }

    int limit() {
        return Parameters.whole("limit", limit, 1, MOST);
    }
}
