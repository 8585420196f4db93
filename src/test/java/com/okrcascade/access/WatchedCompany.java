package com.okrcascade.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.proof.Client;
import com.okrcascade.proof.Eventually;
import com.okrcascade.proof.HostData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;

/**
 * A company with a goal that everybody sees, in Sales, which Marcus leads. Things of Tomas' below it are for everybody, for
 * the unit, or for Yuki.
 */
final class WatchedCompany extends ExternalResource {
    private static final String API = "/rest/okr/1.0";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Map<String, String> company = new HashMap<>();
    private Host host;
    private Client admin;
    private long keepers;

    @Override
    protected void before() throws IOException {
        host = Host.start(
                HostOptions.forTest(Files.createTempDirectory("okr-access")).withDemo(true));
        admin = Client.admin(host.baseUrl());
        Eventually.holds(() -> assertThat(
                        admin.get(API + "/periods").body().path("total").asInt())
                .isGreaterThan(300));
        found();
    }

    @Override
    protected void after() {
        host.close();
    }

    /** What requests say of the company, whichever thing they are about. */
    Map<String, String> company() {
        return company;
    }

    String baseUrl() {
        return host.baseUrl();
    }

    Client admin() {
        return admin;
    }

    private void found() {
        admin.put(API + "/settings", "{\"settleSeconds\":1}");
        long sales = create("/units", "{\"name\":\"Sales\",\"kind\":\"TEAM\",\"parentId\":1,\"leadKey\":\"marcus\"}");
        create("/roles", role("People of Sales", sales, "GROUP", "sales", "\"VIEW\""));
        create(
                "/roles",
                role("Controllers", sales, "USER", "amara", "\"VIEW\",\"CHECK_IN\",\"EDIT_UNIT\",\"CORRECT\""));
        keepers = create("/roles", role("Keepers", sales, "USER", "tomas", ""));
        company.put("unit", Long.toString(sales));
        company.put("period", Long.toString(period("YEAR")));
        company.put("month", TODAY.withDayOfMonth(1).toString());
        company.put(
                "monday",
                TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString());
        long objective = create(
                "/objectives",
                objective("A goal for all", "null", "EVERYONE", true).replace("\"KEY_RESULTS\"", "\"BOTH\""));
        long keyResult = create("/key-results", keyResult(objective, "Profit of all", ""));
        company.put("openObjective", Long.toString(objective));
        company.put("openKeyResult", Long.toString(keyResult));
        String issue = issue("SALES", "A deal that all see");
        company.put("issue", issue);
        company.put("sharedIssue", issue("SALES", "A deal that counts once"));
        company.put("freeIssue", issue("SALES", "A deal linked to nothing"));
        create("/links", "{\"issueKey\":\"%s\",\"keyResultId\":%d}".formatted(issue, keyResult));
        create("/links", "{\"issueKey\":\"%s\",\"keyResultId\":%d}".formatted(company.get("sharedIssue"), keyResult));
        resolve(issue);
        credited(keyResult, "50.00");
        company.put("beforehand", revision());
    }

    String revision() {
        return admin.get(API + "/changes").body().get("revision").asText();
    }

    /** Key results are credited a moment later. */
    void credited(long keyResult, String value) {
        Eventually.holds(
                () -> assertThat(keyResult(keyResult).path("current").asText()).isEqualTo(value));
    }

    /** Until every issue was looked at. */
    void drained() {
        Eventually.holds(() -> {
            JsonNode health = admin.get(API + "/health").body();
            assertThat(health.path("inboxWaiting").asInt(-1)
                            + health.path("inboxSettling").asInt(-1))
                    .isZero();
        });
    }

    JsonNode keyResult(long id) {
        return admin.get(API + "/key-results/" + id).body();
    }

    long openObjective() {
        return Long.parseLong(company.get("openObjective"));
    }

    long openKeyResult() {
        return Long.parseLong(company.get("openKeyResult"));
    }

    /** Something of Tomas', all of whose texts have a word that is nowhere else. */
    Thing thing(String word, Reader.Audience audience, boolean counts) {
        long objective = create(
                "/objectives", objective(word + " title", company.get("openObjective"), audience.name(), counts));
        long keyResult = create(
                "/key-results",
                keyResult(objective, word + " key result", ",\"parentKeyResultId\":" + openKeyResult()));
        long kpi = create("/kpis", kpi(word + " KPI", audience.name(), counts));
        String issue = issue("SALES", "A deal of something");
        String linked = company.get(audience == Reader.Audience.EVERYONE ? "freeIssue" : "sharedIssue");
        long link = create("/links", "{\"issueKey\":\"%s\",\"keyResultId\":%d}".formatted(linked, keyResult));
        long query = create(
                "/queries",
                "{\"jql\":\"summary ~ %s AND key = %s\",\"keyResultId\":%d}".formatted(word, issue, keyResult));
        long checkIn = create(
                "/key-results/" + keyResult + "/check-ins",
                "{\"confidence\":5,\"value\":\"7\",\"reason\":\"%1$s reason\",\"note\":\"%1$s note\"}".formatted(word));
        admin.put(API + "/kpis/" + kpi + "/values/" + company.get("month"), "{\"value\":\"11\"}");
        Map<String, String> parts = new HashMap<>();
        parts.put("word", word);
        parts.put("objective", Long.toString(objective));
        parts.put("objectiveKey", "O-" + objective);
        parts.put("keyResult", Long.toString(keyResult));
        parts.put("keyResultKey", "KR-" + keyResult);
        parts.put("kpi", Long.toString(kpi));
        parts.put("kpiKey", "KPI-" + kpi);
        parts.put("link", Long.toString(link));
        parts.put("linkedIssue", linked);
        parts.put("query", Long.toString(query));
        parts.put("checkIn", Long.toString(checkIn));
        return new Thing(word, audience, Map.copyOf(parts));
    }

    /** The key of a new issue. */
    String issue(String project, String summary) {
        Client creator = project.equals("BOARD") ? new Client(host.baseUrl(), "dana", "dana") : admin;
        return creator.created(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"%s\"}}"
                                .formatted(project, summary))
                .body()
                .get("key")
                .asText();
    }

    void resolve(String issue) {
        assertThat(HostData.resolve(admin, issue).status()).isLessThan(300);
    }

    long create(String path, String body) {
        return admin.created(API + path, body).id();
    }

    private String role(String name, long unit, String type, String member, String permissions) {
        return "{\"name\":\"%s\",\"unitId\":%d,\"members\":[{\"type\":\"%s\",\"value\":\"%s\"}],\"permissions\":[%s]}"
                .formatted(name, unit, type, member, permissions);
    }

    private String objective(String title, String parent, String visibility, boolean counts) {
        return """
                {"title":"%1$s","description":"%1$s described","unitId":%2$s,"periodId":%3$s,"parentId":%4$s,\
                "ownerKey":"tomas","rollUp":"KEY_RESULTS","visibility":"%5$s","visibleTo":%6$s,"countsInParents":%7$s}"""
                .formatted(
                        title,
                        company.get("unit"),
                        company.get("period"),
                        parent,
                        visibility,
                        named(visibility),
                        counts);
    }

    private static String named(String visibility) {
        return visibility.equals("PEOPLE") ? "[\"yuki\"]" : "[]";
    }

    String keyResult(long objective, String title, String more) {
        return """
                {"objectiveId":%d,"title":"%s","unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,"baseline":"0",\
                "target":"1000","credit":{"rule":"FIXED","amount":"50"}%s}"""
                .formatted(objective, title, more);
    }

    private String kpi(String name, String visibility, boolean counts) {
        return """
                {"name":"%s","unitId":%s,"unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,"direction":"UP",\
                "target":"100","frequency":"MONTH","aggregation":"LAST","ownerRoleId":%d,"visibility":"%s",\
                "visibleTo":%s,"countsInParents":%s}"""
                .formatted(name, company.get("unit"), keepers, visibility, named(visibility), counts);
    }

    private long period(String cadenceUnit) {
        for (JsonNode cadence : admin.get(API + "/cadences").body().get("values")) {
            boolean one = cadence.get("count").asInt() == 1;
            if (one && cadence.get("unit").asText().equals(cadenceUnit))
                return admin.get(API + "/periods?cadenceId=" + cadence.get("id").asLong() + "&on=" + TODAY)
                        .body()
                        .get("values")
                        .get(0)
                        .get("id")
                        .asLong();
        }
        throw new AssertionError("no cadence of one " + cadenceUnit);
    }

    /** Everybody, by what they do. */
    Map<Reader, Visitor> visitors() {
        Map<Reader, Visitor> visitors = new HashMap<>();
        List.of(Reader.values()).forEach(reader -> visitors.put(reader, new Visitor(host.baseUrl(), reader.user())));
        return visitors;
    }
}
