package com.okrcascade.web.rest;

/** Why: a stable code and a translated sentence. */
public record ReasonJson(String code, String text) {}
