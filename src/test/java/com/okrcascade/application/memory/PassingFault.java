package com.okrcascade.application.memory;

/** Stands for a fault of the database that passes: a deadlock, a lock that was not given in time. */
public final class PassingFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
