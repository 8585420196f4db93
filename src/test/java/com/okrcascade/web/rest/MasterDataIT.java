package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.proof.Client;
import com.okrcascade.proof.Client.Answer;
import com.okrcascade.proof.Eventually;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Units, roles, cadences, calendar, periods, settings, choices and health over REST, with every bad input. */
public class MasterDataIT {
    private static final String API = "/rest/okr/1.0";
    private static final String SALES = "{\"name\":\"Sales\",\"kind\":\"DEPARTMENT\",\"parentId\":1}";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Host host;
    private static Client admin;
    private static Client marcus;

    @BeforeClass
    public static void start() throws Exception {
        host = Host.start(HostOptions.forTest(FOLDER.newFolder().toPath()).withDemo(true));
        admin = Client.admin(host.baseUrl());
        marcus = new Client(host.baseUrl(), "marcus", "marcus");
        Eventually.holds(() -> assertThat(total("/periods")).isGreaterThan(300));
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void aNewCompanyHasAUnitAndTheChainOfCadences() {
        assertThat(values("/units").get(0).get("kind").asText()).isEqualTo("COMPANY");
        assertThat(values("/cadences"))
                .extracting(cadence -> cadence.get("unit").asText())
                .startsWith("YEAR", "YEAR")
                .endsWith("WEEK");
    }

    @Test
    public void aUnitIsCreatedChangedAndRetired() {
        Answer created =
                post("/units", "{\"name\":\" Support \",\"kind\":\"TEAM\",\"parentId\":1,\"leadKey\":\"marcus\"}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("name").asText()).isEqualTo("Support");
        String path = "/units/" + created.id();
        Answer changed = put(path, "{\"name\":\"Care\",\"kind\":\"TEAM\",\"parentId\":1}", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("version").asInt()).isEqualTo(2);
        assertThat(delete(path, "\"2\"").status()).isEqualTo(204);
        assertThat(marcus.get(API + path).body().get("retired").asBoolean()).isTrue();
        assertThat(values("/units")).noneMatch(unit -> unit.get("id").asLong() == created.id());
        assertThat(values("/units?retired=true"))
                .anyMatch(unit -> unit.get("id").asLong() == created.id());
    }

    @Test
    public void aRepeatedCreationCreatesOnce() {
        Answer first = post("/units", SALES, "Idempotency-Key", "sales-1");

        assertThat(post("/units", SALES, "Idempotency-Key", "sales-1").id()).isEqualTo(first.id());
        assertRefused(
                post("/units", SALES.replace("Sales", "Selling"), "Idempotency-Key", "sales-1"),
                409,
                "idempotency-key-reused");
    }

    @Test
    public void aUnitThatCannotBeReadIsRefusedByItsField() {
        assertField(post("/units", "{\"kind\":\"TEAM\"}"), 400, "field-missing", "name");
        assertField(post("/units", "{\"name\":\"x\"}"), 400, "field-missing", "kind");
        assertField(post("/units", "{\"name\":5,\"kind\":\"TEAM\"}"), 400, "wrong-type", "name");
        assertField(post("/units", "{\"name\":\"x\",\"kind\":\"BAND\"}"), 400, "not-one-of", "kind");
        assertField(post("/units", "{\"name\":\"x\",\"kind\":\"TEAM\",\"boss\":1}"), 400, "field-unknown", "boss");
        assertField(
                post("/units", "{\"name\":\"x\",\"kind\":\"TEAM\",\"parentId\":\"1\"}"), 400, "wrong-type", "parentId");
        assertField(post("/units", "{\"name\":\" \",\"kind\":\"TEAM\"}"), 422, "text-missing", "name");
        assertField(
                post("/units", "{\"name\":\"%s\",\"kind\":\"TEAM\"}".formatted("x".repeat(256))),
                422,
                "text-too-long",
                "name");
        assertRefused(post("/units", "{"), 400, "not-json");
        assertRefused(post("/units", "[]"), 400, "not-json");
        assertRefused(post("/units", "{\"name\":\"" + "x".repeat(300_000) + "\"}"), 413, "body-too-large");
        Client alone = Client.admin(host.baseUrl()); // its connection is closed with the form unread
        assertThat(alone.send("POST", API + "/units", SALES, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
    }

    @Test
    public void aUnitThatDoesNotFitIsRefused() {
        assertField(
                post("/units", "{\"name\":\"x\",\"kind\":\"TEAM\",\"parentId\":999}"),
                409,
                "reference-missing",
                "parentId");
        assertField(
                post("/units", "{\"name\":\"x\",\"kind\":\"TEAM\",\"leadKey\":\"nobody\"}"),
                409,
                "person-unknown",
                "leadKey");
        long sales = post("/units", SALES).id();
        String below = "{\"name\":\"Company\",\"kind\":\"COMPANY\",\"parentId\":%d}".formatted(sales);
        assertField(put("/units/1", below, "*"), 409, "unit-cycle", "parentId");
        assertRefused(delete("/units/1", "*"), 409, "units-stand");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        String path = "/units/" + post("/units", SALES).id();

        assertRefused(admin.send("PUT", API + path, SALES, "Content-Type", "application/json"), 428, "version-missing");
        assertRefused(put(path, SALES, "\"7\""), 412, "stale-version");
        assertRefused(put(path, SALES, "\"one\""), 400, "wrong-type");
        assertRefused(delete(path, "\"7\""), 412, "stale-version");
    }

    @Test
    public void whatIsNotThereIsNotThere() {
        for (String path : List.of("/units", "/roles", "/cadences", "/periods")) {
            assertRefused(admin.get(API + path + "/999999"), 404, "not-there");
            assertRefused(admin.get(API + path + "/none"), 404, "not-there");
        }
        assertRefused(put("/units/999999", SALES, "*"), 404, "not-there");
        assertRefused(delete("/roles/999999", "*"), 404, "not-there");
    }

    @Test
    public void aRoleKeepsItsMembersOfThreeKinds() {
        String role =
                """
                {"name":"Sellers","unitId":1,"permissions":["VIEW","CHECK_IN"],"assignment":"LEAST_LOADED",
                 "members":[{"type":"USER","value":"marcus"},{"type":"GROUP","value":"sales"},
                            {"type":"PROJECT_ROLE","value":"%s","projectId":%d}]}"""
                        .formatted(
                                values("/project-roles").get(0).get("id").asText(),
                                values("/projects").get(0).get("id").asLong());
        Answer created = post("/roles", role);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("members")).hasSize(3);
        assertThat(created.body().get("permissions")).hasSize(2);
        assertThat(admin.get(API + "/roles/" + created.id()).body()).isEqualTo(created.body());
        JsonNode seen = marcus.get(API + "/roles/" + created.id()).body();
        assertThat(seen.get("name").asText()).isEqualTo("Sellers");
        assertThat(seen.has("members")).isFalse();
        assertThat(delete("/roles/" + created.id(), "\"1\"").status()).isEqualTo(204);
    }

    @Test
    public void aMemberThatJiraDoesNotKnowIsRefusedByItsField() {
        assertMember("{\"type\":\"USER\",\"value\":\"nobody\"}", 409, "person-unknown", "members[0].value");
        assertMember("{\"type\":\"GROUP\",\"value\":\"nobody\"}", 409, "group-unknown", "members[0].value");
        assertMember("{\"type\":\"USER\",\"value\":\" \"}", 422, "text-missing", "members[0].value");
        assertMember("{\"type\":\"ROBOT\",\"value\":\"x\"}", 400, "not-one-of", "members[0].type");
        assertMember("{\"type\":\"USER\"}", 400, "field-missing", "members[0].value");
        assertMember("{\"type\":\"USER\",\"value\":\"marcus\",\"x\":1}", 400, "field-unknown", "members[0].x");
        assertMember("\"marcus\"", 400, "wrong-type", "members");
        String role = values("/project-roles").get(0).get("id").asText();
        assertMember(
                "{\"type\":\"PROJECT_ROLE\",\"value\":\"%s\"}".formatted(role),
                422,
                "project-missing",
                "members[0].projectId");
        assertField(post("/roles", "{\"name\":\"x\",\"permissions\":[\"FLY\"]}"), 400, "not-one-of", "permissions");
        assertField(post("/roles", "{\"name\":\"x\",\"unitId\":999}"), 409, "reference-missing", "unitId");
    }

    @Test
    public void onlyAdminsChangeTheCompany() {
        assertRefused(marcus.post(API + "/units", SALES), 403, "not-allowed");
        assertRefused(marcus.put(API + "/units/1", SALES), 403, "not-allowed");
        assertRefused(marcus.delete(API + "/units/1"), 403, "not-allowed");
        assertRefused(marcus.post(API + "/roles", "{\"name\":\"x\"}"), 403, "not-allowed");
        assertRefused(marcus.put(API + "/calendar", "{}"), 403, "not-allowed");
        assertRefused(marcus.delete(API + "/cadences/5"), 403, "not-allowed");
        for (String path : List.of("/settings", "/health", "/groups", "/project-roles"))
            assertRefused(marcus.get(API + path), 403, "not-allowed");
        for (String path : List.of("/units", "/roles", "/cadences", "/calendar", "/periods", "/people", "/fields"))
            assertThat(marcus.get(API + path).status()).as(path).isEqualTo(200);
    }

    @Test
    public void whoIsNotLoggedInReadsNothing() {
        Client nobody = new Client(host.baseUrl(), "nobody", "nobody");
        for (String path : List.of("/units", "/roles", "/cadences", "/calendar", "/periods", "/people", "/health"))
            assertThat(nobody.get(API + path).status()).as(path).isEqualTo(401);
    }

    @Test
    public void aDayCountsForOnePeriodOfEachCadence() {
        long week = cadence("WEEK");

        assertThat(total("/periods?cadenceId=%d&on=2027-01-02".formatted(week))).isOne();
        assertThat(total("/periods?on=2027-01-02")).isEqualTo(total("/cadences"));
        assertThat(total("/periods?cadenceId=%d&from=2027-01-06&to=2027-01-13".formatted(week)))
                .isEqualTo(2);
        JsonNode page = admin.get(API + "/periods?start=2&limit=3").body();
        assertThat(page.get("values")).hasSize(3);
        assertThat(page.get("start").asInt()).isEqualTo(2);
    }

    @Test
    public void aPeriodThatIsOverIsClosedAndReopenedByAnAdministrator() {
        String running = "/periods/"
                + values("/periods?cadenceId=" + cadence("WEEK") + "&on="
                                + LocalDate.now(ZoneOffset.UTC).plusDays(7))
                        .get(0)
                        .get("id")
                        .asLong();

        assertRefused(post(running + "/close", ""), 409, "period-not-ended");
        assertRefused(marcus.post(API + running + "/close", "[]"), 403, "not-allowed");
        assertRefused(post("/periods/999999/close", "[]"), 404, "not-there");
        assertRefused(post(running + "/close", "{}"), 400, "not-json");
        assertField(post(running + "/close", "[{\"finalScore\":1}]"), 400, "field-missing", "[0].keyResultId");
        assertField(
                post(running + "/close", "[{\"keyResultId\":1,\"finalScore\":1.5}]"),
                422,
                "invalid-score",
                "[0].finalScore");

        String over = "/periods/"
                + values("/periods?cadenceId=%d&to=%s"
                                .formatted(
                                        cadence("WEEK"),
                                        LocalDate.now(ZoneOffset.UTC).minusDays(8)))
                        .get(0)
                        .get("id")
                        .asLong();
        assertThat(post(over + "/close?withBelow=true", "").body().path("state").asText())
                .isEqualTo("CLOSED");
        assertRefused(post(over + "/close", "[]"), 409, "period-closed");
        assertThat(post(over + "/reopen", "").body().path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    public void aFilterThatCannotBeReadIsRefused() {
        assertField(admin.get(API + "/periods?on=tomorrow"), 400, "wrong-type", "on");
        assertField(admin.get(API + "/periods?cadenceId=week"), 400, "wrong-type", "cadenceId");
        assertField(admin.get(API + "/periods?limit=1001"), 400, "wrong-type", "limit");
        assertField(admin.get(API + "/periods?start=-1"), 400, "wrong-type", "start");
        assertField(admin.get(API + "/people?limit=0"), 400, "wrong-type", "limit");
    }

    @Test
    public void aCalendarThatCannotBeIsRefused() {
        assertField(put("/calendar", "{\"fiscalYearStartMonth\":13}", "*"), 422, "not-between", "fiscalYearStartMonth");
        assertField(put("/calendar", "{\"fiscalYearStartMonth\":1.5}", "*"), 400, "wrong-type", "fiscalYearStartMonth");
        assertField(put("/calendar", "{\"weekStart\":\"NODAY\"}", "*"), 400, "not-one-of", "weekStart");
        assertField(put("/calendar", "{\"timeZone\":\"Mars/One\"}", "*"), 422, "time-zone-unknown", "timeZone");
        assertField(put("/calendar", "{\"workingDays\":\"MONDAY\"}", "*"), 400, "wrong-type", "workingDays");
        assertField(put("/calendar", "{\"holidays\":[\"2026-02-30\"]}", "*"), 400, "wrong-type", "holidays");
        assertRefused(put("/calendar", "{}", "\"99\""), 412, "stale-version");
    }

    @Test
    public void aCadenceThatCannotBeIsRefused() {
        long year = cadence("YEAR");
        assertRefused(post("/cadences", cadenceOf("MONTH", 5, year)), 422, "invalid-cadence");
        assertRefused(post("/cadences", cadenceOf("YEAR", 6, null)), 422, "anchor-year-missing");
        assertRefused(post("/cadences", cadenceOf("WEEK", 1, year)), 409, "cadence-stands");
        assertField(post("/cadences", cadenceOf("QUARTER", 2, 999L)), 409, "reference-missing", "parentId");
        assertField(post("/cadences", cadenceOf("CENTURY", 1, null)), 400, "not-one-of", "unit");
        String limits = "{\"name\":\"Half\",\"unit\":\"QUARTER\",\"count\":2,\"thresholds\":{\"onTrack\":%s}}";
        assertField(post("/cadences", limits.formatted("9,\"atRisk\":3")), 422, "invalid-thresholds", "thresholds");
        assertField(post("/cadences", limits.formatted("9")), 400, "field-missing", "thresholds.atRisk");
        String shares = "9,\"atRisk\":19,\"by\":\"SHARE_OF_EXPECTED\"";
        assertField(post("/cadences", limits.formatted(shares)), 422, "invalid-thresholds", "thresholds");
        String luck = "9,\"atRisk\":19,\"by\":\"LUCK\"";
        assertField(post("/cadences", limits.formatted(luck)), 400, "not-one-of", "thresholds.by");
    }

    @Test
    public void healthGoesByAShareOfWhatIsExpectedWhereAnAdminSaysSo() {
        String week = "/cadences/" + cadence("WEEK");
        String shares = "{\"by\":\"SHARE_OF_EXPECTED\",\"onTrack\":85,\"atRisk\":60}";
        JsonNode before = admin.get(API + week).body();
        String points = before.get("thresholds").toString();
        assertThat(points).isEqualTo("{\"by\":\"POINTS_BEHIND\",\"onTrack\":30,\"atRisk\":60}");

        String changed = before.toString().replace(points, shares);
        assertThat(put(week, changed, "*").body().get("thresholds").toString()).isEqualTo(shares);
        assertThat(put(week, before.toString(), "*").body().get("thresholds").toString())
                .isEqualTo(points);
    }

    @Test
    public void onlyAdminsPreviewThresholdsAndNothingIsSaved() {
        String week = "/cadences/" + cadence("WEEK");
        String limits = "{\"onTrack\":1,\"atRisk\":2}";
        String version = admin.get(API + week).body().get("version").toString();

        Answer preview = post(week + "/preview", limits);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().get("then")).isEqualTo(preview.body().get("now"));
        assertThat(admin.get(API + week).body().get("version").toString()).isEqualTo(version);
        assertRefused(marcus.post(API + week + "/preview", limits), 403, "not-allowed");
        assertRefused(post("/cadences/99/preview", limits), 404, "not-there");
        assertRefused(post(week + "/preview", "{\"onTrack\":3,\"atRisk\":2}"), 422, "invalid-thresholds");
        assertField(post(week + "/preview", "{\"onTrack\":3}"), 400, "field-missing", "atRisk");
    }

    @Test
    public void untilTheFirstObjectiveTheCalendarIsFreeAndThenItIsFixed() {
        String fiscal = "{\"fiscalYearStartMonth\":7,\"weekStart\":\"SUNDAY\"}";
        Answer free = put("/calendar", fiscal, "*");
        assertThat(free.status()).isEqualTo(200);
        assertThat(free.body().get("fixed").asBoolean()).isFalse();
        assertThat(values("/periods?limit=1000"))
                .anyMatch(period -> period.get("firstDay").asText().equals("2026-07-01"));
        long period = values("/periods?on=2026-12-01").get(0).get("id").asLong();
        assertThat(post("/objectives", "{\"title\":\"Grow\",\"unitId\":1,\"periodId\":%d}".formatted(period))
                        .status())
                .isEqualTo(201);

        assertRefused(put("/calendar", "{\"fiscalYearStartMonth\":1}", "*"), 409, "calendar-fixed");
        assertRefused(post("/cadences", cadenceOf("QUARTER", 2, cadence("YEAR"))), 409, "calendar-fixed");
        Answer holidays = put("/calendar", "{\"holidays\":[\"2026-12-25\"]}", "*");
        assertThat(holidays.status()).isEqualTo(200);
        assertThat(holidays.body().get("fixed").asBoolean()).isTrue();
        assertThat(holidays.body().get("fiscalYearStartMonth").asInt()).isEqualTo(7);
    }

    @Test
    public void settingsChangeOneByOne() {
        Answer changed = put("/settings", "{\"settleSeconds\":2,\"checkInDays\":14}", "*");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("settleSeconds").asInt()).isEqualTo(2);
        assertThat(changed.body().get("graceDays").asInt()).isEqualTo(3);
        assertField(put("/settings", "{\"checkInDays\":0}", "*"), 422, "not-between", "checkInDays");
        assertField(put("/settings", "{\"doneRule\":\"STATUSES\"}", "*"), 422, "statuses-missing", "doneStatuses");
        assertField(put("/settings", "{\"doneRule\":\"NEVER\"}", "*"), 400, "not-one-of", "doneRule");
        assertField(put("/settings", "{\"settleSeconds\":true}", "*"), 400, "wrong-type", "settleSeconds");
    }

    @Test
    public void formsFindWhatJiraHas() {
        assertThat(values("/people?text=mar"))
                .anyMatch(person -> person.get("key").asText().equals("marcus"));
        assertThat(values("/people?text=JIRAUSER10103")).hasSize(1);
        assertThat(values("/groups?text=sal"))
                .extracting(group -> group.get("name").asText())
                .contains("sales");
        assertThat(values("/projects"))
                .anyMatch(project -> project.get("key").asText().equals("SALES"));
        assertThat(values("/fields")).isNotEmpty();
        assertThat(values("/statuses")).isNotEmpty();
        assertThat(values("/resolutions")).isNotEmpty();
    }

    @Test
    public void healthTellsHowCreditingIs() {
        JsonNode health = admin.get(API + "/health").body();

        assertThat(health.get("revision").asLong()).isPositive();
        assertThat(health.get("inboxWaiting").isInt()).isTrue();
        assertThat(health.get("lastReconcile").isNull()).isTrue();
        assertThat(health.get("graph").has("keyResults")).isTrue();
    }

    private static void assertMember(String member, int status, String code, String field) {
        assertField(post("/roles", "{\"name\":\"x\",\"members\":[%s]}".formatted(member)), status, code, field);
    }

    private static void assertField(Answer answer, int status, String code, String field) {
        assertRefused(answer, status, code);
        assertThat(answer.body().get("fields").has(field))
                .as("%s in %s", field, answer.body())
                .isTrue();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as("status of %s", answer.body()).isEqualTo(status);
        assertThat(answer.body().path("code").asText()).isEqualTo(code);
        assertThat(answer.body().path("detail").asText()).isNotEmpty().doesNotStartWith("okr.");
    }

    private static String cadenceOf(String unit, int count, Long parent) {
        return "{\"name\":\"Another\",\"unit\":\"%s\",\"count\":%d,\"parentId\":%s}".formatted(unit, count, parent);
    }

    private static long cadence(String unit) {
        return values("/cadences").stream()
                .filter(cadence -> cadence.get("unit").asText().equals(unit)
                        && cadence.get("count").asInt() == 1)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    private static List<JsonNode> values(String path) {
        JsonNode values = admin.get(API + path).body().get("values");
        return StreamSupport.stream(values.spliterator(), false).toList();
    }

    private static int total(String path) {
        return admin.get(API + path).body().path("total").asInt();
    }

    private static Answer post(String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return admin.send("POST", API + path, body, all);
    }

    private static Answer put(String path, String body, String version) {
        return admin.send("PUT", API + path, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static Answer delete(String path, String version) {
        return admin.send("DELETE", API + path, "", "If-Match", version);
    }
}
