package com.okrcascade.web;

/** How often open pages ask what changed, in seconds; the demo sets the system property and asks every second. */
public final class PollPace {
    private static final int USUAL_SECONDS = 5;

    private PollPace() {}

    public static int seconds() {
        return Math.max(1, Integer.getInteger("okr.pollSeconds", USUAL_SECONDS));
    }
}
