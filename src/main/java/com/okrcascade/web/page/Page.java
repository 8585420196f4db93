package com.okrcascade.web.page;

import java.util.Arrays;
import java.util.Optional;

/** The pages there are, by the end of their address. */
enum Page {
    OBJECTIVES("/okr/objectives", "objectives", "okr.objectives.title", "objectives", false),
    KPIS("/okr/kpis", "kpis", "okr.kpis.title", "kpis", false),
    UNITS("/okr/admin/units", "admin-units", "okr.admin.units", "admin", true),
    ROLES("/okr/admin/roles", "admin-roles", "okr.admin.roles", "admin", true),
    CADENCES("/okr/admin/cadences", "admin-cadences", "okr.admin.cadences", "admin", true),
    SETTINGS("/okr/admin/settings", "admin-settings", "okr.admin.settings", "admin", true),
    QUERIES("/okr/admin/queries", "admin-queries", "okr.admin.searches", "admin", true),
    HEALTH("/okr/admin/health", "admin-health", "okr.admin.health", "admin", true),
    AUDIT("/okr/admin/audit", "admin-audit", "okr.admin.audit", "admin", true);

    private final String address;
    private final String template;
    private final String titleKey;
    private final String resource;
    private final boolean forAdmins;

    Page(String address, String template, String titleKey, String resource, boolean forAdmins) {
        this.address = address;
        this.template = template;
        this.titleKey = titleKey;
        this.resource = resource;
        this.forAdmins = forAdmins;
    }

    static Optional<Page> at(String address) {
        return Arrays.stream(values())
                .filter(page -> page.address.equals(address))
                .findFirst();
    }

    String template() {
        return "/templates/" + template + ".vm";
    }

    String titleKey() {
        return titleKey;
    }

    /** What its browser needs, as Jira names web resources. */
    String resource() {
        return "com.okrcascade.okr-cascade-jira:" + resource;
    }

    boolean isForAdmins() {
        return forAdmins;
    }
}
