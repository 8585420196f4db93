package com.okrcascade.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What the database says of a failure, whichever exceptions it came wrapped in. */
final class SqlStates {
    /** Deadlocks and failed serialisation. */
    private static final String ROLLED_BACK = "40";

    /** H2: another transaction changed the same row; a lock was not given in time. */
    private static final String CONCURRENT_UPDATE = "90131";

    private static final String LOCK_TIMEOUT = "HYT00";

    /** PostgreSQL: the same, where an administrator has set a lock timeout. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlStates() {}

    static Stream<String> of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull);
    }

    /** Whether it may go well when tried again. */
    static boolean passes(String state) {
        return state.startsWith(ROLLED_BACK)
                || state.equals(CONCURRENT_UPDATE)
                || state.equals(LOCK_TIMEOUT)
                || state.equals(LOCK_NOT_AVAILABLE);
    }
}
