package com.okrcascade.jira;

/** Does something before the first round of a worker; a failure is tried again with the next round. */
public final class Beginning implements Runnable {
    private final Runnable first;
    private final Runnable round;
    private boolean begun;

    public Beginning(Runnable first, Runnable round) {
        this.first = first;
        this.round = round;
    }

    @Override
    public void run() {
        if (!begun) first.run();
        begun = true;
        round.run();
    }
}
