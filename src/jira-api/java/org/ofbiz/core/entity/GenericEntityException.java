package org.ofbiz.core.entity;

/** Evidence: Jira 11 call sites; checked. */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}
