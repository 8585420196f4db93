package com.okrcascade.application.demo;

/** Jira did not let the demo do one thing, for example because somebody has changed the issue meanwhile. */
public final class SiteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SiteRefused(String why) {
        super(why);
    }
}
