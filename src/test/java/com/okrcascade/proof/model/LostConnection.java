package com.okrcascade.proof.model;

/** The connection to the database or to Jira broke; nobody says whether the call was done. */
final class LostConnection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostConnection() {
        super("connection lost", null, false, false);
    }
}
