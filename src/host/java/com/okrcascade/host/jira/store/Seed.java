package com.okrcascade.host.jira.store;

import static com.okrcascade.host.jira.store.Constant.Kind.ISSUE_TYPE;
import static com.okrcascade.host.jira.store.Constant.Kind.PRIORITY;
import static com.okrcascade.host.jira.store.Constant.Kind.RESOLUTION;
import static com.okrcascade.host.jira.store.Constant.Kind.STATUS;

/** What a Jira has from the first day: its constants, roles, the administrators' group, and admin with the password admin. */
public final class Seed {
    public static final String ADMIN_GROUP = "jira-administrators";
    public static final String USERS_GROUP = "jira-users";
    public static final long ADMINISTRATORS = 10002;
    public static final long DEVELOPERS = 10001;

    public static final String EPIC = "10000";
    public static final String TASK = "10001";
    public static final String SUB_TASK = "10002";
    public static final String DEAL = "10003";
    public static final String LEAD = "10004";

    public static final String DONE = "10000";
    public static final String WONT_DO = "10001";
    public static final String WON = "10006";

    public static final String MEDIUM = "3";

    private final Setup setup;

    private Seed(Setup setup) {
        this.setup = setup;
    }

    /** Fills an empty database in one transaction. A node that comes second waits until the first is ready. */
    public static void plant(Store store, boolean demo) {
        try {
            store.database().together(session -> {
                session.update("INSERT INTO jira_meta (meta_name, meta_value) VALUES ('planted', 1)");
                session.update("INSERT INTO jira_meta (meta_name, meta_value) VALUES ('directory', 1)");
                new Seed(store.setup()).plant();
                if (demo) {
                    new DemoCompany(store.setup()).found();
                }
                return null;
            });
        } catch (DatabaseTrouble e) {
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }

    private void plant() {
        constants();
        setup.createRole(ADMINISTRATORS, "Administrators", "They administer the project.");
        setup.createRole(DEVELOPERS, "Team", "They do the work of the project.");
        setup.createGroup(ADMIN_GROUP);
        setup.createGroup(USERS_GROUP);
        setup.grantGlobally(Permissions.ADMINISTER, ADMIN_GROUP);
        setup.grantGlobally(Permissions.SYSTEM_ADMIN, ADMIN_GROUP);
        setup.createUser("admin", "Administrator", "admin");
        setup.addToGroup(ADMIN_GROUP, "admin");
        setup.addToGroup(USERS_GROUP, "admin");
    }

    private void constants() {
        add(STATUS, Workflow.TO_DO, "To Do", 1, "new");
        add(STATUS, Workflow.IN_PROGRESS, "In Progress", 2, "indeterminate");
        add(STATUS, Workflow.DONE, "Done", 3, "done");
        add(RESOLUTION, DONE, "Done", 1, "");
        add(RESOLUTION, WONT_DO, "Won't Do", 2, "");
        add(RESOLUTION, "10002", "Won't Fix", 3, "");
        add(RESOLUTION, "10003", "Duplicate", 4, "");
        add(RESOLUTION, "10004", "Cannot Reproduce", 5, "");
        add(RESOLUTION, "10005", "Declined", 6, "");
        add(RESOLUTION, WON, "Won", 7, "");
        add(PRIORITY, "1", "Highest", 1, "");
        add(PRIORITY, "2", "High", 2, "");
        add(PRIORITY, MEDIUM, "Medium", 3, "");
        add(PRIORITY, "4", "Low", 4, "");
        add(PRIORITY, "5", "Lowest", 5, "");
        add(ISSUE_TYPE, EPIC, "Epic", 1, "");
        add(ISSUE_TYPE, TASK, "Task", 2, "");
        add(ISSUE_TYPE, SUB_TASK, "Sub-task", 3, "subtask");
        add(ISSUE_TYPE, DEAL, "Deal", 4, "");
        add(ISSUE_TYPE, LEAD, "Lead", 5, "");
    }

    private void add(Constant.Kind kind, String id, String name, long sequence, String detail) {
        setup.createConstant(new Constant(kind, id, name, sequence, detail));
    }
}
