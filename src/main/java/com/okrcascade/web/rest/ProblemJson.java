package com.okrcascade.web.rest;

import java.util.Map;

/** Problem details as in RFC 9457, with a stable code and the wrong fields by name. */
public record ProblemJson(
        String type, String title, int status, String detail, String code, Map<String, String> fields) {}
