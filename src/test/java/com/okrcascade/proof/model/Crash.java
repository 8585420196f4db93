package com.okrcascade.proof.model;

/** The node is killed here. An error, so that nothing in the product may catch it. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    final boolean done;

    /** @param done whether the call at which it is killed was done */
    Crash(boolean done) {
        super("killed", null, false, false);
        this.done = done;
    }
}
