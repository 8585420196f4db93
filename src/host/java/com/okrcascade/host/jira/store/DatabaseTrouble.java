package com.okrcascade.host.jira.store;

import java.sql.SQLException;

/** The database refused or could not be reached; nothing was stored. */
public final class DatabaseTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    boolean isDuplicate() {
        return "23505".equals(((SQLException) getCause()).getSQLState());
    }
}
