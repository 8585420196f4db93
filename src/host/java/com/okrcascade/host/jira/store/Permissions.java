package com.okrcascade.host.jira.store;

/** Jira's permissions by their keys, as far as this Jira asks for them. */
public final class Permissions {
    public static final String BROWSE = "BROWSE_PROJECTS";
    public static final String CREATE = "CREATE_ISSUES";
    public static final String EDIT = "EDIT_ISSUES";
    public static final String ASSIGN = "ASSIGN_ISSUES";
    public static final String ASSIGNABLE = "ASSIGNABLE_USER";
    public static final String TRANSITION = "TRANSITION_ISSUES";
    public static final String RESOLVE = "RESOLVE_ISSUES";
    public static final String MOVE = "MOVE_ISSUES";
    public static final String DELETE = "DELETE_ISSUES";
    public static final String COMMENT = "ADD_COMMENTS";
    public static final String WORK = "WORK_ON_ISSUES";
    public static final String LINK = "LINK_ISSUES";
    public static final String SCHEDULE = "SCHEDULE_ISSUES";
    public static final String MODIFY_REPORTER = "MODIFY_REPORTER";
    public static final String ADMINISTER_PROJECT = "ADMINISTER_PROJECTS";

    /** Global. */
    public static final String ADMINISTER = "ADMINISTER";
    /** Global. */
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    private Permissions() {}
}
