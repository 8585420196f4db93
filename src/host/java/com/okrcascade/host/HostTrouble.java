package com.okrcascade.host;

/** The host cannot start or go on; the message says why. */
public class HostTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HostTrouble(String message) {
        super(message);
    }

    public HostTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
