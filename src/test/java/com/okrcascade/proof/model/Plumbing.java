package com.okrcascade.proof.model;

/** What stands between a node's ports and the tables; a planted bug stands here. */
interface Plumbing {
    Plumbing SOUND = new Plumbing() {};

    default <T> T port(Class<T> type, T real) {
        return real;
    }
}
