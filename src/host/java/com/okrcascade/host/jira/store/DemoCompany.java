package com.okrcascade.host.jira.store;

/** The ABC company: its people, groups, projects and number fields. Its deals and leads come with the plugin's demo. */
final class DemoCompany {
    private static final long DEAL_PROFIT = 10001;
    private static final long LEAD_SCORE = 10002;
    private static final long STORY_POINTS = 10003;

    private final Setup setup;

    DemoCompany(Setup setup) {
        this.setup = setup;
    }

    void found() {
        hire();
        group();
        setup.createNumberField(DEAL_PROFIT, "Deal profit");
        setup.createNumberField(LEAD_SCORE, "Lead score");
        setup.createNumberField(STORY_POINTS, "Story Points");
        ProjectEntry sales = setup.createProject("SALES", "Sales", "marcus", Seed.DEAL, Seed.TASK, Seed.EPIC);
        ProjectEntry leads = setup.createProject("LEADS", "Marketing", "priya", Seed.LEAD, Seed.TASK);
        ProjectEntry support = setup.createProject("SUPPORT", "Customer Success", "amara", Seed.TASK, Seed.SUB_TASK);
        setup.createRestrictedProject("BOARD", "Board", "dana", "board", Seed.TASK);
        team(sales, "sales", "marcus");
        team(leads, "marketing", "priya");
        team(support, "support", "amara");
    }

    private void hire() {
        person("dana", "Dana Whitfield");
        person("marcus", "Marcus Lindqvist");
        // Her account was renamed once, so key and name differ, as they do for some in every old Jira.
        setup.createUser("JIRAUSER10103", "lena", "Lena Kovář", "lena");
        person("amara", "Amara Osei");
        person("priya", "Priya Raman");
        person("jonas", "Jonas Berg");
        person("sofia", "Sofia Fontaine");
        person("tomas", "Tomás Herrera");
        person("yuki", "Yuki Tanaka");
        person("omar", "Omar Haddad");
        person("grace", "Grace Mbeki");
        person("emre", "Emre Nalbant");
    }

    private void person(String name, String displayName) {
        setup.createUser(name, displayName, name);
    }

    private void group() {
        group("sales", "marcus", "JIRAUSER10103", "jonas", "tomas");
        group("marketing", "priya", "sofia", "yuki");
        group("support", "amara", "omar", "grace", "emre");
        group("board", "dana");
        setup.addToGroup(
                Seed.USERS_GROUP,
                "dana",
                "marcus",
                "JIRAUSER10103",
                "amara",
                "priya",
                "jonas",
                "sofia",
                "tomas",
                "yuki",
                "omar",
                "grace",
                "emre");
    }

    private void group(String name, String... members) {
        setup.createGroup(name);
        setup.addToGroup(name, members);
    }

    private void team(ProjectEntry project, String group, String lead) {
        setup.addActor(project.id(), Seed.DEVELOPERS, Holder.group(group));
        setup.addActor(project.id(), Seed.ADMINISTRATORS, Holder.user(lead));
    }
}
