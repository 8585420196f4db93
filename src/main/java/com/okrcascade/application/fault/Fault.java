package com.okrcascade.application.fault;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;

/**
 * Something failed that should not. People are told a reference; the log has the same one with the classes and places of
 * what failed, and never its message, which may quote a title, a query or a value that somebody typed.
 */
public final class Fault {
    private static final String OURS = "com.okrcascade.";
    private static final int FIRST_PLACES = 3;

    private Fault() {}

    /**
     * Puts it into the log.
     *
     * @return the reference under which it stands there
     */
    public static String logged(Logger log, String during, Throwable failure) {
        String reference = "E-" + UUID.randomUUID().toString().substring(0, 8);
        log.warn("{} failed, {}: {}", during, reference, trace(failure));
        return reference;
    }

    public static boolean isReference(String text) {
        return text.matches("E-[0-9a-f]{8}");
    }

    /** What failed and where, with what caused it, without a word of its messages. */
    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = failure; one != null && told.add(one); one = one.getCause())
            tell(trace.append(told.size() == 1 ? "" : "\n  caused by "), one);
        return trace.toString();
    }

    private static void tell(StringBuilder trace, Throwable one) {
        trace.append(one.getClass().getName());
        if (one instanceof SQLException database)
            trace.append(" [").append(database.getSQLState()).append(']');
        StackTraceElement[] places = one.getStackTrace();
        for (int i = 0; i < places.length; i++)
            if (i < FIRST_PLACES || places[i].getClassName().startsWith(OURS))
                trace.append("\n    at ").append(places[i]);
    }
}
