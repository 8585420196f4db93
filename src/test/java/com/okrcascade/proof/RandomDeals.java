package com.okrcascade.proof;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.Host;
import com.okrcascade.host.jira.store.Workflow;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody who resolves, reopens, edits, dates and deletes deals without a plan. */
final class RandomDeals {
    private static final List<String> RESOLUTIONS = List.of("Won", "Won", "Won", "Done", "Declined", "Won't Do");
    private static final List<LocalTime> TIMES = List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59));

    private final Host host;
    private final JiraClient jira;
    private final String amountField;
    private final ZoneId zone;
    private final List<LocalDate> edges;
    private final Random random;
    private final List<String> open = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    /** @param edges the first and last three days of periods */
    RandomDeals(Host host, JiraClient jira, String amountField, ZoneId zone, List<LocalDate> edges, Random random) {
        this.host = host;
        this.jira = jira;
        this.amountField = amountField;
        this.zone = zone;
        this.edges = edges;
        this.random = random;
    }

    void know() {
        String query = Client.encoded("project = SALES AND issuetype = Deal ORDER BY key");
        JsonNode found = jira.get("/rest/api/2/search?jql=" + query + "&maxResults=1000&fields=resolution");
        for (JsonNode issue : found.path("issues")) {
            boolean resolved = !issue.path("fields").path("resolution").isNull();
            (resolved ? done : open).add(issue.path("key").asText());
        }
    }

    void change() {
        switch (random.nextInt(10)) {
            case 0, 1 -> create();
            case 2, 3, 4 -> resolve();
            case 5 -> reopen();
            case 6, 7 -> edit();
            case 8 -> date();
            default -> {
                if (random.nextBoolean()) delete();
                else date();
            }
        }
    }

    private void create() {
        String body = "{'fields': {'project': {'key': 'SALES'}, 'issuetype': {'name': 'Deal'},"
                + " 'summary': 'a deal by chance', '" + amountField + "': " + amount() + "}}";
        open.add(jira.post("/rest/api/2/issue", body).path("key").asText());
    }

    private void resolve() {
        if (open.isEmpty()) create();
        String key = open.remove(random.nextInt(open.size()));
        String resolution = RESOLUTIONS.get(random.nextInt(RESOLUTIONS.size()));
        jira.post(
                "/rest/api/2/issue/" + key + "/transitions",
                "{\"transition\": {\"id\": \"" + Workflow.RESOLVE + "\"}, \"fields\": {\"resolution\": {\"name\": \""
                        + resolution.replace("'", "\\u0027") + "\"}}}");
        done.add(key);
        if (random.nextInt(3) > 0) date(key);
    }

    private void reopen() {
        if (done.isEmpty()) return;
        String key = done.remove(random.nextInt(done.size()));
        jira.post("/rest/api/2/issue/" + key + "/transitions", "{'transition': {'id': '" + Workflow.REOPEN + "'}}");
        open.add(key);
    }

    private void edit() {
        List<String> all = random.nextInt(4) > 0 ? done : open;
        if (all.isEmpty()) return;
        String key = all.get(random.nextInt(all.size()));
        jira.put("/rest/api/2/issue/" + key, "{'fields': {'" + amountField + "': " + amount() + "}}");
    }

    private void delete() {
        if (done.isEmpty()) return;
        jira.delete("/rest/api/2/issue/" + done.remove(random.nextInt(done.size())));
    }

    private void date() {
        if (!done.isEmpty()) date(done.get(random.nextInt(done.size())));
    }

    /** Jira's REST API does not let anybody change this date, but importers and other apps do. */
    private void date(String key) {
        IssueManager issues = service(IssueManager.class);
        MutableIssue issue = issues.getIssueObject(key);
        LocalDate day = edges.get(random.nextInt(edges.size()));
        LocalTime time = TIMES.get(random.nextInt(TIMES.size()));
        issue.setResolutionDate(Timestamp.from(day.atTime(time).atZone(zone).toInstant()));
        issues.updateIssue(
                service(UserManager.class).getUserByName("admin"), issue, EventDispatchOption.ISSUE_UPDATED, false);
    }

    /** Cents, sometimes a refund, sometimes nothing at all. */
    private String amount() {
        if (random.nextInt(12) == 0) return "null";
        int cents = 1 + random.nextInt(900_000);
        int signed = random.nextInt(8) == 0 ? -cents : cents;
        return java.math.BigDecimal.valueOf(signed, 2).toPlainString();
    }

    private <T> T service(Class<T> type) {
        return type.cast(host.jira().services().get(type));
    }
}
