package com.okrcascade.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every way by which something of a goal reaches somebody, and how the matrix asks it. What is not listed here fails the
 * build, and so does a line for what is no longer there. Functions of JQL, mails and exports get their lines as they come.
 */
final class Surfaces {
    private static final String OBJECTIVE =
            "{\"title\":\"x\",\"unitId\":{{unit}},\"periodId\":{{period}},\"parentId\":{{objective}}}";
    private static final String KEY_RESULT =
            """
            {"objectiveId":{{objective}},"title":"x","unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,\
            "baseline":"0","target":"10"}""";
    private static final String CONTRIBUTING =
            """
            {"objectiveId":{{openObjective}},"title":"x","unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,\
            "baseline":"0","target":"10","parentKeyResultId":{{keyResult}}}""";
    private static final String READING_KPI =
            """
            {"objectiveId":{{openObjective}},"title":"x","unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,\
            "baseline":"0","target":"10","sourceKpiId":{{kpi}}}""";
    private static final String KPI =
            """
            {"name":"x","unitId":{{unit}},"unitOfMeasure":"USD","unitKind":"MONEY","direction":"UP","target":"1",\
            "frequency":"MONTH","aggregation":"LAST"}""";
    private static final String NOTHING = "{}";

    /** What is for administrators alone, whatever it is about. */
    static final Set<String> ADMINISTRATION = new TreeSet<>();

    /** Operations of REST, as its document names them. */
    private static final Map<String, List<Request>> REST = new LinkedHashMap<>();

    static {
        read("/objectives", "/objectives?limit=1000", "/objectives?text={word}", "/objectives?text={objectiveKey}");
        read("/objectives", "/objectives?ownerKey=tomas", "/objectives?ownerKey=yuki&limit=1");
        read("/objectives/{id}", "/objectives/{objective}");
        read("/objectives/{id}/tree", "/objectives/{objective}/tree", "/objectives/{objective}/tree?depth=0");
        read("/objectives/{id}/explanation", "/objectives/{objective}/explanation");
        read("/objectives/{id}/explanation", "/objectives/{objective}/explanation?asOf={monday}");
        read("/tree", "/tree", "/tree?rootsOnly=true", "/tree?text={word}", "/tree?ownerKey=tomas");
        read("/key-results", "/key-results?limit=1000", "/key-results?objectiveId={objective}");
        read("/key-results/{id}", "/key-results/{keyResult}");
        read("/key-results/{id}/ledger", "/key-results/{keyResult}/ledger", "/key-results/{keyResult}/ledger?limit=1");
        read("/key-results/{id}/ledger", "/key-results/{keyResult}/ledger?start=1&limit=1");
        read("/key-results/{id}/explanation", "/key-results/{keyResult}/explanation");
        read("/key-results/{id}/explanation", "/key-results/{keyResult}/explanation?asOf={monday}");
        read("/key-results/{id}/check-ins", "/key-results/{keyResult}/check-ins");
        read("/kpis", "/kpis?limit=1000", "/kpis?text={word}", "/kpis?text={kpiKey}", "/kpis?archived=true");
        read("/kpis/{id}", "/kpis/{kpi}");
        read("/kpis/{id}/values", "/kpis/{kpi}/values");
        read("/links", "/links?issue={issue}");
        read("/links/{id}", "/links/{link}");
        read("/queries", "/queries?limit=1000", "/queries?keyResultId={keyResult}", "/queries?kpiId={kpi}");
        read("/queries/{id}", "/queries/{query}");
        read("/issues/{idOrKey}", "/issues/{issue}", "/issues/{sharedIssue}");
        read("/issues/{idOrKey}/candidates", "/issues/{issue}/candidates", "/issues/{issue}/candidates?text={word}");
        read("/gadget", "/gadget?objectiveId={objective}", "/gadget?objectiveId={objective}&depth=6&changes=50");
        read("/gadget", "/gadget?objectiveId={openObjective}&keyResultId={keyResult}");
        read("/gadget", "/gadget?objectiveId={objective}&changes=1", "/gadget?objectiveId={objective}&changes=0");
        read("/changes", "/changes?since=0", "/changes?since={beforehand}");
        read("/people", "/people?text=to");
        read("/projects", "/projects?text=b");
        read("/fields", "/fields");
        read("/statuses", "/statuses");
        read("/resolutions", "/resolutions");
        read("/groups", "/groups?text=s");
        read("/project-roles", "/project-roles");
        read("/units", "/units", "/units?retired=true");
        read("/units/{id}", "/units/1");
        read("/roles", "/roles");
        read("/roles/{id}", "/roles/1");
        read("/cadences", "/cadences");
        read("/cadences/{id}", "/cadences/1");
        read("/calendar", "/calendar");
        read("/periods", "/periods?limit=20");
        read("/periods/{id}", "/periods/{period}");
        read("/settings", "/settings");
        read("/audit", "/audit?limit=1000", "/audit?text={word}");
        read("/audit/export", "/audit/export?format=json");
        read("/health", "/health");
        read("/reconcile", "/reconcile");
        read("/rebuild", "/rebuild");
        read("/demo", "/demo");
        read("/people/{key}/permissions", "/people/tomas/permissions");
        read("/queries/searches", "/queries/searches");
        read("/settings/defaults", "/settings/defaults");
        read("/openapi.json", "/openapi.json");

        write("POST /objectives", "/objectives", OBJECTIVE);
        write("PUT /objectives/{id}", "/objectives/{objective}", OBJECTIVE.replace("{{objective}}", "null"));
        write("PUT /objectives/{id}", "/objectives/{openObjective}", OBJECTIVE);
        write("DELETE /objectives/{id}", "/objectives/{objective}", "");
        write("POST /objectives/{id}/archive", "/objectives/{objective}/archive", NOTHING);
        write("POST /objectives/{id}/unarchive", "/objectives/{objective}/unarchive", NOTHING);
        write("POST /objectives/{id}/restore", "/objectives/{objective}/restore", NOTHING);
        write("POST /key-results", "/key-results", KEY_RESULT);
        write("POST /key-results", "/key-results", CONTRIBUTING);
        write("POST /key-results", "/key-results", READING_KPI);
        write(
                "PUT /key-results/{id}",
                "/key-results/{keyResult}",
                KEY_RESULT.replace("{{objective}}", "{{openObjective}}"));
        write("PUT /key-results/{id}", "/key-results/{openKeyResult}", KEY_RESULT);
        write("PUT /key-results/{id}", "/key-results/{openKeyResult}", CONTRIBUTING);
        write("PUT /key-results/{id}", "/key-results/{openKeyResult}", READING_KPI);
        write("DELETE /key-results/{id}", "/key-results/{keyResult}", "");
        write(
                "POST /key-results/{id}/break-down",
                "/key-results/{keyResult}/break-down",
                "{\"toCadenceId\":1,\"dryRun\":true}");
        write("POST /key-results/{id}/break-down/undo", "/key-results/{keyResult}/break-down/undo", NOTHING);
        write("POST /key-results/{id}/check-ins", "/key-results/{keyResult}/check-ins", "{\"confidence\":5}");
        write(
                "POST /key-results/{id}/check-ins/{checkIn}/take-back",
                "/key-results/{keyResult}/check-ins/{checkIn}/take-back",
                NOTHING);
        write(
                "POST /key-results/{id}/check-ins/{checkIn}/take-back",
                "/key-results/{openKeyResult}/check-ins/{checkIn}/take-back",
                NOTHING);
        write("POST /kpis", "/kpis", KPI);
        write("PUT /kpis/{id}", "/kpis/{kpi}", KPI);
        write("DELETE /kpis/{id}", "/kpis/{kpi}", "");
        write("POST /kpis/{id}/archive", "/kpis/{kpi}/archive", NOTHING);
        write("POST /kpis/{id}/unarchive", "/kpis/{kpi}/unarchive", NOTHING);
        write("PUT /kpis/{id}/values/{bucket}", "/kpis/{kpi}/values/{month}", "{\"value\":\"1\"}");
        write("POST /links", "/links", "{\"issueKey\":\"{{freeIssue}}\",\"keyResultId\":{{keyResult}}}");
        write("POST /links", "/links", "{\"issueKey\":\"{{freeIssue}}\",\"kpiId\":{{kpi}}}");
        write("PUT /links/{id}", "/links/{link}", NOTHING);
        write("DELETE /links/{id}", "/links/{link}", "");
        write("POST /queries", "/queries", "{\"jql\":\"project = SALES\",\"keyResultId\":{{keyResult}}}");
        write("POST /queries", "/queries", "{\"jql\":\"project = SALES\",\"kpiId\":{{kpi}}}");
        write("PUT /queries/{id}", "/queries/{query}", "{\"jql\":\"project = SALES\"}");
        write(
                "POST /queries/preview",
                "/queries/preview",
                "{\"jql\":\"project = SALES\",\"keyResultId\":{{keyResult}}}");
        write(
                "POST /queries/preview",
                "/queries/preview",
                "{\"id\":{{query}},\"jql\":\"project = SALES\",\"keyResultId\":{{openKeyResult}}}");
        write("DELETE /queries/{id}", "/queries/{query}", "");
        write(
                "POST /periods/{id}/close",
                "/periods/{period}/close",
                "{\"scores\":[{\"keyResultId\":{{keyResult}},\"score\":\"0.5\",\"reason\":\"x\"}]}");

        // What is of the company and not of a goal: refused to everybody but administrators, whoever asks
        forAdministrators(
                "POST /units",
                "PUT /units/{id}",
                "DELETE /units/{id}",
                "POST /cadences",
                "PUT /cadences/{id}",
                "DELETE /cadences/{id}",
                "POST /cadences/{id}/preview",
                "PUT /calendar",
                "POST /periods/{id}/reopen",
                "PUT /settings",
                "POST /health/failures/retry",
                "POST /health/failures/{id}/retry",
                "POST /reconcile",
                "POST /rebuild",
                "POST /demo",
                "POST /calendar/preview",
                "POST /settings/preview",
                "POST /units/{id}/preview",
                "POST /roles",
                "PUT /roles/{id}",
                "DELETE /roles/{id}");
    }

    /** Pages, by their addresses. */
    static final Set<String> PAGES = Set.of(
            "/okr/objectives",
            "/okr/kpis",
            "/okr/admin/units",
            "/okr/admin/roles",
            "/okr/admin/cadences",
            "/okr/admin/settings",
            "/okr/admin/queries",
            "/okr/admin/audit",
            "/okr/admin/health");

    /** Parts of the plugin that Jira shows or calls; pages and REST are listed above. */
    static final Set<String> MODULES = Set.of(
            "rest rest",
            "servlet okr-pages",
            "web-panel okr-issue-panel",
            "dashboard-item okr-goal",
            "web-item okr-top",
            "web-item okr-admin-units-item",
            "web-item okr-admin-roles-item",
            "web-item okr-admin-cadences-item",
            "web-item okr-admin-settings-item",
            "web-item okr-admin-queries-item",
            "web-item okr-admin-audit-item",
            "web-item okr-admin-health-item");

    /** What takes a graph and is behind no surface by itself: crediting, upkeep and the demo work for nobody who reads. */
    static final Set<String> INSIDE = Set.of(
            "com.okrcascade.application.crediting.BucketBooking",
            "com.okrcascade.application.crediting.KpiReadings",
            "com.okrcascade.application.issues.SameQuery");

    private Surfaces() {}

    static Set<String> operations() {
        return REST.keySet();
    }

    /** How one operation is asked. */
    static List<Request> of(String operation) {
        return REST.getOrDefault(operation, List.of());
    }

    /** Every request of the matrix. */
    static List<Request> requests() {
        return REST.values().stream().flatMap(List::stream).toList();
    }

    private static void read(String path, String... addresses) {
        REST.computeIfAbsent("GET " + path, operation -> new ArrayList<>())
                .addAll(Arrays.stream(addresses).map(Request::get).toList());
    }

    private static void write(String operation, String address, String body) {
        String method = operation.split(" ", 2)[0];
        REST.computeIfAbsent(operation, known -> new ArrayList<>()).add(new Request(method, address, body));
    }

    /** Asked with an id that names nothing of a goal. */
    private static void forAdministrators(String... operations) {
        Stream.of(operations).forEach(operation -> {
            String[] parts = operation.split(" ", 2);
            write(operation, parts[1].replaceAll("\\{\\w+}", "1"), parts[0].equals("DELETE") ? "" : NOTHING);
            ADMINISTRATION.add(operation);
        });
    }
}
